import { bucket, capitals, count, early, first, head, kind, last, left, pairCount, pairFirst, pairUses, place, quoted, reported, right, sentenceCount, spread, starts, stems, termCount, terms } from './article'
import { blank, room } from './room'
import { lengthOf, NUMBER } from './vocabulary'

/*
 * What decides on a use of a term and on a pair, in bins: every small number by itself, then by about half as much again.
 * Names and numbers of bins are in ../../traits.ts and pair-traits.ts, in the order of here.
 */

const COUNT_CUTS: StaticArray<i32> = [2, 3, 4, 5, 7, 10, 15]
const SENTENCE_CUTS: StaticArray<i32> = [1, 2, 3, 4, 6, 9, 13, 19, 31]
const RANK_CUTS: StaticArray<i32> = [1, 2, 3, 4, 6, 9, 13, 19, 28, 40]
const LENGTH_CUTS: StaticArray<i32> = [11, 21, 36, 61]
const PLACE_CUTS: StaticArray<i32> = [2, 5, 9, 14, 20, 28]
const LETTER_CUTS: StaticArray<i32> = [2, 4, 6, 8, 10]

/** More than any cut. */
const MOST = 63

/** The bins of 0 to `MOST`. */
function tableOf(cuts: StaticArray<i32>): usize {
  const table = room(0, MOST + 1)
  let bin = 0
  for (let value = 0; value <= MOST; value++) {
    if (bin < cuts.length && value >= unchecked(cuts[bin])) bin++
    store<u8>(table + value, <u8>bin)
  }
  return table
}

const COUNT_BINS = tableOf(COUNT_CUTS)
const SENTENCE_BINS = tableOf(SENTENCE_CUTS)
const RANK_BINS = tableOf(RANK_CUTS)
const LENGTH_BINS = tableOf(LENGTH_CUTS)
const PLACE_BINS = tableOf(PLACE_CUTS)
const LETTER_BINS = tableOf(LETTER_CUTS)

// @ts-ignore: decorator
@inline
function bin(table: usize, value: i32): u8 {
  return load<u8>(table + min(value, MOST))
}

// @ts-ignore: decorator
@inline
function number(list: usize, at: i32): i32 {
  return load<i32>(list + (<usize>at << 2))
}

/** Most uses of one term that are told apart: the second "police" of a summary is another hit, and less likely. */
export const MOST_USES = 4

/** The uses of terms that the article has: use number k (from 0) of term t is at `t * MOST_USES + k` in lists by use. */
export let useCount: i32 = 0
export let usePlaces: usize = 0

/**
 * By trait, a byte for each term; and for each pair. The first trait, which use it is, is left out: the uses of a term
 * differ in nothing else.
 */
export let termTraits: usize = 0
export let pairTraits: usize = 0
const TERM_TRAITS = 18
const PAIR_TRAITS = 8

/** By term: what the lexicon knows of its stem. Set from outside, or by `lookUpLevels`. */
export let rarity: usize = 0
export let kept: usize = 0

/** By term: rank by sentences times rarity. */
let ranks: usize = 0

/** Finds the uses, and makes room for the levels. */
export function listUses(): void {
  rarity = room(rarity, termCount)
  kept = room(kept, termCount)
  usePlaces = room(usePlaces, <usize>(MOST_USES * termCount) << 2)
  termTraits = blank(termTraits, TERM_TRAITS * termCount)
  useCount = 0
  for (let t = 0; t < termCount; t++) {
    for (let use = 0, uses = min(MOST_USES, number(count, t)); use < uses; use++) {
      store<i32>(usePlaces + (<usize>useCount << 2), t * MOST_USES + use)
      useCount++
    }
  }
}

/** Sets the levels by a lexicon: by bucket a byte, rarity in the low four bits and being kept in the high ones. */
export function lookUpLevels(lexicon: usize): void {
  for (let t = 0; t < termCount; t++) {
    const levels = load<u8>(lexicon + load<u16>(bucket + (<usize>t << 1)))
    store<u8>(rarity + t, levels & 15)
    store<u8>(kept + t, levels >> 4)
  }
}

