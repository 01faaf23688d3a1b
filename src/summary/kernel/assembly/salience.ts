import { head, termCount } from './article'
import { setBest } from './best'
import { f32At, i32At, setF32, setU16, u16At, u8At } from './list'
import { logistic } from './logistic'
import { PAIR_TRAITS, pairTraits, setPairTraits } from './pair-traits'
import { pairCount } from './pairs'
import { blank, room } from './room'
import { MOST_USES, setTermTraits, TERM_TRAITS, termTraits, useCount, usePlaces } from './traits'
import { sentenceCount, starts, terms } from './words'

/** Crosses of traits: 32-bit numbers of the left trait, the right trait, and the bins of each. Set from outside. */
export let termCrosses: usize = 0
export let pairCrosses: usize = 0
let estimateCrosses: i32 = 0
let allCrosses: i32 = 0
let crossesOfPairs: i32 = 0
const CROSS: usize = 16

/** Makes room for the crosses: of the first estimate, which come first of all that decide on terms, and of those for pairs. */
export function makeCrosses(estimate: i32, all: i32, pairs: i32): void {
  estimateCrosses = estimate
  allCrosses = all
  crossesOfPairs = pairs
  termCrosses = room(termCrosses, <usize>all * CROSS)
  pairCrosses = room(pairCrosses, <usize>pairs * CROSS)
}

/** Expected hits: probability that a summary has use number k (from 0) of term t, at `t * MOST_USES + k`; and the pair. */
export let termChances: usize = 0
export let pairChances: usize = 0

/** Log odds by the first estimate and by all there is to know: by term, what its uses share; and by use. */
let estimated: usize = 0
let odds: usize = 0
let estimatedUses: usize = 0
let useOdds: usize = 0

/**
 * How likely a summary is to have each use of a term and each pair. Goes as far as there are weights: those of the first
 * estimate, of terms, of pairs. `listUses` before it.
 */
export function weigh(first: usize, term: usize, pair: usize): void {
  setTermTraits()
  if (!first) return
  beginOdds()
  const rest = addShared(first, term ? term : first)
  addToUses(estimatedUses, estimated)
  spreadOut(estimatedUses)
  setBest(worthByTerms())
  if (!term) return
  const best = termCrosses + <usize>estimateCrosses * CROSS
  addOdds(best, allCrosses - estimateCrosses, termTraits, TERM_TRAITS, termCount, term + rest, odds)
  addToUses(useOdds, odds)
  setPairTraits(useOdds)
  if (!pair) return
  spreadOut(useOdds)
  pairChances = blank(pairChances, <usize>(pairCount + 1) << 2)
  addOdds(pairCrosses, crossesOfPairs, pairTraits, PAIR_TRAITS, pairCount, pair, pairChances)
  toChances(pairChances, pairCount)
}

/**
 * What the headline's having a term adds to its log odds. The training articles have no headlines; measured on 989
 * articles of the US government, whose decks have the headline's terms with 0.8 to 1.1 more than the model then says.
 */
const HEAD_ODDS: f32 = 1

function beginOdds(): void {
  estimated = room(estimated, <usize>termCount << 2)
  odds = room(odds, <usize>termCount << 2)
  for (let t = 0; t < termCount; t++) {
    const headOdds = HEAD_ODDS * <f32>u8At(head, t)
    setF32(estimated, t, headOdds)
    setF32(odds, t, headOdds)
  }
  // Chances are made two at a time.
  estimatedUses = blank(estimatedUses, <usize>(useCount + 1) << 2)
  useOdds = blank(useOdds, <usize>(useCount + 1) << 2)
}

/**
 * Adds to the log odds of `size` samples what the crosses say, of `traits` for each. `weights`: those of the first cross
 * first; in a cross, those of the first bin of its left trait first.
 */
function addOdds(crosses: usize, count: i32, samples: usize, traits: i32, size: i32, weights: usize, odds: usize): void {
  for (let c = 0; c < count; c++) {
    let left = samples + i32At(crosses, 0)
    let right = samples + i32At(crosses, 1)
    const bins = i32At(crosses, 3)
    for (let i = 0; i < size; i++) {
      const place = <i32>load<u8>(left) * bins + <i32>load<u8>(right)
      setF32(odds, i, f32At(odds, i) + f32At(weights, place))
      left += traits
      right += traits
    }
    weights += <usize>(i32At(crosses, 2) * bins) << 2
    crosses += CROSS
  }
}

