import type { TermDocument } from './document.ts'
import { bucketOf, LEVELS, type Lexicon } from './lexicon.ts'

/**
 * How likely a summary by an editor is to use each term and pair of an article: the weights of the concepts that a
 * summary should cover (after Gillick and Favre 2009; learned weights after Li, Qian and Liu 2013, Hong and Nenkova
 * 2014). Additive logistic models over binned features: each feature looks one weight up, and the weights sum to log odds.
 */
export interface SalienceModel {
  term: Float32Array
  pair: Float32Array
}

/** A word used several times can be hit several times: uses of a term told apart, as clipped counts in ROUGE do. */
export const MOST_USES = 4

/** Sizes of the binned features of a term's k-th use; `termBins` fills one bin of each. */
const TERM_SIZES = [
  8 * MOST_USES,
  10 * 3,
  LEVELS * 3,
  LEVELS * MOST_USES,
  7 * 5,
  2 * 10,
  5 * 8,
  2 * 10,
  4 * 7,
  LEVELS * MOST_USES,
  LEVELS * 10,
  3 * LEVELS,
]
const PAIR_SIZES = [10 * 10, 4 * 10, 4 * 10, 8 * 8, 4 * 4]

export const TERM_OFFSETS = offsetsOf(TERM_SIZES)
export const PAIR_OFFSETS = offsetsOf(PAIR_SIZES)

function offsetsOf(sizes: readonly number[]): number[] {
  const offsets = [0]
  for (const size of sizes) offsets.push(offsets.at(-1)! + size)
  return offsets
}

/** Levels of the terms of an article. */
export interface TermLevels {
  rarity: Uint8Array
  kept: Uint8Array
}

export function levelsOf(document: TermDocument, lexicon: Lexicon): TermLevels {
  const size = document.stems.length
  const levels = { rarity: new Uint8Array(size), kept: new Uint8Array(size) }
  for (let t = 0; t < size; t++) {
    const bucket = bucketOf(document.stems[t]!)
    levels.rarity[t] = lexicon.rarity[bucket]!
    levels.kept[t] = lexicon.kept[bucket]!
  }
  return levels
}

/** Bin of a number of occurrences: 1 to 4 alone, 5-6, 7-9, 10-14, 15 and more. */
function countBin(count: number): number {
  if (count <= 4) return count - 1
  return count <= 6 ? 4 : count <= 9 ? 5 : count <= 14 ? 6 : 7
}

/** Bin of the sentence of a first mention: 0 to 3 alone, then by about half as much again. */
function placeBin(sentence: number): number {
  if (sentence <= 3) return sentence
  if (sentence <= 5) return 4
  if (sentence <= 8) return 5
  if (sentence <= 12) return 6
  if (sentence <= 18) return 7
  return sentence <= 30 ? 8 : 9
}

function lengthBin(sentences: number): number {
  if (sentences <= 10) return 0
  if (sentences <= 20) return 1
  if (sentences <= 35) return 2
  return sentences <= 60 ? 3 : 4
}

/** Never a capital but at sentence starts, sometimes, or (nearly) always: a name. */
function capitalBin(document: TermDocument, t: number): number {
  const capitals = document.capitals[t]!
  if (capitals === 0) return 0
  return capitals * 2 >= document.count[t]! ? 2 : 1
}

