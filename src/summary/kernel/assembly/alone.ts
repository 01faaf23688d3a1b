import { termCount } from './article'
import { f32At, f64At, i32At, setF32, setF64, setI32, setU16, u16At } from './list'
import { extras } from './manner'
import { pairCount, pairs } from './pairs'
import { blank, room } from './room'
import { pairChances, termChances } from './salience'
import { MOST_USES } from './traits'
import { sentenceCount, starts, terms } from './words'

/* What each sentence is worth, taken alone. */

/** By sentence: expected hits of it alone; and its worth. */
export let alone: usize = 0
export let worths: usize = 0

/** By term, its uses in a sentence; by pair, the last sentence that had it, from 1. */
let uses: usize = 0
let lastSentences: usize = 0

export function weighAlone(): void {
  alone = room(alone, <usize>sentenceCount << 3)
  uses = blank(uses, <usize>termCount << 1)
  lastSentences = blank(lastSentences, <usize>pairCount << 2)
  for (let s = 0; s < sentenceCount; s++) setF64(alone, s, hitsOf(s, i32At(starts, s), i32At(starts, s + 1)))
}

function hitsOf(s: i32, from: i32, end: i32): f64 {
  let hits: f64 = 0
  for (let i = from; i < end; i++) {
    const term = i32At(terms, i)
    const use = u16At(uses, term)
    setU16(uses, term, use + 1)
    if (use < MOST_USES) hits += <f64>f32At(termChances, term * MOST_USES + use)
    const pair = i32At(pairs, i)
    if (pair < 0 || i32At(lastSentences, pair) == s + 1) continue
    setI32(lastSentences, pair, s + 1)
    hits += <f64>f32At(pairChances, pair)
  }
  for (let i = from; i < end; i++) setU16(uses, i32At(terms, i), 0)
  return hits
}

/** Finds the worth of each sentence against a summary of `reference` words: the value of the set of it alone. */
export function findWorths(reference: f64): void {
  worths = room(worths, <usize>sentenceCount << 2)
  for (let s = 0; s < sentenceCount; s++) {
    const length = <f64>(i32At(starts, s + 1) - i32At(starts, s))
    setF32(worths, s, <f32>((2 * f64At(alone, s)) / (length + reference) + <f64>f32At(extras, s)))
  }
}
