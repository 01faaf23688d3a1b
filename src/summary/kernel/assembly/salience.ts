import { head, pairCount, sentenceCount, starts, termCount, terms } from './article'
import { exp } from './exp'
import { blank, room } from './room'
import { MOST_USES, pairTraits, setBest, setPairTraits, setTermTraits, termTraits, useCount, usePlaces } from './traits'

/** Crosses of traits: 32-bit numbers of the left trait, the right trait, and the bins of each. Set from outside. */
export let termCrosses: usize = 0
export let pairCrosses: usize = 0
let estimateCrosses: i32 = 0
let allCrosses: i32 = 0
let crossesOfPairs: i32 = 0
const CROSS: usize = 16

/** Makes room for the crosses: of the first estimate, of all that decide on terms, of those for pairs. */
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

/** By use, log odds by the first estimate and by all there is to know. */
let estimated: usize = 0
let odds: usize = 0
const USES: usize = 4 * MOST_USES

/**
 * How likely a summary is to have each use of a term and each pair. Goes as far as there are weights: those of the first
 * estimate, of terms, of pairs. `listUses` before it.
 */
export function weigh(first: usize, term: usize, pair: usize): void {
  setTermTraits()
  if (!first) return
  estimated = room(estimated, <usize>termCount * USES)
  begin(estimated)
  addUseOdds(termCrosses, estimateCrosses, first, estimated)
  spreadOut(estimated)
  setBest(worthByTerms())
  if (!term) return
  odds = room(odds, <usize>termCount * USES)
  begin(odds)
  addUseOdds(termCrosses, allCrosses, term, odds)
  setPairTraits(odds)
  if (!pair) return
  spreadOut(odds)
  pairChances = blank(pairChances, <usize>(pairCount + 1) << 2)
  addOdds(pairCrosses, crossesOfPairs, pairTraits, pairCount, pair, pairChances)
  toChances(pairChances, pairCount)
}

/**
 * What the headline's having a term adds to its log odds. The training articles have no headlines; measured on 989
 * articles of the US government, whose decks have the headline's terms with 0.8 to 1.1 more than the model then says.
 */
const HEAD_ODDS: f32 = 1

function begin(odds: usize): void {
  for (let t = 0; t < termCount; t++)
    v128.store(odds + <usize>t * USES, f32x4.splat(HEAD_ODDS * <f32>load<u8>(head + t)))
}

/**
 * Adds to the log odds of `size` samples what the crosses say. `weights`: those of the first cross first; in a cross,
 * those of the first bin of its left trait first.
 */
function addOdds(crosses: usize, count: i32, traits: usize, size: i32, weights: usize, odds: usize): void {
  for (let c = 0; c < count; c++) {
    const left = traits + load<i32>(crosses) * size
    const right = traits + load<i32>(crosses, 4) * size
    const bins = load<i32>(crosses, 12)
    for (let i = 0; i < size; i++) {
      const at = odds + (<usize>i << 2)
      const place = load<u8>(left + i) * bins + load<u8>(right + i)
      store<f32>(at, load<f32>(at) + load<f32>(weights + (<usize>place << 2)))
    }
    weights += <usize>(load<i32>(crosses, 8) * bins) << 2
    crosses += CROSS
  }
}

/** The same for the uses of terms: four at a time, which differ only where a cross has the use itself on its right. */
function addUseOdds(crosses: usize, count: i32, weights: usize, odds: usize): void {
  for (let c = 0; c < count; c++) {
    const left = termTraits + load<i32>(crosses) * termCount
    const rightTrait = load<i32>(crosses, 4)
    const bins = load<i32>(crosses, 12)
    if (rightTrait == USE) {
      for (let t = 0; t < termCount; t++) addUses(odds, t, v128.load(weights + <usize>load<u8>(left + t) * USES))
    } else {
      const right = termTraits + rightTrait * termCount
      for (let t = 0; t < termCount; t++) {
        const place = load<u8>(left + t) * bins + load<u8>(right + t)
        addUses(odds, t, v128.load32_splat(weights + (<usize>place << 2)))
      }
    }
    weights += <usize>(load<i32>(crosses, 8) * bins) << 2
    crosses += CROSS
  }
}

/** Number of the trait that tells which use it is. */
const USE = 0

// @ts-ignore: decorator
@inline
function addUses(odds: usize, t: i32, weight: v128): void {
  const at = odds + <usize>t * USES
  v128.store(at, f32x4.add(v128.load(at), weight))
}

/** Probabilities by use, 0 for uses that the article has not. */
function spreadOut(odds: usize): void {
  dense = room(dense, <usize>(useCount + 1) << 2)
  for (let i: usize = 0; i < <usize>useCount << 2; i += 4)
    store<f32>(dense + i, load<f32>(odds + (<usize>load<i32>(usePlaces + i) << 2)))
  toChances(dense, useCount)
  termChances = blank(termChances, <usize>termCount * USES)
  for (let i: usize = 0; i < <usize>useCount << 2; i += 4)
    store<f32>(termChances + (<usize>load<i32>(usePlaces + i) << 2), load<f32>(dense + i))
}

/** Odds and then chances of the uses that the article has, one behind the other. */
let dense: usize = 0

/** Puts probabilities in the place of log odds, two at a time; there is room for one more. */
function toChances(odds: usize, count: i32): void {
  const one = f64x2.splat(1)
  for (let i: usize = 0; i < <usize>count << 2; i += 8) {
    const x = f64x2.promote_low_f32x4(v128.load64_zero(odds + i))
    const chances = f64x2.div(one, f64x2.add(one, exp(f64x2.neg(x))))
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
    const from = load<i32>(starts + (<usize>s << 2))
    const end = load<i32>(starts + (<usize>s << 2), 4)
    let hits: f64 = 0
    for (let i = from; i < end; i++) {
      const t = load<i32>(terms + (<usize>i << 2))
      const use: i32 = load<u16>(used + (<usize>t << 1))
      store<u16>(used + (<usize>t << 1), <u16>(use + 1))
      if (use < MOST_USES) hits += <f64>load<f32>(termChances + (<usize>(t * MOST_USES + use) << 2))
    }
    for (let i = from; i < end; i++) store<u16>(used + (<usize>load<i32>(terms + (<usize>i << 2)) << 1), 0)
    store<f32>(worth + (<usize>s << 2), <f32>((2 * hits) / <f64>(end - from + REFERENCE)))
  }
  return worth
}

/** Words that an editor is expected to take from the article. */
export function expectedWords(): f64 {
  let sum: f64 = 0
  for (let i: usize = 0; i < <usize>(termCount * MOST_USES) << 2; i += 4) sum += <f64>load<f32>(termChances + i)
  return sum
}