/** Fills the places in the weights that the use number `use` (from 0) of term `t` looks up. */
export function termBins(
  document: TermDocument,
  levels: TermLevels,
  t: number,
  use: number,
  bins: Int32Array,
): void {
  const count = document.count[t]!
  const sentences = document.sentences.length
  const counts = countBin(count)
  const place = placeBin(document.first[t]!)
  const capital = capitalBin(document, t)
  const rarity = levels.rarity[t]!
  const kept = levels.kept[t]!
  const spread = Math.min(6, countBin(document.spread[t]!))
  const digit = isNumber(document.stems[t]!) ? 1 : 0
  const early = Math.min(4, document.early[t]!)
  const quoted = document.quoted[t]! * 2 > count ? 1 : 0
  const late = Math.min(3, Math.floor((4 * document.last[t]!) / sentences))
  const o = TERM_OFFSETS
  bins[0] = o[0]! + counts * MOST_USES + use
  bins[1] = o[1]! + place * 3 + capital
  bins[2] = o[2]! + kept * 3 + capital
  bins[3] = o[3]! + rarity * MOST_USES + use
  bins[4] = o[4]! + spread * 5 + lengthBin(sentences)
  bins[5] = o[5]! + digit * 10 + place
  bins[6] = o[6]! + early * 8 + counts
  bins[7] = o[7]! + quoted * 10 + place
  bins[8] = o[8]! + late * 7 + spread
  bins[9] = o[9]! + kept * MOST_USES + use
  bins[10] = o[10]! + kept * 10 + place
  bins[11] = o[11]! + capital * LEVELS + rarity
}

function isNumber(stem: string): boolean {
  const unit = stem.charCodeAt(0)
  return unit >= 48 && unit <= 57
}

/** Bin of a probability by its log odds: 0 below 1 in 100, 9 above 3 in 4. */
function oddsBin(probability: number): number {
  const odds = Math.log(probability / (1 - probability))
  return Math.max(0, Math.min(9, Math.round((odds + 4.5) / 0.6)))
}

/** Fills the places in the weights that pair `p` looks up; `chance`: probability of the first use of each term. */
export function pairBins(
  document: TermDocument,
  levels: TermLevels,
  chance: Float32Array,
  p: number,
  bins: Int32Array,
): void {
  const left = document.pairLeft[p]!
  const right = document.pairRight[p]!
  const count = Math.min(3, document.pairCount[p]! - 1)
  const place = placeBin(document.pairFirst[p]!)
  const names =
    (capitalBin(document, left) === 2 ? 2 : 0) + (capitalBin(document, right) === 2 ? 1 : 0)
  const always =
    (document.pairCount[p]! === document.count[left]! ? 2 : 0) +
    (document.pairCount[p]! === document.count[right]! ? 1 : 0)
  const o = PAIR_OFFSETS
  bins[0] = o[0]! + oddsBin(chance[left * MOST_USES]!) * 10 + oddsBin(chance[right * MOST_USES]!)
  bins[1] = o[1]! + count * 10 + place
  bins[2] = o[2]! + names * 10 + place
  bins[3] = o[3]! + (levels.rarity[left]! >> 1) * 8 + (levels.rarity[right]! >> 1)
  bins[4] = o[4]! + always * 4 + count
}

/** Expected hits of the terms and pairs of an article. */
export interface Salience {
  /** Probability that a summary has a use number k (from 0) of term t, at `t * MOST_USES + k`. */
  term: Float32Array
  /** Probability that a summary has the pair. */
  pair: Float32Array
}

export function salienceOf(
  document: TermDocument,
  levels: TermLevels,
  model: SalienceModel,
): Salience {
  const term = new Float32Array(document.stems.length * MOST_USES)
  const bins = new Int32Array(TERM_SIZES.length)
  for (let t = 0; t < document.stems.length; t++) {
    const uses = Math.min(MOST_USES, document.count[t]!)
    for (let use = 0; use < uses; use++) {
      termBins(document, levels, t, use, bins)
      term[t * MOST_USES + use] = logistic(sumOf(model.term, bins))
    }
  }
  const pair = new Float32Array(document.pairLeft.length)
  const pairPlaces = new Int32Array(PAIR_SIZES.length)
  for (let p = 0; p < pair.length; p++) {
    pairBins(document, levels, term, p, pairPlaces)
    pair[p] = logistic(sumOf(model.pair, pairPlaces))
  }
  return { term, pair }
}

function sumOf(weights: Float32Array, bins: Int32Array): number {
  let sum = 0
  for (let i = 0; i < bins.length; i++) sum += weights[bins[i]!]!
  return sum
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
