import { blank, room } from './room'
import { classOf, IN_WORD, SPACE, UPPER } from './units'
import { bucketOf, EMPTY_WORD, isReporting, kindOf, knownWord, NUMBER, OWN_VOICE, setTerm, stemOf, termOf, wordHashOn, wordOf } from './vocabulary'

/*
 * An article as its terms, the stems of its words as ROUGE counts them, and the pairs of neighbouring terms in its
 * sentences. One at a time: each takes the place of the one before.
 */

/** How a word is written and where it stands: bits. */
const CAPITAL = 1
const QUOTED = 2
const REPORTED = 4

/** What is read: the code units of all sentences, one after the other, and the length of each. */
export let text: usize = 0
export let lengths: usize = 0

export let sentenceCount: i32 = 0
export let termCount: i32 = 0
export let pairCount: i32 = 0

/** Words before each sentence; one more at the end: sentence s has those from `starts[s]` to before `starts[s + 1]`. */
export let starts: usize = 0

/** By sentence: words as a reader counts them, runs between white space; names, words in quotes, numbers; 1 where the writer speaks of themselves, and where one is reported. */
export let spaced: usize = 0
export let names: usize = 0
export let quotations: usize = 0
export let numbers: usize = 0
export let ownVoices: usize = 0
export let reports: usize = 0

/** By word: its term, its bits, and the pair it begins, -1 for the last word of a sentence. */
export let terms: usize = 0
export let marks: usize = 0
export let pairs: usize = 0

/** By term: its stem, the stem's bucket in the lexicon and bits; 1 where headline or deck have it. */
export let stems: usize = 0
export let bucket: usize = 0
export let kind: usize = 0
export let head: usize = 0

/** By term: occurrences; sentences that have it, the first and the last of them (from 0), and where in the first it stands. */
export let count: usize = 0
export let spread: usize = 0
export let first: usize = 0
export let last: usize = 0
export let place: usize = 0

/** Occurrences with a capital that no sentence start explains, in the first three sentences, in quotes, near a verb of reporting. */
export let capitals: usize = 0
export let early: usize = 0
export let quoted: usize = 0
export let reported: usize = 0

/** By pair: its two terms, its occurrences and the sentence of the first. */
export let left: usize = 0
export let right: usize = 0
export let pairUses: usize = 0
export let pairFirst: usize = 0

/** By word, before it is looked up: its hash, and its place and length. */
let hashes: usize = 0
let places: usize = 0
const PLACE: usize = 8

let slots: usize = 0
let size: i32 = 0

/** Makes room for a text of so many units in so many sentences. */
export function makeText(units: i32, sentences: i32): void {
  text = room(text, <usize>units << 1)
  lengths = room(lengths, <usize>sentences << 2)
}

/** Reads the text: so many sentences, and behind them those of headline and deck, for whose words the terms are marked. */
export function read(sentences: i32, headSentences: i32): void {
  for (let t = 0; t < termCount; t++) setTerm(load<i32>(stems + (<usize>t << 2)), -1)
  sentenceCount = sentences
  const units = unitsOf(sentences + headSentences)
  const most = <usize>(units >> 1) + sentences + headSentences + 1
  terms = room(terms, most << 2)
  marks = room(marks, most)
  stems = room(stems, most << 2)
  starts = room(starts, <usize>(sentences + 1) << 2)
  spaced = room(spaced, <usize>sentences << 2)
  store<i32>(starts, 0)
  termCount = 0
  size = 0
  hashes = room(hashes, most << 3)
  places = room(places, most * PLACE)
  let at = text
  for (let s: usize = 0; s < <usize>sentences << 2; s += 4) {
    const length = load<i32>(lengths + s)
    store<i32>(spaced + s, scan(at, length))
    store<i32>(starts + s, size, 4)
    at += <usize>length << 1
  }
  const words = size
  for (let s = sentences; s < sentences + headSentences; s++) {
    const length = load<i32>(lengths + (<usize>s << 2))
    scan(at, length)
    at += <usize>length << 1
  }
  lookUp()
  for (let s: usize = 0; s < <usize>sentences << 2; s += 4) {
    markReported(load<i32>(starts + s), load<i32>(starts + s, 4))
  }
  for (let i: usize = 0; i < <usize>size << 2; i += 4) store<i32>(terms + i, stemOf(load<i32>(terms + i)))
  numberTerms(words)
  countTerms()
  countPairs(words)
  for (let i = words; i < size; i++) {
    const term = termOf(load<i32>(terms + (<usize>i << 2)))
    if (term >= 0) store<u8>(head + term, 1)
  }
}

