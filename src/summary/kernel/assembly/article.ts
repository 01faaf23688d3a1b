import { i32At, more, setI32, setU16, setU8, u8At } from './list'
import { countPairs } from './pairs'
import { blank, room } from './room'
import { forgetStanding } from './standing'
import { bucketOf, kindOf, NUMBER, OWN_VOICE, setTerm, termOf } from './vocabulary'
import { CAPITAL, marks, QUOTED, readWords, REPORTED, sentenceCount, starts, terms, wordCount } from './words'

/*
 * An article as its terms, the stems of its words, and what is counted of them.
 */

/** By sentence: names, words in quotes, numbers; 1 where the writer speaks of themselves, and where one is reported. */
export let names: usize = 0
export let quotations: usize = 0
export let numbers: usize = 0
export let ownVoices: usize = 0
export let reports: usize = 0

/** By term, in order of first appearance: its stem, the stem's bucket in the lexicon and bits; 1 where headline or deck have it. */
export let termCount: i32 = 0
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

/** Reads the text: so many sentences, and behind them those of headline and deck, for whose words the terms are marked. */
export function read(sentences: i32, headSentences: i32): void {
  for (let t = 0; t < termCount; t++) setTerm(i32At(stems, t), -1)
  readWords(sentences, headSentences)
  const words = i32At(starts, sentences)
  numberTerms(words)
  countTerms()
  countPairs()
  forgetStanding()
  for (let i = words; i < wordCount; i++) {
    const term = termOf(i32At(terms, i))
    if (term >= 0) setU8(head, term, 1)
  }
}

/**
 * Puts the terms of the first words in the place of their stems. Without a branch, which would wait for what is known of
 * a stem to come from memory.
 */
function numberTerms(words: i32): void {
  stems = room(stems, <usize>(words + 1) << 2)
  termCount = 0
  for (let i = 0; i < words; i++) {
    const stem = i32At(terms, i)
    const known = termOf(stem)
    // All ones for a stem that is new, or else 0.
    const fresh = known >> 31
    const term = (known & ~fresh) | (termCount & fresh)
    setI32(stems, termCount, stem)
    setTerm(stem, term)
    setI32(terms, i, term)
    termCount -= fresh
  }
}

/** Sentences at the beginning whose mentions count as early: the lead. */
const LEAD = 3

function countTerms(): void {
  const size = <usize>termCount << 2
  count = blank(count, size)
  spread = blank(spread, size)
  first = room(first, size)
  last = room(last, size)
  memory.fill(last, 255, size)
  place = room(place, size)
  capitals = blank(capitals, size)
  early = blank(early, size)
  quoted = blank(quoted, size)
  reported = blank(reported, size)
  head = blank(head, termCount)
  bucket = room(bucket, <usize>termCount << 1)
  kind = room(kind, termCount)
  for (let t = 0; t < termCount; t++) {
    const stem = i32At(stems, t)
    setU16(bucket, t, bucketOf(stem))
    setU8(kind, t, kindOf(stem))
  }
  const ofSentences = <usize>sentenceCount << 2
  names = blank(names, ofSentences)
  quotations = blank(quotations, ofSentences)
  numbers = blank(numbers, ofSentences)
  ownVoices = blank(ownVoices, ofSentences)
  reports = blank(reports, ofSentences)
  for (let s = 0; s < sentenceCount; s++) countIn(s)
}

function countIn(s: i32): void {
  const from = i32At(starts, s)
  const end = i32At(starts, s + 1)
  for (let i = from; i < end; i++) {
    const term = i32At(terms, i)
    const mark = u8At(marks, i)
    const bits = u8At(kind, term)
    if (i32At(count, term) == 0) {
      setI32(first, term, s)
      setI32(place, term, i - from)
    }
    more(count, term)
    if (i32At(last, term) != s) {
      setI32(last, term, s)
      more(spread, term)
    }
    if (s < LEAD) more(early, term)
    if (bits & NUMBER) more(numbers, s)
    if (!(mark & QUOTED) && bits & OWN_VOICE) setI32(ownVoices, s, 1)
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
      setI32(reports, s, 1)
    }
  }
}
