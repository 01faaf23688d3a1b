import { longer, room } from './room'
import { stem } from './stem'
import { EMPTY_HASH, hashOf, hashOn, Strings } from './strings'

/*
 * The words met so far, over all articles: a word that was met before costs one look-up where it stands in the text, and
 * neither a string nor its stem.
 */

/** What a stem is: bits. */
export const NUMBER = 1
export const OWN_VOICE = 2

const BUCKETS = 2 ** 15

/** Of each it is noted: twice the number of its stem, and 1 more for a verb of reporting. */
const words = new Strings()

/** Of each it is noted: its bucket in the lexicon, and in the bits above its own. */
const stems = new Strings()
const KIND = 16

/** By stem: its term + 1 in the article that is read. */
let terms: usize = 0

/** The word that is stemmed. */
let scratch: usize = 0

/** Stems a word that has letters beyond ASCII where it stands, in room for three times as many units; returns its length. */
// @ts-ignore: decorator
@external("env", "stemForeign")
declare function stemForeign(word: usize, length: i32): i32

/** Words that are known. */
export function knownWords(): i32 {
  return words.size
}

/** Forgets all words. Between articles only. */
export function forget(): void {
  words.clear()
  stems.clear()
}

/** The number of the word at `at`. */
export function wordOf(at: usize, length: i32, hash: i32): i32 {
  const size = words.size
  const id = words.idOf(at, length, hash)
  if (id == size) learn(at, length, id)
  return id
}

// @ts-ignore: decorator
@inline
export function stemOf(word: i32): i32 {
  return words.note(word) >> 1
}

// @ts-ignore: decorator
@inline
export function isReporting(word: i32): bool {
  return (words.note(word) & 1) != 0
}

export function bucketOf(stem: i32): u16 {
  return <u16>(stems.note(stem) & (BUCKETS - 1))
}

export function kindOf(stem: i32): u8 {
  return <u8>(stems.note(stem) >> KIND)
}

export function lengthOf(stem: i32): i32 {
  return stems.length(stem)
}

/** Address of the units of a stem. */
export function unitsOf(stem: i32): usize {
  return stems.at(stem)
}

// @ts-ignore: decorator
@inline
export function termOf(stem: i32): i32 {
  return load<i32>(terms + (<usize>stem << 2)) - 1
}

// @ts-ignore: decorator
@inline
export function setTerm(stem: i32, term: i32): void {
  store<i32>(terms + (<usize>stem << 2), term + 1)
}

/** Takes a word as one that says who says something, or else its stem as the writer's own voice. */
export function teach(at: usize, length: i32, reporting: bool): void {
  const word = wordOf(at, length, hashOf(at, length))
  const stem = stemOf(word)
  if (reporting) words.setNote(word, words.note(word) | 1)
  else stems.setNote(stem, stems.note(stem) | (OWN_VOICE << KIND))
}

function learn(at: usize, length: i32, word: i32): void {
  scratch = room(scratch, <usize>length * 6 + 16)
  let ascii = true
  for (let i: usize = 0; i < <usize>length << 1; i += 2) {
    const unit = load<u16>(at + i)
    if (unit > 127) ascii = false
    store<u16>(scratch + i, unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit)
  }
  const short = ascii ? stem(scratch, length) : stemForeign(scratch, length)
  const size = stems.size
  const hash = hashOf(scratch, short)
  const id = stems.idOf(scratch, short, hash)
  words.setNote(word, id << 1)
  if (id < size) return
  terms = longer(terms, <usize>id << 2, <usize>(id + 1) << 2)
  const initial = load<u16>(scratch)
  const kind = initial >= 0x30 && initial <= 0x39 ? NUMBER : 0
  stems.setNote(id, ((hash ^ (hash >>> 15)) & (BUCKETS - 1)) | (kind << KIND))
  setTerm(id, -1)
}