/**
 * Puts what is known of the words where they stand. In a loop of its own, so that the processor looks up several at a
 * time: most of what is known of words has been pushed out of its caches by the names.
 */
function lookUp(): void {
  for (let i = 0; i < size; i++) {
    const word = knownWord(load<u64>(hashes + (<usize>i << 3)))
    store<i32>(terms + (<usize>i << 2), word)
  }
  for (let i = 0; i < size; i++) {
    if (load<i32>(terms + (<usize>i << 2)) != 0) continue
    const place = places + <usize>i * PLACE
    const hash = load<u64>(hashes + (<usize>i << 3))
    const word = wordOf(load<i32>(place), load<i32>(place, 4), hash)
    store<i32>(terms + (<usize>i << 2), word)
  }
}

function unitsOf(sentences: i32): i32 {
  let units = 0
  for (let s = 0; s < sentences; s++) units += load<i32>(lengths + (<usize>s << 2))
  return units
}

/** Words before and after a verb of reporting that count as reported: "Meyer said", "said John Meyer". */
const NEAR = 2

/**
 * Adds the words of a sentence, as ROUGE has them, by their stems and bits: runs of letters and digits, of every script.
 * Capitals at the sentence's beginning tell nothing and are not marked. Returns its words as a reader counts them.
 */
function scan(at: usize, length: i32): i32 {
  const end = at + (<usize>length << 1)
  const from = size
  let quote = 0
  let blanks = 0
  let inside = false
  while (at < end) {
    const unit: i32 = load<u16>(at)
    const kind = classOf(unit)
    if (!(kind & IN_WORD)) {
      if (unit == 0x22) quote ^= QUOTED
      else if (unit == 0x201c) quote = QUOTED
      else if (unit == 0x201d) quote = 0
      if (kind & SPACE) inside = false
      else if (!inside) {
        inside = true
        blanks++
      }
      at += 2
      continue
    }
    if (!inside) {
      inside = true
      blanks++
    }
    const start = at
    let hash = EMPTY_WORD
    let next = unit
    do {
      hash = wordHashOn(hash, next)
      at += 2
      if (at >= end) break
      next = load<u16>(at)
    } while (classOf(next) & IN_WORD)
    store<u64>(hashes + (<usize>size << 3), hash)
    store<i32>(places + <usize>size * PLACE, start)
    store<i32>(places + <usize>size * PLACE, <i32>((at - start) >> 1), 4)
    store<u8>(marks + size, <u8>(quote | (size > from && kind & UPPER ? CAPITAL : 0)))
    size++
  }
  return blanks
}

function markReported(from: i32, to: i32): void {
  for (let i = from; i < to; i++) {
    if (!isReporting(load<i32>(terms + (<usize>i << 2)))) continue
    const end = min(to - 1, i + NEAR)
    for (let j = max(from, i - NEAR); j <= end; j++) store<u8>(marks + j, load<u8>(marks + j) | REPORTED)
  }
}

/** Puts the terms of the first words in the place of their stems. */
function numberTerms(words: i32): void {
  for (let i = 0; i < words; i++) {
    const at = terms + (<usize>i << 2)
    const stem = load<i32>(at)
    let term = termOf(stem)
    if (term < 0) {
      term = termCount++
      setTerm(stem, term)
      store<i32>(stems + (<usize>term << 2), stem)
    }
    store<i32>(at, term)
  }
}

// @ts-ignore: decorator
@inline
function more(list: usize, at: i32): void {
  const address = list + (<usize>at << 2)
  store<i32>(address, load<i32>(address) + 1)
}

/** Sentences at the beginning whose mentions count as early: the lead. */
const LEAD = 3

