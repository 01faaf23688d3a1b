import { ANYWHERE, BEFORE_NAME, BEFORE_NUMBER, NAMES_WITH_MARK, STARTERS } from './abbreviations.ts'
import { isCloser, isDigit, isLower, isOpener, isSpace, isUpper } from './characters.ts'

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
    if (!isTerminator(unit)) {
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

/** End of the quotes and brackets that close behind the marks; a straight quote closes where a space or the end follows. */
function endOfClosers(text: string, from: number): number {
  let end = from
  while (end < text.length && isCloser(text.charCodeAt(end))) end++
  return end
}

/** Does a sentence that began at `start` end with the marks at `at`, up to `marks`, and the closers up to `closed`? */
function endsSentence(
  text: string,
  start: number,
  at: number,
  marks: number,
  closed: number,
): boolean {
  if (!isSpace(text.charCodeAt(closed))) return isGlued(text, at, marks, closed)
  const next = skipOpeners(text, skipSpace(text, closed))
  if (next >= text.length) return false
  const isStop = text[at] === '.' && marks === at + 1
  const before = wordBefore(text, at)
  const unit = text.charCodeAt(next)
  if (isLower(unit)) return isStop && closed === marks && endsBeforeLower(text, before, next)
  if (closed > marks && isAttribution(text, next)) return false
  if (!isStop) return !NAMES_WITH_MARK.has(before.toLowerCase()) || text[at] !== '!'
  if (before === '') return at > start
  return closed > marks || !isAbbreviation(text, before, next)
}

/** A full stop with no space behind it ends a sentence where two paragraphs were glued: "ended.The next". */
function isGlued(text: string, at: number, marks: number, closed: number): boolean {
  const next = skipOpeners(text, closed)
  if (!isUpper(text.charCodeAt(next))) return false
  const after = text.charCodeAt(next + 1)
  if (!isLower(after) && !isSpace(after)) return false
  if (closed > marks) return true
  const before = wordBefore(text, at)
  return before.length > 1 && isPlainLower(before)
}

/** Before a small letter a full stop ends a sentence only after an ordinary word: "thanks. i will", "sold. iPhone". */
function endsBeforeLower(text: string, before: string, next: number): boolean {
  if (isUpper(text.charCodeAt(next + 1))) return true
  return (
    before.length > 3 &&
    isPlainLower(before) &&
    !ANYWHERE.has(before) &&
    !BEFORE_NAME.has(before) &&
    !BEFORE_NUMBER.has(before)
  )
}

/** Is the full stop behind the word `before` and ahead of the word at `next`, only that of an abbreviation? */
function isAbbreviation(text: string, before: string, next: number): boolean {
  const word = before.toLowerCase()
  if (isDigit(text.charCodeAt(next))) {
    if (BEFORE_NUMBER.has(word)) return true
  }
  if (BEFORE_NAME.has(word) && (before !== word || word.length < 4)) return true
  const initial = before.length === 1 && isUpper(before.charCodeAt(0)) && before !== 'I'
  if (!initial && !ANYWHERE.has(word) && !isDotted(before)) return false
  if (word === 'in' || word === 'min' || word === 'del' || word === 'miss') return false
  return !STARTERS.has(wordAt(text, next).toLowerCase())
}

/** "U.S", "e.g", "J.K": letters with stops between them. */
function isDotted(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false
  for (let i = 1; i < word.length; i += 2) if (word[i] !== '.') return false
  return true
}

/** '"Why?" Ada Smith asked': up to three names and a verb of saying follow the closing quote. */
function isAttribution(text: string, next: number): boolean {
  let at = next
  for (let words = 0; words < 4; words++) {
    const word = wordAt(text, at)
    if (word === '') return false
    if (words > 0 && SAYING.has(word)) return true
    if (!isUpper(word.charCodeAt(0))) return false
    at += word.length
    if (text[at] === '.') at++
    if (text[at] !== ' ') return false
    at++
  }
  return SAYING.has(wordAt(text, at))
}

const SAYING = new Set(
  'said says asked asks added adds told wrote writes replied replies cried shouted joked quipped tweeted'.split(
    ' ',
  ),
)

/** Code units that are looked at before a stop: longer than any abbreviation, so that the scan stays linear. */
const LONGEST_WORD = 32

function wordBefore(text: string, at: number): string {
  let from = at
  const limit = Math.max(0, at - LONGEST_WORD)
  while (from > limit && isWordPart(text.charCodeAt(from - 1))) from--
  return text.slice(from, at)
}

function wordAt(text: string, at: number): string {
  let to = at
  while (to < text.length && isWordPart(text.charCodeAt(to)) && text[to] !== '.') to++
  return text.slice(at, to)
}

function isWordPart(unit: number): boolean {
  return unit === 46 || isLower(unit) || isUpper(unit) || isDigit(unit)
}

function isPlainLower(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isLower(word.charCodeAt(i))) return false
  return true
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function skipOpeners(text: string, from: number): number {
  let at = from
  while (at < text.length && isOpener(text.charCodeAt(at))) at++
  return at
}

function trimEnd(text: string): number {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end
}
