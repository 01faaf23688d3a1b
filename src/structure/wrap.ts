import type { Line } from './lines.ts'

/**
 * How the lines of a document were broken: a line was "full" when the first word of the next one would have made it
 * reach `reach` characters. Null where lines are not wrapped.
 */
export interface Wrap {
  reach: number
}

const LOWER_START = /^[\p{Ll}]/u
const ENDS_SENTENCE = /[.!?:;]["'’”)\]]*$/
/** Wrapped text is hardly ever set wider; longer lines are whole paragraphs. */
const WIDEST = 160
/** Narrower "columns" are lists or verse. */
const NARROWEST = 25

/**
 * Finds the width at which a document's lines were wrapped, from the pairs of lines that certainly belong together:
 * the second begins with a small letter and the first does not end a sentence. In wrapped text the first word of the
 * second would not have fitted on the first, so `length + 1 + first word` is about the same for all pairs.
 */
export function findWrap(
  text: string,
  lines: readonly Line[],
  marked: (line: Line) => boolean,
): Wrap | null {
  const reaches: number[] = []
  let pairs = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const before = lines[i - 1]!
    if (line.blanksBefore > 0) continue
    pairs++
    if (before.end - before.start > WIDEST || marked(line)) continue
    if (!LOWER_START.test(text[line.start]!) || endsSentence(text, before)) continue
    reaches.push(reachOf(text, before, line))
  }
  if (reaches.length === 0) return null
  reaches.sort((a, b) => a - b)
  // One pair in twenty may be short for another reason (a list without marks, verse, an address).
  const reach = reaches[Math.floor(reaches.length / 20)]!
  const middle = reaches[reaches.length >> 1]!
  if (reach < NARROWEST || reaches.length / pairs < 0.25 || reach < 0.75 * middle) return null
  return { reach }
}

/** Whether the paragraph of `before` goes on in `line`. */
export function goesOn(text: string, before: Line, line: Line, wrap: Wrap | null): boolean {
  if (!wrap) return false
  const length = before.end - before.start
  if (length > WIDEST) return false
  if (reachOf(text, before, line) >= wrap.reach) return true
  return (
    LOWER_START.test(text[line.start]!) && !endsSentence(text, before) && length > wrap.reach * 0.6
  )
}

/** The length that the line would have had with the first word of the next. */
function reachOf(text: string, before: Line, line: Line): number {
  let end = line.start
  while (end < line.end && text.charCodeAt(end) > 32) end++
  return before.end - before.start + before.indent + 1 + Math.min(end - line.start, 30)
}

function endsSentence(text: string, line: Line): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 6), line.end))
}
