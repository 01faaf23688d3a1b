import { pointAt, toSource } from '../../source.ts'
import type { ListProblem, RawEntry } from './entry.ts'
import { elementOffsets, JsonFault } from './json-places.ts'

/** Reads a list as JSON: an array of entries, or an object with the array as its `entities`. */
export function readJson(text: string): { entries: RawEntry[]; problems: ListProblem[] } {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    return { entries: [], problems: [faultIn(text, error)] }
  }
  const list = Array.isArray(file) ? file : (file as { entities?: unknown } | null)?.entities
  if (!Array.isArray(list))
    return {
      entries: [],
      problems: [{ line: 1, message: 'neither an array nor an object with "entities"' }],
    }
  const lines = new LazyLines(text)
  const entries: RawEntry[] = []
  const problems: ListProblem[] = []
  list.forEach((fields: unknown, i) => {
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      entries.push(lines.entry(i, fields as Record<string, unknown>))
    else problems.push({ line: lines.of(i), message: 'an entry must be an object' })
  })
  return { entries, problems }
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

/** Lines of the entries; they are looked for only when one is asked for, that is when there is a fault. */
class LazyLines {
  readonly #text: string
  #lines: number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  of(index: number): number {
    this.#lines ??= linesOfElements(this.#text)
    return this.#lines[index] ?? 1
  }

  entry(index: number, fields: Record<string, unknown>): RawEntry {
    const lines = this
    return {
      get line() {
        return lines.of(index)
      },
      fields,
    }
  }
}

function linesOfElements(text: string): number[] {
  const source = toSource(text)
  return elementOffsets(text, 'entities').map(offset => pointAt(source, offset).line)
}