/** Number of the trait that tells which use it is; crosses have it on their right. */
const USE = 0

/**
 * Adds what the crosses of the first estimate say to both log odds, which share them, each with weights of its own. Returns
 * the bytes of the weights that it saw.
 */
function addShared(first: usize, term: usize): usize {
  let crosses = termCrosses
  let at: usize = 0
  for (let c = 0; c < estimateCrosses; c++) {
    const left = termTraits + i32At(crosses, 0)
    const right = termTraits + i32At(crosses, 1)
    const bins = i32At(crosses, 3)
    if (i32At(crosses, 1) == USE) addUses(left, first + at, term + at, estimatedUses, useOdds)
    else addTerms(left, right, bins, first + at, term + at, estimated, odds)
    at += <usize>(i32At(crosses, 2) * bins) << 2
    crosses += CROSS
  }
  return at
}

function addTerms(left: usize, right: usize, bins: i32, first: usize, term: usize, estimated: usize, odds: usize): void {
  for (let t = 0, size = termCount; t < size; t++) {
    const place = <i32>load<u8>(left) * bins + <i32>load<u8>(right)
    setF32(estimated, t, f32At(estimated, t) + f32At(first, place))
    setF32(odds, t, f32At(odds, t) + f32At(term, place))
    left += TERM_TRAITS
    right += TERM_TRAITS
  }
}

function addUses(left: usize, first: usize, term: usize, estimated: usize, odds: usize): void {
  for (let i = 0; i < useCount; i++) {
    const use: u32 = i32At(usePlaces, i)
    const place = u8At(left, (use / MOST_USES) * TERM_TRAITS) * MOST_USES + use % MOST_USES
    setF32(estimated, i, f32At(estimated, i) + f32At(first, place))
    setF32(odds, i, f32At(odds, i) + f32At(term, place))
  }
}

/** Adds to the log odds of uses what those of a term share. */
function addToUses(uses: usize, shared: usize): void {
  for (let i = 0; i < useCount; i++)
    setF32(uses, i, f32At(uses, i) + f32At(shared, <u32>i32At(usePlaces, i) / MOST_USES))
}

/** Puts the chances of uses in the place of their odds, and by term where they belong, 0 for uses that the article has not. */
function spreadOut(uses: usize): void {
  toChances(uses, useCount)
  termChances = blank(termChances, <usize>(termCount * MOST_USES) << 2)
  for (let i = 0; i < useCount; i++) setF32(termChances, i32At(usePlaces, i), f32At(uses, i))
}

/** Puts probabilities in the place of log odds, two at a time; there is room for one more. */
function toChances(odds: usize, count: i32): void {
  for (let i: usize = 0; i < <usize>count << 2; i += 8) {
    const chances = logistic(f64x2.promote_low_f32x4(v128.load64_zero(odds + i)))
    v128.store64_lane(odds + i, f32x4.demote_f64x2_zero(chances), 0)
  }
}

/** Words of a summary that a sentence's expected hits are measured against: the mean of the training references. */
const REFERENCE = 42

let used: usize = 0
let worth: usize = 0

/** First estimate of each sentence's worth: the F1 that its terms are expected to have. */
function worthByTerms(): usize {
  used = blank(used, <usize>termCount << 1)
  worth = room(worth, <usize>sentenceCount << 2)
  for (let s = 0; s < sentenceCount; s++) {
    const from = i32At(starts, s)
    const end = i32At(starts, s + 1)
    let hits: f64 = 0
    for (let i = from; i < end; i++) {
      const t = i32At(terms, i)
      const use = u16At(used, t)
      setU16(used, t, use + 1)
      if (use < MOST_USES) hits += <f64>f32At(termChances, t * MOST_USES + use)
    }
    for (let i = from; i < end; i++) setU16(used, i32At(terms, i), 0)
    setF32(worth, s, <f32>((2 * hits) / <f64>(end - from + REFERENCE)))
  }
  return worth
}

/** Words that an editor is expected to take from the article. */
export function expectedWords(): f64 {
  let sum: f64 = 0
  for (let i = 0; i < useCount; i++) sum += <f64>f32At(useOdds, i)
  return sum
}
