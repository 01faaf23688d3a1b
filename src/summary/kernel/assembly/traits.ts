import { bucket, capitals, count, early, first, kind, last, place, quoted, reported, spread, stems, termCount } from './article'
import { binOf, binsOf, MOST } from './bins'
import { i32At, setI32, setU8, u16At, u8At } from './list'
import { blank, room } from './room'
import { Top } from './top'
import { lettersOf, NUMBER } from './vocabulary'
import { sentenceCount } from './words'

/*
 * What decides on a use of a term, in bins: every small number by itself, then by about half as much again. Names and
 * numbers of bins are in ../../traits.ts, in the order of here.
 */

const COUNT_BINS = binsOf([2, 3, 4, 5, 7, 10, 15])
export const SENTENCE_BINS = binsOf([1, 2, 3, 4, 6, 9, 13, 19, 31])
export const RANK_BINS = binsOf([1, 2, 3, 4, 6, 9, 13, 19, 28, 40])
const LENGTH_BINS = binsOf([11, 21, 36, 61])
const PLACE_BINS = binsOf([2, 5, 9, 14, 20, 28])
const LETTER_BINS = binsOf([2, 4, 6, 8, 10])

/** Ranks that are told apart. */
export const RANKS = 40

/** Most uses of one term that are told apart: the second "police" of a summary is another hit, and less likely. */
export const MOST_USES = 4

/** The uses of terms that the article has, those of a term in their order: number k (from 0) of term t has `t * MOST_USES + k`. */
export let useCount: i32 = 0
export let usePlaces: usize = 0

/** By term, how many uses come before its own. */
export let useStarts: usize = 0

/** By term, a byte for each trait. The first, which use it is, is left out: the uses of a term differ in nothing else. */
export let termTraits: usize = 0
export const TERM_TRAITS = 18

/** By term: what the lexicon knows of its stem. Set from outside, or by `lookUpLevels`. */
export let rarity: usize = 0
export let kept: usize = 0

/** By term: rank by sentences times rarity. */
let ranks: usize = 0
const topTerms = new Top(RANKS)

/** Finds the uses, and makes room for the levels. */
export function listUses(): void {
  rarity = room(rarity, termCount)
  kept = room(kept, termCount)
  usePlaces = room(usePlaces, <usize>(MOST_USES * termCount) << 2)
  useStarts = room(useStarts, <usize>termCount << 2)
  termTraits = blank(termTraits, <usize>(TERM_TRAITS * termCount))
  useCount = 0
  for (let t = 0; t < termCount; t++) {
    setI32(useStarts, t, useCount)
    // Those that the term has not are overwritten by the next one's.
    for (let use = 0; use < MOST_USES; use++) setI32(usePlaces, useCount + use, t * MOST_USES + use)
    useCount += min(MOST_USES, i32At(count, t))
  }
}

/** Sets the levels by a lexicon: by bucket a byte, rarity in the low four bits and being kept in the high ones. */
export function lookUpLevels(lexicon: usize): void {
  for (let t = 0; t < termCount; t++) {
    const levels = u8At(lexicon, u16At(bucket, t))
    setU8(rarity, t, levels & 15)
    setU8(kept, t, levels >> 4)
  }
}

/** The traits of all terms but those of the best sentence, which `setBest` sets. */
export function setTermTraits(): void {
  rankTerms()
  const length = binOf(sentenceCount, LENGTH_BINS)
  for (let t = 0; t < termCount; t++) {
    const times = i32At(count, t)
    const at = termTraits + <usize>(t * TERM_TRAITS)
    // The order of TERM_SIZES, behind the use.
    setU8(at, 1, binOf(times, COUNT_BINS))
    setU8(at, 2, binOf(i32At(spread, t), COUNT_BINS))
    setU8(at, 3, binOf(i32At(ranks, t), RANK_BINS))
    setU8(at, 4, binOf(i32At(first, t), SENTENCE_BINS))
    setU8(at, 5, binOf(i32At(place, t), PLACE_BINS))
    setU8(at, 6, quarter(<f64>i32At(last, t) / <f64>sentenceCount))
    setU8(at, 7, min(4, i32At(early, t)))
    setU8(at, 8, capitalBin(t))
    setU8(at, 9, i32At(quoted, t) * 2 > times ? 1 : 0)
    setU8(at, 10, third(<f64>i32At(reported, t) / <f64>times))
    setU8(at, 11, u8At(kind, t) & NUMBER ? 1 : 0)
    setU8(at, 12, binOf(lettersOf(i32At(stems, t)), LETTER_BINS))
    setU8(at, 13, u8At(rarity, t))
    setU8(at, 14, u8At(kept, t))
    setU8(at, 15, length)
  }
}

function quarter(share: f64): i32 {
  return share < 0.25 ? 0 : share < 0.5 ? 1 : share < 0.75 ? 2 : 3
}

/** None, or thirds. */
function third(share: f64): i32 {
  return share < 0.01 ? 0 : share < 0.34 ? 1 : share < 0.67 ? 2 : 3
}

/** Never with a capital, at times, or at least every other time: a name. */
export function capitalBin(t: i32): i32 {
  const times = i32At(capitals, t)
  return times == 0 ? 0 : times * 2 >= i32At(count, t) ? 2 : 1
}

/** Those of one sentence come after all others. */
function rankTerms(): void {
  ranks = room(ranks, <usize>termCount << 2)
  topTerms.clear()
  for (let t = 0; t < termCount; t++) {
    setI32(ranks, t, termCount)
    const level = u8At(rarity, t)
    const sentences = i32At(spread, t)
    if (sentences > 1 && level > 0) topTerms.offer(<f64>(sentences * level), t)
  }
  // Beyond the last cut all ranks are the same.
  if (topTerms.full) for (let t = 0; t < termCount; t++) setI32(ranks, t, MOST)
  for (let rank = 0; rank < topTerms.size; rank++) setI32(ranks, topTerms.idAt(rank), rank)
}
