import { LEVELS } from './lexicon.ts'

/*
 * What decides on a use of a term and on a pair, in bins. The kernel says where a bin ends (kernel/assembly/traits.ts) and
 * has the traits in the order of here.
 */

/** Most uses of one term that are told apart: the second "police" of a summary is another hit, and less likely. */
export const MOST_USES = 4

/** Bins of each trait of a use of a term. */
export const TERM_SIZES = {
  /** Which use of the term it is, from the first. */
  use: MOST_USES,
  /** Occurrences in the article, and sentences that have it. */
  count: 8,
  spread: 8,
  /** Its rank by sentences times rarity: what the article keeps talking about. */
  rank: 11,
  /** Sentence of the first mention; place in that sentence; quarter of the article with the last mention. */
  first: 10,
  place: 7,
  last: 4,
  /** Mentions in the first three sentences. */
  early: 5,
  /** Written with a capital: never, at times, mostly. */
  capital: 3,
  /** Share of mentions in quotes; near verbs of reporting. */
  quoted: 2,
  reported: 4,
  number: 2,
  letters: 6,
  /** What the lexicon knows of the stem. */
  rarity: LEVELS,
  kept: LEVELS,
  /** Sentences of the article. */
  length: 5,
  /** Of the sentences that have the term, the rank and the worth of the best by a first estimate. */
  bestRank: 11,
  bestWorth: 10,
} as const

/** Bins of each trait of a pair. */
export const PAIR_SIZES = {
  /** How likely its terms are. */
  left: 10,
  right: 10,
  count: 4,
  first: 10,
  /** Which of its terms are names; which stand nowhere but in it. */
  names: 4,
  bound: 4,
  leftRarity: LEVELS / 2,
  rightRarity: LEVELS / 2,
} as const

export type TermTrait = keyof typeof TERM_SIZES
export type PairTrait = keyof typeof PAIR_SIZES
