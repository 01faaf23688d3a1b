import { head, pairCount, sentenceCount, starts, termCount, terms } from './article'
import { exp } from './exp'
import { blank, room } from './room'
import { listUses, MOST_USES, pairTraits, setBest, setPairTraits, setTermTraits, termTraits, useCount, usedTerms } from './traits'

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

/** By use, log odds by the first estimate and by all there is to know; by term, those of its first use. */
let estimated: usize = 0
let odds: usize = 0
let firstOdds: usize = 0

/**
 * How likely a summary is to have each use of a term and each pair. Goes as far as there are weights: those of the first
 * estimate, of terms, of pairs. `listUses` before it.
 */
export function weigh(first: usize, term: usize, pair: usize): void {
  setTermTraits()
  if (!first) return
  estimated = room(estimated, <usize>useCount << 2)
  begin(estimated)
  odds = room(odds, <usize>useCount << 2)
  begin(odds)
  if (term) addBothOdds(termCrosses, estimateCrosses, termTraits, useCount, first, term, estimated, odds)
  else addOdds(termCrosses, estimateCrosses, termTraits, useCount, first, estimated)
  spreadOut(estimated)
  setBest(worthByTerms())
  if (!term) return
  const weighed = termCrosses + <usize>estimateCrosses * CROSS
  addOdds(weighed, allCrosses - estimateCrosses, termTraits, useCount, term + estimateWeights(), odds)
  firstOdds = room(firstOdds, <usize>termCount << 2)
  for (let i = 0; i < useCount; i++) {
    if (load<u8>(termTraits + i) == 0)
      store<f32>(firstOdds + (<usize>load<i32>(usedTerms + (<usize>i << 2)) << 2), load<f32>(odds + (<usize>i << 2)))
  }
  setPairTraits(firstOdds)
  if (!pair) return
  spreadOut(odds)
  pairChances = blank(pairChances, <usize>pairCount << 2)
  addOdds(pairCrosses, crossesOfPairs, pairTraits, pairCount, pair, pairChances)
  for (let p: usize = 0; p < <usize>pairCount << 2; p += 4)
    store<f32>(pairChances + p, logistic(load<f32>(pairChances + p)))
}

/**
 * What the headline's having a term adds to its log odds. The training articles have no headlines; measured on 989
 * articles of the US government, whose decks have the headline's terms with 0.8 to 1.1 more than the model then says.
 */
const HEAD_ODDS: f32 = 1

function begin(odds: usize): void {
  for (let i: usize = 0; i < <usize>useCount << 2; i += 4)
    store<f32>(odds + i, HEAD_ODDS * <f32>load<u8>(head + load<i32>(usedTerms + i)))
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

/** Bytes of the weights of the first estimate's crosses. */
function estimateWeights(): usize {
  let weights = 0
  for (let c: usize = 0; c < <usize>estimateCrosses * CROSS; c += CROSS)
    weights += load<i32>(termCrosses + c, 8) * load<i32>(termCrosses + c, 12)
  return <usize>weights << 2
}

/** Two `addOdds` in one, for two models that begin with the same crosses: where a weight stands is found once. */
function addBothOdds(
  crosses: usize, count: i32, traits: usize, size: i32,
  weights: usize, moreWeights: usize, odds: usize, moreOdds: usize,
): void {
  for (let c = 0; c < count; c++) {
    const left = traits + load<i32>(crosses) * size
    const right = traits + load<i32>(crosses, 4) * size
    const bins = load<i32>(crosses, 12)
    for (let i = 0; i < size; i++) {
      const at = <usize>i << 2
      const place = <usize>(load<u8>(left + i) * bins + load<u8>(right + i)) << 2
      store<f32>(odds + at, load<f32>(odds + at) + load<f32>(weights + place))
      store<f32>(moreOdds + at, load<f32>(moreOdds + at) + load<f32>(moreWeights + place))
    }
    const size4 = <usize>(load<i32>(crosses, 8) * bins) << 2
    weights += size4
    moreWeights += size4
    crosses += CROSS
  }
}

function logistic(odds: f32): f32 {
  return <f32>(1 / (1 + exp(-(<f64>odds))))
}

/** Probabilities by term and use, 0 for uses that the article has not. */
function spreadOut(odds: usize): void {
  termChances = blank(termChances, <usize>(termCount * MOST_USES) << 2)
  for (let i = 0; i < useCount; i++) {
    const place = load<i32>(usedTerms + (<usize>i << 2)) * MOST_USES + load<u8>(termTraits + i)
    store<f32>(termChances + (<usize>place << 2), logistic(load<f32>(odds + (<usize>i << 2))))
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

/** Makes room for chances that come from outside. */
export function makeChances(): void {
  termChances = room(termChances, <usize>(termCount * MOST_USES) << 2)
  pairChances = room(pairChances, <usize>pairCount << 2)
}

/** Words that an editor is expected to take from the article. */
export function expectedWords(): f64 {
  let sum: f64 = 0
  for (let i: usize = 0; i < <usize>(termCount * MOST_USES) << 2; i += 4) sum += <f64>load<f32>(termChances + i)
  return sum
}
