import { emptyTraits } from './crosses.ts'
import type { TermDocument } from './document.ts'
import { LEVELS } from './lexicon.ts'
import { capitalBin, lookUp, SENTENCE_BINS, SENTENCE_CUTS, type TermLevels } from './traits.ts'

/** Bins of each trait of a pair. */
export const PAIR_SIZES = {
  /** How likely its terms are. */
  left: 10,
  right: 10,
  count: 4,
  first: SENTENCE_CUTS.length + 1,
  /** Which of its terms are names; which stand nowhere but in it. */
  names: 4,
  bound: 4,
  leftRarity: LEVELS / 2,
  rightRarity: LEVELS / 2,
} as const

export type PairTrait = keyof typeof PAIR_SIZES
const PAIR_TRAITS = Object.keys(PAIR_SIZES) as PairTrait[]

export type PairTraits = Record<PairTrait, Uint8Array>

/** The traits of all pairs. `odds`: log odds of the first use of each term. */
export function pairTraitsOf(
  document: TermDocument,
  levels: TermLevels,
  odds: Float32Array,
): PairTraits {
  const { terms } = document
  const { left, right, count, first } = document.pairs
  const size = count.length
  const traits = emptyTraits(PAIR_TRAITS, size)
  const likely = new Uint8Array(odds.length)
  const names = new Uint8Array(odds.length)
  for (let t = 0; t < odds.length; t++) {
    likely[t] = oddsBin(odds[t]!)
    names[t] = capitalBin(document, t) === 2 ? 1 : 0
  }
  for (let p = 0; p < size; p++) {
    const l = left[p]!
    const r = right[p]!
    traits.left[p] = likely[l]!
    traits.right[p] = likely[r]!
    traits.count[p] = Math.min(4, count[p]!) - 1
    traits.first[p] = lookUp(SENTENCE_BINS, first[p]!)
    traits.names[p] = 2 * names[l]! + names[r]!
    traits.bound[p] = (count[p] === terms.count[l] ? 2 : 0) + (count[p] === terms.count[r] ? 1 : 0)
    traits.leftRarity[p] = levels.rarity[l]! >> 1
    traits.rightRarity[p] = levels.rarity[r]! >> 1
  }
  return traits
}

/** Bin of log odds: 0 below 1 in 100, 9 above 3 in 4. */
function oddsBin(odds: number): number {
  return Math.max(0, Math.min(9, Math.round((odds + 4.5) / 0.6)))
}
