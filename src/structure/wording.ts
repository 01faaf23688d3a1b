import { isSmallLetter } from './text-shape.ts'
import { CAPTIONS, LEFTOVERS, type Wording } from './words/leftovers.ts'
import { SIGN_OFFS } from './words/sign-offs.ts'

/** Index in `LEFTOVERS` of the first that words a line like this; -1 where none does. `plain` is a `plainLine`. */
export function leftoverOf(plain: string): number {
  return find(LEFTOVERS, plain)
}

/** Index in `CAPTIONS` of the first that words a line like this; -1 where none does. `lower` is in small letters. */
export function captionOf(lower: string): number {
  return find(CAPTIONS, lower)
}

/** Index in `SIGN_OFFS` of the first that words a line like this; -1 where none does. `plain` is a `plainLine`. */
export function signOffOf(plain: string): number {
  return find(SIGN_OFFS, plain)
}

function find(wordings: readonly Wording[], line: string): number {
  const head = headOf(line)
  return wordings.findIndex(({ starts, holds, pattern }) => {
    const may = starts ? starts.includes(head) : holds.some(part => line.includes(part))
    return may && pattern.test(line)
  })
}

/** The small letters from a to z with which a line begins, behind a bracket at most. */
function headOf(line: string): string {
  const start = line[0] === '(' || line[0] === '[' ? 1 : 0
  let end = start
  while (end < line.length && isSmallLetter(line.charCodeAt(end))) end++
  return line.slice(start, end)
}