function countTerms(): void {
  const room4 = <usize>termCount << 2
  count = blank(count, room4)
  spread = blank(spread, room4)
  first = room(first, room4)
  last = room(last, room4)
  memory.fill(last, 255, room4)
  place = room(place, room4)
  capitals = blank(capitals, room4)
  early = blank(early, room4)
  quoted = blank(quoted, room4)
  reported = blank(reported, room4)
  head = blank(head, termCount)
  bucket = room(bucket, <usize>termCount << 1)
  kind = room(kind, termCount)
  for (let t = 0; t < termCount; t++) {
    const stem = load<i32>(stems + (<usize>t << 2))
    store<u16>(bucket + (<usize>t << 1), bucketOf(stem))
    store<u8>(kind + t, kindOf(stem))
  }
  const room4s = <usize>sentenceCount << 2
  names = blank(names, room4s)
  quotations = blank(quotations, room4s)
  numbers = blank(numbers, room4s)
  ownVoices = blank(ownVoices, room4s)
  reports = blank(reports, room4s)
  for (let s = 0; s < sentenceCount; s++) countIn(s)
}

function countIn(s: i32): void {
  const from = load<i32>(starts + (<usize>s << 2))
  const end = load<i32>(starts + (<usize>s << 2), 4)
  for (let i = from; i < end; i++) {
    const term = load<i32>(terms + (<usize>i << 2))
    const at = <usize>term << 2
    const mark = load<u8>(marks + i)
    const bits = load<u8>(kind + term)
    if (load<i32>(count + at) == 0) {
      store<i32>(first + at, s)
      store<i32>(place + at, i - from)
    }
    more(count, term)
    if (load<i32>(last + at) != s) {
      store<i32>(last + at, s)
      more(spread, term)
    }
    if (s < LEAD) more(early, term)
    if (bits & NUMBER) more(numbers, s)
    if (!(mark & QUOTED) && bits & OWN_VOICE) store<i32>(ownVoices + (<usize>s << 2), 1)
    if (mark == 0) continue
    if (mark & CAPITAL) {
      more(capitals, term)
      more(names, s)
    }
    if (mark & QUOTED) {
      more(quoted, term)
      more(quotations, s)
    }
    if (mark & REPORTED) {
      more(reported, term)
      store<i32>(reports + (<usize>s << 2), 1)
    }
  }
}

function countPairs(words: i32): void {
  const bytes = <usize>words << 2
  pairs = room(pairs, bytes)
  left = room(left, bytes)
  right = room(right, bytes)
  pairUses = room(pairUses, bytes)
  pairFirst = room(pairFirst, bytes)
  let mask = 64
  while (mask < 2 * words) mask <<= 1
  slots = blank(slots, <usize>mask << 2)
  mask--
  pairCount = 0
  for (let s = 0; s < sentenceCount; s++) {
    const from = load<i32>(starts + (<usize>s << 2))
    const end = load<i32>(starts + (<usize>s << 2), 4) - 1
    for (let i = from; i < end; i++) {
      const at = terms + (<usize>i << 2)
      const pair = pairOf(load<i32>(at), load<i32>(at, 4), mask)
      store<i32>(pairs + (<usize>i << 2), pair)
      if (load<i32>(pairUses + (<usize>pair << 2)) == 0) store<i32>(pairFirst + (<usize>pair << 2), s)
      more(pairUses, pair)
    }
    if (end >= from) store<i32>(pairs + (<usize>end << 2), -1)
  }
}

/** Numbers pairs in order of first appearance: an open hash table. */
function pairOf(l: i32, r: i32, mask: i32): i32 {
  let slot = (l * 0x9e3779b1) ^ (r * 0x85ebca6b)
  slot = (slot ^ (slot >>> 15)) & mask
  for (;;) {
    const at = <usize>(load<i32>(slots + (<usize>slot << 2)) - 1) << 2
    if (<i32>at < 0) break
    if (load<i32>(left + at) == l && load<i32>(right + at) == r) return <i32>(at >> 2)
    slot = (slot + 1) & mask
  }
  const pair = <usize>pairCount << 2
  store<i32>(left + pair, l)
  store<i32>(right + pair, r)
  store<i32>(pairUses + pair, 0)
  store<i32>(slots + (<usize>slot << 2), ++pairCount)
  return pairCount - 1
}
