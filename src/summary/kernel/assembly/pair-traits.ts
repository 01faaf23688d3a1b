import { count, termCount } from './article'
import { binOf } from './bins'
import { f32At, i32At, setI32, setU8, u8At } from './list'
import { left, pairCount, pairFirst, pairUses, right } from './pairs'
import { room } from './room'
import { capitalBin, rarity, SENTENCE_BINS, useStarts } from './traits'

/* What decides on a pair, in bins. Names and numbers of bins are in ../../traits.ts, in the order of here. */

/** By pair, a byte for each trait. */
export let pairTraits: usize = 0
export const PAIR_TRAITS = 8

/** By term, what its pairs take over: bytes of how likely it is, whether it is a name, and how rare. */
let ofTerms: usize = 0

/** The traits of all pairs. `odds`: log odds of the uses that the article has. */
export function setPairTraits(odds: usize): void {
  ofTerms = room(ofTerms, <usize>termCount << 2)
  for (let t = 0; t < termCount; t++) {
    const named = capitalBin(t) == 2 ? 1 : 0
    setI32(ofTerms, t, oddsBin(f32At(odds, i32At(useStarts, t))) | (named << 8) | ((u8At(rarity, t) >> 1) << 16))
  }
  pairTraits = room(pairTraits, <usize>pairCount * PAIR_TRAITS)
  for (let p = 0; p < pairCount; p++) {
    const l = i32At(left, p)
    const r = i32At(right, p)
    const ofLeft = i32At(ofTerms, l)
    const ofRight = i32At(ofTerms, r)
    const times = i32At(pairUses, p)
    const at = pairTraits + <usize>p * PAIR_TRAITS
    // The order of PAIR_SIZES.
    setU8(at, 0, ofLeft)
    setU8(at, 1, ofRight)
    setU8(at, 2, min(4, times) - 1)
    setU8(at, 3, binOf(i32At(pairFirst, p), SENTENCE_BINS))
    setU8(at, 4, ((ofLeft >> 7) & 2) | ((ofRight >> 8) & 1))
    setU8(at, 5, (times == i32At(count, l) ? 2 : 0) + (times == i32At(count, r) ? 1 : 0))
    setU8(at, 6, ofLeft >> 16)
    setU8(at, 7, ofRight >> 16)
  }
}

/** Bin of log odds: 0 below 1 in 100, 9 above 3 in 4. */
function oddsBin(odds: f32): i32 {
  // Halves are rounded up.
  const value = (<f64>odds + 4.5) / 0.6
  const up = Math.ceil(value)
  return <i32>max<f64>(0, min<f64>(9, up - 0.5 > value ? up - 1 : up))
}
