import { termCount } from './article'
import { binOf } from './bins'
import { f32At, i32At, setF32, setI32, setU8 } from './list'
import { blank, room } from './room'
import { Top } from './top'
import { RANK_BINS, RANKS, TERM_TRAITS, termTraits } from './traits'
import { sentenceCount, starts, terms } from './words'

/* The traits of terms that tell of the best sentence that has them. */

/** Worth below which a best sentence has bin 0, and the width of the bins above: they span the worths of news. */
const WORTH_FROM: f64 = 0.1
const WORTH_STEP: f64 = 0.035
const WORTH_BINS = 10

let sentenceRanks: usize = 0
const topSentences = new Top(RANKS)

/** By term. */
let bestRanks: usize = 0
let bestWorths: usize = 0

/** Sets rank and worth of the best sentence that has a term, by a first estimate. `worths`: by sentence. */
export function setBest(worths: usize): void {
  rankSentences(worths)
  bestRanks = room(bestRanks, <usize>termCount << 2)
  for (let t = 0; t < termCount; t++) setI32(bestRanks, t, RANKS)
  bestWorths = blank(bestWorths, <usize>termCount << 2)
  for (let s = 0; s < sentenceCount; s++) {
    const rank = i32At(sentenceRanks, s)
    const worth = f32At(worths, s)
    for (let i = i32At(starts, s), end = i32At(starts, s + 1); i < end; i++) {
      const t = i32At(terms, i)
      setI32(bestRanks, t, min(i32At(bestRanks, t), rank))
      setF32(bestWorths, t, max(f32At(bestWorths, t), worth))
    }
  }
  for (let t = 0; t < termCount; t++) {
    const step = <i32>Math.floor((<f64>f32At(bestWorths, t) - WORTH_FROM) / WORTH_STEP)
    const at = termTraits + <usize>(t * TERM_TRAITS)
    // The last two of TERM_SIZES.
    setU8(at, TERM_TRAITS - 2, binOf(i32At(bestRanks, t), RANK_BINS))
    setU8(at, TERM_TRAITS - 1, max(0, min(WORTH_BINS - 1, step)))
  }
}

function rankSentences(worths: usize): void {
  sentenceRanks = room(sentenceRanks, <usize>sentenceCount << 2)
  topSentences.clear()
  for (let s = 0; s < sentenceCount; s++) {
    setI32(sentenceRanks, s, RANKS)
    topSentences.offer(<f64>f32At(worths, s), s)
  }
  for (let rank = 0; rank < topSentences.size; rank++) setI32(sentenceRanks, topSentences.idAt(rank), rank)
}