/** The traits of all terms but those of the best sentence, which `setBest` sets. */
export function setTermTraits(): void {
  rankTerms()
  const length = bin(LENGTH_BINS, sentenceCount)
  const row: usize = termCount
  for (let t = 0; t < termCount; t++) {
    const times = number(count, t)
    let at = termTraits + t
    // The order of TERM_SIZES, behind the use.
    store<u8>((at += row), bin(COUNT_BINS, times))
    store<u8>((at += row), bin(COUNT_BINS, number(spread, t)))
    store<u8>((at += row), bin(RANK_BINS, number(ranks, t)))
    store<u8>((at += row), bin(SENTENCE_BINS, number(first, t)))
    store<u8>((at += row), bin(PLACE_BINS, number(place, t)))
    store<u8>((at += row), quarter(<f64>number(last, t) / <f64>sentenceCount))
    store<u8>((at += row), <u8>min(4, number(early, t)))
    store<u8>((at += row), capitalBin(t))
    store<u8>((at += row), number(quoted, t) * 2 > times ? 1 : 0)
    store<u8>((at += row), third(<f64>number(reported, t) / <f64>times))
    store<u8>((at += row), load<u8>(kind + t) & NUMBER ? 1 : 0)
    store<u8>((at += row), bin(LETTER_BINS, lengthOf(number(stems, t))))
    store<u8>((at += row), load<u8>(rarity + t))
    store<u8>((at += row), load<u8>(kept + t))
    store<u8>((at += row), length)
  }
}

function quarter(share: f64): u8 {
  return share < 0.25 ? 0 : share < 0.5 ? 1 : share < 0.75 ? 2 : 3
}

/** None, or thirds. */
function third(share: f64): u8 {
  return share < 0.01 ? 0 : share < 0.34 ? 1 : share < 0.67 ? 2 : 3
}

/** Never with a capital, at times, or at least every other time: a name. */
function capitalBin(t: i32): u8 {
  const times = number(capitals, t)
  return times == 0 ? 0 : times * 2 >= number(count, t) ? 2 : 1
}

/** Ranks that are told apart. */
const RANKS = 40

/** The highest numbers so far, highest first, equal ones in the order they came, and what has them. */
const topKeys = new StaticArray<f64>(RANKS)
const topIds = new StaticArray<i32>(RANKS)
let topSize: i32 = 0

function offer(key: f64, id: i32): void {
  let at = topSize
  if (at == RANKS) {
    if (key <= unchecked(topKeys[RANKS - 1])) return
    at--
  } else topSize++
  for (; at > 0 && key > unchecked(topKeys[at - 1]); at--) {
    unchecked((topKeys[at] = topKeys[at - 1]))
    unchecked((topIds[at] = topIds[at - 1]))
  }
  unchecked((topKeys[at] = key))
  unchecked((topIds[at] = id))
}

/** Those of one sentence come after all others. */
function rankTerms(): void {
  ranks = room(ranks, <usize>termCount << 2)
  topSize = 0
  for (let t = 0; t < termCount; t++) {
    store<i32>(ranks + (<usize>t << 2), termCount)
    const level = load<u8>(rarity + t)
    const sentences = number(spread, t)
    if (sentences > 1 && level > 0) offer(<f64>(sentences * level), t)
  }
  // Beyond the last cut all ranks are the same.
  if (topSize == RANKS) for (let t = 0; t < termCount; t++) store<i32>(ranks + (<usize>t << 2), MOST)
  for (let rank = 0; rank < topSize; rank++) store<i32>(ranks + (<usize>unchecked(topIds[rank]) << 2), rank)
}

let sentenceRanks: usize = 0
let bestRanks: usize = 0
let bestWorths: usize = 0

