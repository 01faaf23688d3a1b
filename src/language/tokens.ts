import { isDigit, isSpace } from './characters.ts'
import { ABBREVIATED, JOINED_HEADS, SPLIT_HEADS, SPLIT_TAILS } from './joins.ts'
import type { Range } from './sentences.ts'

const SPACE = 1
const WORD = 2
const OTHER = 3

/** Classes of the UTF-16 code units met so far; 0: not met yet. */
const classes = new Uint8Array(65536)
for (let unit = 0; unit < 128; unit++)
  classes[unit] = isSpace(unit) ? SPACE : isDigit(unit) || isLetter(unit) ? WORD : OTHER

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}

/**
 * Splits a sentence into words, numbers and marks.
 *
 * Joined: inner full stops, ampersands and hyphens ("U.S.", "AT&T", "Rolls-Royce"), figures ("1,024.5"), an apostrophe
 * inside a name ("O'Brien", "Qur'an"), the full stop of an abbreviation ("Inc."), "+" and "#" behind a word ("Disney+").
 * Apart: a possessive or contracted ending ("'s", "'ll"), a tail or head that is no part of a name ("London" "-" "based",
 * "anti" "-" "Trump").
 *
 * One pass, linear in the length of the text.
 *
 * @param text reading text
 * @returns ranges in order; every character but white space is in exactly one
 */
export function tokenRanges(text: string): Range[] {
  const tokens: Range[] = []
  const { length } = text
  let i = 0
  while (i < length) {
    const kind = classAt(text, i)
    if (kind === SPACE) i++
    else if (kind === WORD) i = readWord(text, i, tokens)
    else {
      const end = endOfMark(text, i)
      tokens.push({ start: i, end })
      i = end
    }
  }
  return tokens
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return classes[unit] || classify(text, at, unit)
}

function classify(text: string, at: number, unit: number): number {
  if (unit >= 0xd800 && unit < 0xdc00)
    return isWordCharacter(String.fromCodePoint(text.codePointAt(at)!)) ? WORD : OTHER
  if (unit >= 0xdc00 && unit < 0xe000) return at > 0 ? classAt(text, at - 1) : OTHER
  const character = String.fromCharCode(unit)
  const kind = isSpace(unit) ? SPACE : isWordUnit(unit, character) ? WORD : OTHER
  classes[unit] = kind
  return kind
}

/** What is common is told without the large regular expression. */
function isWordUnit(unit: number, character: string): boolean {
  if (unit < 0x250 && character.toLowerCase() !== character.toUpperCase()) return true
  if (unit >= 0x2010 && unit < 0x2060) return false
  return isWordCharacter(character)
}

/** Letters, digits, marks that belong to a letter, and invisible marks inside words (soft hyphen, joiners). */
function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]/u.test(character)
}

/** A clitic ("'s"), or one mark; a surrogate pair is one mark. */
function endOfMark(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (isApostrophe(unit)) return at + cliticLength(text, at)
  return unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length ? at + 2 : at + 1
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019
}

/** Length of "'s", "'re", ... at an apostrophe that ends a word; 1 where the apostrophe stands alone. */
function cliticLength(text: string, at: number): number {
  const first = text.charCodeAt(at + 1) | 32
  const second = text.charCodeAt(at + 2) | 32
  if (isClitic1(first) && !isWordAt(text, at + 2)) return 2
  const pair =
    (first === 114 && second === 101) ||
    (first === 118 && second === 101) ||
    (first === 108 && second === 108)
  return pair && !isWordAt(text, at + 3) ? 3 : 1
}

/** s, d, m, t */
function isClitic1(unit: number): boolean {
  return unit === 115 || unit === 100 || unit === 109 || unit === 116
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === WORD
}

/** Reads the word at `from`, pushes its tokens and returns the place behind it. */
function readWord(text: string, from: number, tokens: Range[]): number {
  let end = endOfRun(text, from)
  let hyphens = 0
  for (;;) {
    const unit = text.charCodeAt(end)
    if (!isWordAt(text, end + 1)) break
    if (unit === 45) hyphens++
    else if (unit === 44) {
      if (!isDigitAt(text, end - 1) || !isDigitAt(text, end + 1)) break
    } else if (isApostrophe(unit)) {
      if (cliticLength(text, end) > 1) break
    } else if (unit !== 46 && unit !== 38) break
    end = endOfRun(text, end + 1)
  }
  end = endOfTail(text, from, end)
  if (hyphens > 0) pushParts(text, from, end, tokens)
  else tokens.push({ start: from, end })
  return end
}

/** Looks into the table itself: it is asked of every letter, and a call takes longer than the look. */
function endOfRun(text: string, from: number): number {
  const { length } = text
  let end = from
  while (end < length) {
    const unit = text.charCodeAt(end)
    if ((classes[unit] || classify(text, end, unit)) !== WORD) break
    end++
  }
  return end
}

function isDigitAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at))
}

/** Takes in the full stop of an abbreviation and the sign of "Disney+", "C++" and "C#". */
function endOfTail(text: string, from: number, end: number): number {
  const unit = text.charCodeAt(end)
  if (unit === 46) {
    const dotted = end - from >= 3 && text.charCodeAt(end - 2) === 46 && !isDigitAt(text, end - 1)
    return dotted || (end - from <= 5 && ABBREVIATED.has(text.slice(from, end))) ? end + 1 : end
  }
  if ((unit === 43 || unit === 35) && !isDigitAt(text, end - 1)) {
    const last = text.charCodeAt(end + 1) === unit ? end + 2 : end + 1
    return isWordAt(text, last) ? end : last
  }
  return end
}

/** Splits a hyphenated word at a head or tail that is no part of a name. */
function pushParts(text: string, from: number, to: number, tokens: Range[]): void {
  let start = from
  let end = to
  const head = text.indexOf('-', start)
  if (head > start && head < end) {
    const word = text.slice(start, head).toLowerCase()
    if (SPLIT_HEADS.has(word) && !JOINED_HEADS.has(text.slice(start, end).toLowerCase())) {
      tokens.push({ start, end: head }, { start: head, end: head + 1 })
      start = head + 1
    }
  }
  const tail = text.lastIndexOf('-', end - 1)
  const split = tail > start && SPLIT_TAILS.has(text.slice(tail + 1, end).toLowerCase())
  if (!split) {
    tokens.push({ start, end })
    return
  }
  tokens.push({ start, end: tail }, { start: tail, end: tail + 1 }, { start: tail + 1, end })
  end = tail
}
