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
export type PairTraits = Record<PairTrait, Uint8Array>

/** The traits of all pairs. `chance`: probability of the first use of each term. */
export function pairTraitsOf(
  document: TermDocument,
  levels: TermLevels,
  chance: Float32Array,
): PairTraits {
  const { terms } = document
  const { left, right, count, first } = document.pairs
  const size = count.length
  const odds = chance.map(oddsBin)
  const make = () => new Uint8Array(size)
  const traits = {
    left: make(),
    right: make(),
    count: make(),
    first: make(),
    names: make(),
    bound: make(),
    leftRarity: make(),
    rightRarity: make(),
  }
  for (let p = 0; p < size; p++) {
    const l = left[p]!
    const r = right[p]!
    traits.left[p] = odds[l]!
    traits.right[p] = odds[r]!
    traits.count[p] = Math.min(4, count[p]!) - 1
    traits.first[p] = lookUp(SENTENCE_BINS, first[p]!)
    traits.names[p] = (isName(document, l) ? 2 : 0) + (isName(document, r) ? 1 : 0)
    traits.bound[p] = (count[p] === terms.count[l] ? 2 : 0) + (count[p] === terms.count[r] ? 1 : 0)
    traits.leftRarity[p] = levels.rarity[l]! >> 1
    traits.rightRarity[p] = levels.rarity[r]! >> 1
  }
  return traits
}

function isName(document: TermDocument, t: number): boolean {
  return capitalBin(document, t) === 2
}

/** Bin of a probability by its log odds: 0 below 1 in 100, 9 above 3 in 4. */
function oddsBin(probability: number): number {
  const odds = Math.log(probability / (1 - probability))
  return Math.max(0, Math.min(9, Math.round((odds + 4.5) / 0.6)))
}
