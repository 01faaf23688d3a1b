import { blank, room } from './room'
import { stem } from './stem'
import { hashOf, Strings } from './strings'

/*
 * The words met so far, over all articles: a word that was met before costs one look-up where it stands in the text, and
 * neither a string nor its stem. Memory that an article's names have pushed out of the caches is what takes time here:
 * so words are told apart by 64 bits of hash, and what is known of one stands beside them.
 */

/** What a stem is: bits. */
export const NUMBER = 1
export const OWN_VOICE = 2

const BUCKETS = 2 ** 15

/** First value of a running hash of a word's units (FNV-1a, 64 bits); `wordHashOn` takes one more in. */
export const EMPTY_WORD: u64 = 0xcbf29ce484222325

// @ts-ignore: decorator
@inline
export function wordHashOn(hash: u64, unit: i32): u64 {
  return (hash ^ <u64>unit) * 0x100000001b3
}

/** Slots of an empty table; a power of two. */
const FEWEST_SLOTS = 2 ** 13

/** An open hash table of words: the hash, and what is known of the word; 0 for a free slot. */
let slots: usize = 0
let slotCount: i32 = 0
let wordCount: i32 = 0
const SLOT: usize = 16

/**
 * Of each it is noted: its bucket in the lexicon, and in the bits above its own; and second, its term + 1 in the article
 * that is read.
 */
const stems = new Strings()
const KIND = 16

/** The word that is stemmed. */
let scratch: usize = 0

/** Stems a word that has letters beyond ASCII where it stands, in room for three times as many units; returns its length. */
// @ts-ignore: decorator
@external("env", "stemForeign")
declare function stemForeign(word: usize, length: i32): i32

/** Words that are known. */
export function knownWords(): i32 {
  return wordCount
}

/** Forgets all words. Between articles only. */
export function forget(): void {
  wordCount = 0
  slotCount = FEWEST_SLOTS
  slots = blank(slots, <usize>slotCount * SLOT)
  stems.clear()
}

forget()

/** The slot of a word, or the free one that it would have. */
// @ts-ignore: decorator
@inline
function slotOf(hash: u64): usize {
  const mask = slotCount - 1
  let slot = <i32>(hash ^ (hash >> 32)) & mask
  let at = slots + <usize>slot * SLOT
  while (load<i32>(at, 8) != 0 && load<u64>(at) != hash) {
    slot = (slot + 1) & mask
    at = slots + <usize>slot * SLOT
  }
  return at
}

/** What is known of the word of a hash, as `wordOf` has it; 0 where it was not met before. */
// @ts-ignore: decorator
@inline
export function knownWord(hash: u64): i32 {
  return load<i32>(slotOf(hash), 8)
}

/** What is known of the word at `at`: twice the number of its stem and 2, and 1 more for a verb of reporting. */
export function wordOf(at: usize, length: i32, hash: u64): i32 {
  const known = load<i32>(slotOf(hash), 8)
  return known ? known : learn(at, length, hash)
}

// @ts-ignore: decorator
@inline
export function stemOf(word: i32): i32 {
  return (word >> 1) - 1
}

// @ts-ignore: decorator
@inline
export function isReporting(word: i32): bool {
  return (word & 1) != 0
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
  return stems.second(stem) - 1
}

// @ts-ignore: decorator
@inline
export function setTerm(stem: i32, term: i32): void {
  stems.setSecond(stem, term + 1)
}

/** Takes a word as one that says who says something, or else its stem as the writer's own voice. */
export function teach(at: usize, length: i32, reporting: bool): void {
  let hash = EMPTY_WORD
  for (let i = 0; i < length; i++) hash = wordHashOn(hash, load<u16>(at + (<usize>i << 1)))
  const word = wordOf(at, length, hash)
  const stem = stemOf(word)
  if (reporting) store<i32>(slotOf(hash), word | 1, 8)
  else stems.setNote(stem, stems.note(stem) | (OWN_VOICE << KIND))
}

function learn(at: usize, length: i32, hash: u64): i32 {
  const word = (numberOf(at, length) + 1) << 1
  const slot = slotOf(hash)
  store<u64>(slot, hash)
  store<i32>(slot, word, 8)
  if (2 * ++wordCount > slotCount) grow()
  return word
}

function grow(): void {
  const old = slots
  const end = old + <usize>slotCount * SLOT
  slotCount *= 4
  slots = blank(0, <usize>slotCount * SLOT)
  for (let at = old; at < end; at += SLOT) {
    if (load<i32>(at, 8) == 0) continue
    const slot = slotOf(load<u64>(at))
    store<u64>(slot, load<u64>(at))
    store<i32>(slot, load<i32>(at, 8), 8)
  }
}

/** The number of the stem of a word that is new. */
function numberOf(at: usize, length: i32): i32 {
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
  if (id < size) return id
  const initial = load<u16>(scratch)
  const kind = initial >= 0x30 && initial <= 0x39 ? NUMBER : 0
  stems.setNote(id, ((hash ^ (hash >>> 15)) & (BUCKETS - 1)) | (kind << KIND))
  return id
}