/** Worth below which a best sentence has bin 0, and the width of the bins above: they span the worths of news. */
const WORTH_FROM: f64 = 0.1
const WORTH_STEP: f64 = 0.035
const WORTH_BINS = 10

/** Sets the traits of the best sentence that has a term: its rank and its worth by a first estimate. `worth`: by sentence. */
export function setBest(worth: usize): void {
  sentenceRanks = room(sentenceRanks, <usize>sentenceCount << 2)
  topSize = 0
  for (let s = 0; s < sentenceCount; s++) {
    store<i32>(sentenceRanks + (<usize>s << 2), RANKS)
    offer(<f64>load<f32>(worth + (<usize>s << 2)), s)
  }
  for (let rank = 0; rank < topSize; rank++) store<i32>(sentenceRanks + (<usize>unchecked(topIds[rank]) << 2), rank)
  bestRanks = room(bestRanks, <usize>termCount << 2)
  for (let t = 0; t < termCount; t++) store<i32>(bestRanks + (<usize>t << 2), RANKS)
  bestWorths = blank(bestWorths, <usize>termCount << 2)
  for (let s = 0; s < sentenceCount; s++) {
    const rank = number(sentenceRanks, s)
    const value = load<f32>(worth + (<usize>s << 2))
    for (let i = number(starts, s), end = number(starts, s + 1); i < end; i++) {
      const at = <usize>number(terms, i) << 2
      if (rank < load<i32>(bestRanks + at)) store<i32>(bestRanks + at, rank)
      if (value > load<f32>(bestWorths + at)) store<f32>(bestWorths + at, value)
    }
  }
  // The last two of TERM_SIZES.
  const ofRank = termTraits + (TERM_TRAITS - 2) * termCount
  const ofWorth = ofRank + termCount
  for (let t = 0; t < termCount; t++) {
    const step = <i32>Math.floor((<f64>load<f32>(bestWorths + (<usize>t << 2)) - WORTH_FROM) / WORTH_STEP)
    store<u8>(ofRank + t, bin(RANK_BINS, number(bestRanks, t)))
    store<u8>(ofWorth + t, <u8>max(0, min(WORTH_BINS - 1, step)))
  }
}

let likely: usize = 0
let named: usize = 0

/** The traits of all pairs. `odds`: log odds by use. */
export function setPairTraits(odds: usize): void {
  likely = room(likely, termCount)
  named = room(named, termCount)
  for (let t = 0; t < termCount; t++) {
    store<u8>(likely + t, oddsBin(load<f32>(odds + (<usize>(t * MOST_USES) << 2))))
    store<u8>(named + t, capitalBin(t) == 2 ? 1 : 0)
  }
  pairTraits = room(pairTraits, PAIR_TRAITS * pairCount)
  const row: usize = pairCount
  for (let p = 0; p < pairCount; p++) {
    const l = number(left, p)
    const r = number(right, p)
    const times = number(pairUses, p)
    let at = pairTraits + p
    // The order of PAIR_SIZES.
    store<u8>(at, load<u8>(likely + l))
    store<u8>((at += row), load<u8>(likely + r))
    store<u8>((at += row), <u8>(min(4, times) - 1))
    store<u8>((at += row), bin(SENTENCE_BINS, number(pairFirst, p)))
    store<u8>((at += row), <u8>(2 * load<u8>(named + l) + load<u8>(named + r)))
    store<u8>((at += row), <u8>((times == number(count, l) ? 2 : 0) + (times == number(count, r) ? 1 : 0)))
    store<u8>((at += row), load<u8>(rarity + l) >> 1)
    store<u8>((at += row), load<u8>(rarity + r) >> 1)
  }
}

/** Bin of log odds: 0 below 1 in 100, 9 above 3 in 4. */
function oddsBin(odds: f32): u8 {
  // Halves are rounded up.
  const value = (<f64>odds + 4.5) / 0.6
  const up = Math.ceil(value)
  return <u8>max<f64>(0, min<f64>(9, up - 0.5 > value ? up - 1 : up))
}
