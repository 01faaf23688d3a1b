import { add, change, clear, valueOf } from './known'
import { i32At, setI32 } from './list'
import { blank, longer, room } from './room'
import { stem } from './stem'
import { hashOf, Strings } from './strings'
import { hashOfWord } from './word-hash'

/*
 * The words met so far, over all articles: a word that was met before costs one look-up where it stands in the text, and
 * neither a string nor its stem.
 */

/** What a form of a word is: bits of what is known of it. */
export const REPORTING = 1
export const POINTS_BACK = 2
export const CONNECTIVE = 4
export const PREPOSITION = 8
export const TIME = 16
export const CALENDAR = 32
const FORM_BITS = 6

/** Those that a form in other case has too. */
const IN_ANY_CASE = POINTS_BACK | CONNECTIVE | PREPOSITION | TIME

/** What a stem is: bits. */
export const NUMBER = 1
export const OWN_VOICE = 2

const BUCKETS = 2 ** 15

const stems = new Strings()

/**
 * By stem: its bucket in the lexicon, and in the bits above its own and how many letters it has; and beside it, its
 * term + 1 in the article that is read.
 */
let notes: usize = 0
const KIND = 16
const LETTERS = 20

/** Most letters that are told apart. */
const MOST_LETTERS = 63

/** The word that is stemmed. */
let scratch: usize = 0

/** Stems a word that has letters beyond ASCII where it stands, in room for three times as many units; returns its length. */
// @ts-ignore: decorator
@external("env", "stemForeign")
declare function stemForeign(word: usize, length: i32): i32

/** Forgets all words. Between articles only. */
export function forget(): void {
  clear()
  stems.clear()
}

forget()

/** What is known of the word at `at`: the number of its stem + 1, and below it the bits of its form. */
export function wordOf(at: usize, length: i32): i32 {
  const hash = hashOfWord(at, length)
  const known = valueOf(hash)
  return known ? known : learn(at, length, hash)
}

// @ts-ignore: decorator
@inline
export function stemOf(word: i32): i32 {
  return (word >> FORM_BITS) - 1
}

// @ts-ignore: decorator
@inline
function noteOf(stem: i32): i32 {
  return i32At(notes, 2 * stem)
}

export function bucketOf(stem: i32): i32 {
  return noteOf(stem) & (BUCKETS - 1)
}

export function kindOf(stem: i32): i32 {
  return (noteOf(stem) >> KIND) & (NUMBER | OWN_VOICE)
}

/** Letters of a stem, as far as they are told apart. */
export function lettersOf(stem: i32): i32 {
  return noteOf(stem) >> LETTERS
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
  return i32At(notes, 2 * stem + 1) - 1
}

// @ts-ignore: decorator
@inline
export function setTerm(stem: i32, term: i32): void {
  setI32(notes, 2 * stem + 1, term + 1)
}

/** Takes the words at `at`, a blank between any two, as forms with these bits; with none, their stems as the writer's own voice. */
export function teach(at: usize, length: i32, bits: i32): void {
  const end = at + (<usize>length << 1)
  while (at < end) {
    let next = at
    while (next < end && load<u16>(next) != 0x20) next += 2
    teachWord(at, <i32>((next - at) >> 1), bits)
    at = next + 2
  }
}

function teachWord(at: usize, length: i32, bits: i32): void {
  const word = wordOf(at, length)
  const stem = stemOf(word)
  if (bits) change(hashOfWord(at, length), word | bits)
  else setI32(notes, 2 * stem, noteOf(stem) | (OWN_VOICE << KIND))
}

function learn(at: usize, length: i32, hash: u64): i32 {
  lower(at, length)
  const plain = hashOfWord(scratch, length)
  const bits = plain == hash ? 0 : valueOf(plain) & IN_ANY_CASE
  const word = ((numberOf(length) + 1) << FORM_BITS) | bits
  add(hash, word)
  return word
}

let ascii = false

/** Puts the word at `at` into `scratch`, its letters of ASCII in lower case, and finds out whether it has others. */
function lower(at: usize, length: i32): void {
  scratch = room(scratch, <usize>length * 6 + 16)
  ascii = true
  for (let i: usize = 0; i < <usize>length << 1; i += 2) {
    const unit = load<u16>(at + i)
    if (unit > 127) ascii = false
    store<u16>(scratch + i, unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit)
  }
}

/** The number of the stem of the word in `scratch`. */
function numberOf(length: i32): i32 {
  const short = ascii ? stem(scratch, length) : stemForeign(scratch, length)
  const size = stems.size
  const hash = hashOf(scratch, short)
  const id = stems.idOf(scratch, short, hash)
  if (id < size) return id
  const initial = load<u16>(scratch)
  const kind = initial >= 0x30 && initial <= 0x39 ? NUMBER : 0
  const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1)
  notes = longer(notes, <usize>id << 3, <usize>(id + 1) << 3)
  setI32(notes, 2 * id, bucket | (kind << KIND) | (min(MOST_LETTERS, short) << LETTERS))
  setI32(notes, 2 * id + 1, 0)
  return id
}
