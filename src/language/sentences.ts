import { isCloser, isDigit, isSpace, skipSpace } from './characters.ts'
import { endsSentence } from './sentence-end.ts'

/** A stretch of text: offsets in UTF-16 code units; `end` is the first place after it. */
export interface Range {
  start: number
  end: number
}

/**
 * Splits the reading text of one block into sentences.
 *
 * One pass over the text stops only at full stops, question and exclamation marks and ellipses, and asks the words
 * on both sides whether a sentence ends there; linear in the length of the text.
 *
 * @param text reading text of a paragraph, a heading or a list item
 * @returns the sentences in order, without the space around them; together they cover every character but space
 */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = []
  let start = skipSpace(text, 0)
  let i = start
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    // Small letters and spaces are told at once: a call for each would take most of the time.
    if (unit === 32 || (unit > 63 && unit < 0x2026) || !isTerminator(unit)) {
      i++
      continue
    }
    const marks = endOfMarks(text, i)
    const closed = endOfClosers(text, marks)
    if (closed < text.length && endsSentence(text, start, i, marks, closed)) {
      ranges.push({ start, end: closed })
      start = skipSpace(text, closed)
      i = start
    } else i = closed
  }
  const end = trimEnd(text)
  if (start < end) ranges.push({ start, end })
  return ranges
}

function isTerminator(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026
}

/** End of a run of marks that begins at `from`: "?!", "...", ". . .". */
function endOfMarks(text: string, from: number): number {
  let end = from + 1
  for (;;) {
    if (isTerminator(text.charCodeAt(end))) end++
    else if (text[end] === ' ' && text[end + 1] === '.' && text[end - 1] === '.') end += 2
    else return end
  }
}

/** End of the quotes and brackets that close behind the marks, and of a reference in brackets behind them: "[12]". */
function endOfClosers(text: string, from: number): number {
  let end = from
  while (end < text.length && isCloser(text.charCodeAt(end))) end++
  let open = text[end] === ' ' ? end + 1 : end
  while (text[open] === '[' && isDigit(text.charCodeAt(open + 1))) {
    let at = open + 1
    while (at < text.length && REFERENCE.includes(text[at]!)) at++
    if (text[at] !== ']') break
    end = at + 1
    open = text[end] === ' ' ? end + 1 : end
  }
  return end
}

/** What stands between the brackets of a reference. */
const REFERENCE = '0123456789 ,-–'

function trimEnd(text: string): number {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end
}
