import { i32At, setU8, u8At } from './list'
import { blank } from './room'
import { placeOf, sizeOf } from './scan'
import { classOf, UPPER } from './units'
import { CALENDAR, CONNECTIVE, POINTS_BACK, PREPOSITION, TIME } from './vocabulary'
import { formOf, lengths, sentenceCount, starts, units } from './words'

/* How a sentence stands: whether it leans on another, and why it may not be fit to be printed. Bits. */

/** By its first words, its meaning is not plain without the sentence before it. */
export const LEANS = 1

/** It opens a quotation that it does not close, or closes one that it did not open. */
export const HALF_QUOTED = 2

/** A question, which a summary answers rather than asks. */
export const ASKS = 4

/** It announces what follows: "The three winners are:". A stop may stand for the line's end. */
export const ANNOUNCES = 8

/** It begins with a label of up to four words, as captions do: "Rescued: The crew leave the lifeboat". */
export const LABELLED = 16

/** It has been looked at: of few sentences it is asked. */
const KNOWN = 128

let known: usize = 0

/** Before a new article. */
export function forgetStanding(): void {
  known = blank(known, sentenceCount)
}

export function standingOf(s: i32): i32 {
  let bits = u8At(known, s)
  if (bits == 0) {
    const from = <usize>i32At(units, s)
    const end = from + (<usize>i32At(lengths, s) << 1)
    bits = KNOWN
    if (leans(s, from)) bits |= LEANS
    if (!quotesBalanced(from, end)) bits |= HALF_QUOTED
    if (asks(from, end)) bits |= ASKS
    if (announces(from, end)) bits |= ANNOUNCES
    if (hasLabel(from, end)) bits |= LABELLED
    setU8(known, s, bits)
  }
  return bits & ~KNOWN
}

const BLANK = 0x20
const COMMA = 0x2c
const COLON = 0x3a
const QUESTION_MARK = 0x3f

// @ts-ignore: decorator
@inline
function unitAt(at: usize): i32 {
  return load<u16>(at)
}

/** An opening quotation mark, or one that may be. */
function mayOpenQuote(unit: i32): bool {
  return unit == 0x22 || unit == 0x27 || unit == 0x201c || unit == 0x2018
}

export function beginsWithQuote(s: i32): bool {
  return i32At(lengths, s) > 0 && mayOpenQuote(unitAt(i32At(units, s)))
}

function leans(s: i32, from: usize): bool {
  const end = i32At(starts, s + 1)
  const word = nextWord(i32At(starts, s), end)
  if (word < end && !quoteBefore(placeOf(word), from)) {
    const first = formOf(word)
    const after = nextWord(word + 1, end)
    const second = after < end ? formOf(after) : 0
    if (second & TIME) return false
    if (first & (POINTS_BACK | CONNECTIVE)) return true
    if (first & PREPOSITION && second & POINTS_BACK) return true
  }
  return pointsBackAfterPhrase(s, from)
}

/** A quotation that comes first has its own voice. */
function quoteBefore(word: usize, from: usize): bool {
  for (let at = from; at < word; at += 2) if (mayOpenQuote(unitAt(at))) return true
  return false
}

/** The first word from `word` on that is no picture. */
function nextWord(word: i32, end: i32): i32 {
  while (word < end && (unitAt(placeOf(word)) & 0xf800) == 0xd800) word++
  return word
}

/** Code units of a beginning in which a phrase before the subject is looked for. */
const PHRASE_LENGTH = 60

/** "On Monday, he said": a phrase that names no one, a comma, and a word that points back. */
function pointsBackAfterPhrase(s: i32, from: usize): bool {
  if (beginsWithQuote(s)) return false
  const last = from + 2 * PHRASE_LENGTH
  for (let i = i32At(starts, s), end = i32At(starts, s + 1); i < end; i++) {
    const at = placeOf(i)
    if (at > last) return false
    if (at < from + 4 || unitAt(at - 2) != BLANK || unitAt(at - 4) != COMMA) continue
    if (formOf(i) & POINTS_BACK && !(classOf(unitAt(at)) & UPPER)) return !namesSomeone(s, from, i, at - 4)
  }
  return false
}

/** Whether of the words up to `end` one but the first has a capital and is no day or month. `comma`: where the phrase ends. */
function namesSomeone(s: i32, from: usize, end: i32, comma: usize): bool {
  for (let i = i32At(starts, s); i < end; i++) {
    const at = placeOf(i)
    if (at == from || unitAt(at - 2) != BLANK || !(classOf(unitAt(at)) & UPPER)) continue
    if (!(formOf(i) & CALENDAR)) return true
    for (let next = at + (<usize>sizeOf(i) << 1); next < comma && unitAt(next) != BLANK; next += 2)
      if (isWordUnit(unitAt(next))) return true
  }
  return false
}

/** Closing quotation marks and brackets. */
function closes(unit: i32): bool {
  return unit == 0x22 || unit == 0x27 || unit == 0x201d || unit == 0x2019 || unit == 0x29
}

function asks(from: usize, end: usize): bool {
  let last = end - 2
  while (last > from && closes(unitAt(last))) last -= 2
  return last >= from && unitAt(last) == QUESTION_MARK
}

function announces(from: usize, end: usize): bool {
  let last = end - 2
  if (last > from && unitAt(last) == 0x2e) {
    last -= 2
    if (last > from && unitAt(last) == BLANK) last -= 2
  }
  return last >= from && unitAt(last) == COLON
}

/** Code units of the longest label, and blanks in it. */
const LABEL_LENGTH = 32
const LABEL_BLANKS = 3

function hasLabel(from: usize, end: usize): bool {
  const last = min(from + 2 * LABEL_LENGTH, end - 6)
  let blanks = 0
  for (let at = from; at <= last; at += 2) {
    const unit = unitAt(at)
    if (unit == COLON && unitAt(at + 2) == BLANK)
      return blanks <= LABEL_BLANKS && (classOf(unitAt(at + 4)) & UPPER) != 0
    if (unit == BLANK) blanks++
  }
  return false
}

function quotesBalanced(from: usize, end: usize): bool {
  let double = false
  let single = false
  for (let at = from; at < end; at += 2) {
    at = nextQuote(at, end)
    if (at >= end) break
    const unit = unitAt(at)
    if (unit == 0x22) double = !double
    else if (unit == 0x201c) double = true
    else if (unit == 0x201d) {
      if (!double) return false
      double = false
    } else if (unit == 0x27 || unit == 0x2018 || unit == 0x2019) {
      const before = at > from && isWordUnit(unitAt(at - 2))
      const after = at + 2 < end && isWordUnit(unitAt(at + 2))
      // Inside a word an apostrophe; before a word an opening quote; after one a closing quote or a plural's genitive.
      if (!before && after) single = true
      else if (!after) single = false
    }
  }
  return !double && !single
}

/** Address of the first unit from `at` on that is, or may be, a quotation mark; `end` or beyond for none. */
function nextQuote(at: usize, end: usize): usize {
  for (; at < end; at += 16) {
    const units = v128.load(at)
    const straight = v128.or(i16x8.eq(units, i16x8.splat(0x22)), i16x8.eq(units, i16x8.splat(0x27)))
    const curly = i16x8.lt_u(i16x8.sub(units, i16x8.splat(0x2018)), i16x8.splat(6))
    const found = i16x8.bitmask(v128.or(straight, curly))
    if (found) return at + (<usize>ctz(found) << 1)
  }
  return end
}

/** Letters and digits; ASCII decides quickly, beyond it all but general punctuation counts. */
function isWordUnit(unit: i32): bool {
  if (unit >= 0x80) return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f)
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}
