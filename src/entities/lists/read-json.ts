import { pointAt, toSource } from '../../source.ts'
import type { ListProblem, RawList } from './entry.ts'
import { elementOffsets, JsonFault } from './json-places.ts'

/** Reads a list as JSON: an array of entries, or an object with the array as its `entities`. */
export function readJson(text: string): RawList {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    return nothingBut(faultIn(text, error))
  }
  const list = Array.isArray(file) ? file : (file as { entities?: unknown } | null)?.entities
  if (!Array.isArray(list))
    return nothingBut({ line: 1, message: 'neither an array nor an object with "entities"' })
  const lineOf = lazyLines(text)
  const raw: RawList = { entries: [], lineOf: i => lineOf(places[i]!), problems: [] }
  const places: number[] = []
  list.forEach((value: unknown, i) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      raw.entries.push(value as Record<string, unknown>)
      places.push(i)
    } else raw.problems.push({ line: lineOf(i), message: 'an entry must be an object' })
  })
  return raw
}

function nothingBut(problem: ListProblem): RawList {
  return { entries: [], lineOf: () => 1, problems: [problem] }
}

function faultIn(text: string, error: unknown): ListProblem {
  try {
    elementOffsets(text, 'entities')
  } catch (fault) {
    if (fault instanceof JsonFault)
      return { line: pointAt(toSource(text), fault.offset).line, message: fault.message }
  }
  return { line: 1, message: `not JSON: ${(error as Error).message}` }
}

/** Lines of the elements; they are looked for only when one is asked for, that is when there is a fault. */
function lazyLines(text: string): (index: number) => number {
  let lines: number[] | undefined
  return index => {
    if (!lines) {
      const source = toSource(text)
      lines = elementOffsets(text, 'entities').map(offset => pointAt(source, offset).line)
    }
    return lines[index] ?? 1
  }
}
