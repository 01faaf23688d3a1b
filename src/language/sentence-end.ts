import {
  ANYWHERE,
  BEFORE_NAME,
  BEFORE_NUMBER,
  CAPITALISED,
  LETTERED,
  NAMES_WITH_MARK,
  SAYING,
  STARTERS,
} from './abbreviations.ts'
import {
  isDash,
  isDigit,
  isLower,
  isOpener,
  isQuote,
  isSpace,
  isUpper,
  skipSpace,
} from './characters.ts'

/** Does a sentence that began at `start` end with the marks at `at`, up to `marks`, and the closers up to `closed`? */
export function endsSentence(
  text: string,
  start: number,
  at: number,
  marks: number,
  closed: number,
): boolean {
  if (!isSpace(text.charCodeAt(closed))) return isGlued(text, at, marks, closed)
  const next = skipOpeners(text, skipSpace(text, closed))
  if (next >= text.length || (closed > marks && isDash(text.charCodeAt(next)))) return false
  const isStop = text[at] === '.' && marks === at + 1
  const before = wordBefore(text, at)
  const unit = text.charCodeAt(next)
  if (unit === 44 || unit === 58 || unit === 59) return false
  if (isLower(unit)) return closed === marks && endsBeforeLower(text, start, at, before, next)
  if (!isStop) {
    if (closed > marks && isAttribution(text, next)) return false
    return text[at] !== '!' || !NAMES_WITH_MARK.has(before.toLowerCase())
  }
  if (before === '') return at > start
  if (isEnumerator(text, start, at)) return false
  return isQuote(text.charCodeAt(closed - 1)) || !isAbbreviation(text, at, before, next)
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

/**
 * Before a small letter a mark ends a sentence after a word that is no abbreviation and no name with a mark of its own:
 * "thanks. i will", "sold. iPhone", but not "Yahoo! said".
 */
function endsBeforeLower(
  text: string,
  start: number,
  at: number,
  before: string,
  next: number,
): boolean {
  if (text[at] === '?') return true
  if (text[at] === '!') {
    if (NAMES_WITH_MARK.has(before.toLowerCase())) return false
    return !isUpper(before.charCodeAt(0)) || at - before.length === start
  }
  if (text[at] !== '.' || text[at + 1] === '.' || before.length < 2) return false
  if (isUpper(text.charCodeAt(next + 1))) return true
  const word = before.toLowerCase()
  if (word === 'no') return true
  return (
    !isDigit(before.charCodeAt(before.length - 1)) &&
    !before.includes('.') &&
    !ANYWHERE.has(word) &&
    !CAPITALISED.has(word) &&
    !BEFORE_NAME.has(word) &&
    !BEFORE_NUMBER.has(word)
  )
}

/** "2." or "(a)." at the head of a sentence counts it and does not end it. */
function isEnumerator(text: string, start: number, at: number): boolean {
  if (at - start > 4) return false
  for (let i = start; i < at; i++) if (!isDigit(text.charCodeAt(i)) && at - start > 1) return false
  return true
}

/** Is the full stop at `at`, behind the word `before` and ahead of the word at `next`, only that of an abbreviation? */
function isAbbreviation(text: string, at: number, before: string, next: number): boolean {
  const word = before.toLowerCase()
  if (isDigit(text.charCodeAt(next))) {
    if (BEFORE_NUMBER.has(word)) return true
  }
  if (BEFORE_NAME.has(word) && (before !== word || word.length < 4)) return true
  const capital = isUpper(before.charCodeAt(0))
  const initial = before.length === 1 && capital && before !== 'I'
  const known = ANYWHERE.has(word) || (capital && CAPITALISED.has(word)) || isDotted(before)
  if (!initial && !known) return false
  if (initial) {
    const ahead = wordBefore(text, at - 2)
    // "She said so on X. Confederation replied": the network, and no initial.
    const isNetwork = before === 'X' && ahead === 'on' && wordAt(text, next).length > 1
    if (isNetwork || LETTERED.has(ahead.toLowerCase())) return false
  }
  return !startsSentence(text, next)
}

/** Is the word at `next` one that begins a sentence when it has a capital: "The", "Unfortunately", "However,"? */
function startsSentence(text: string, next: number): boolean {
  const word = wordAt(text, next).toLowerCase()
  if (STARTERS.has(word)) return true
  return word.length > 5 && word.endsWith('ly')
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

function skipOpeners(text: string, from: number): number {
  let at = from
  while (at < text.length && isOpener(text.charCodeAt(at))) at++
  return at
}
