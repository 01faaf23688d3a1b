/*
 * What the manner of a sentence and its place in the article say of it beyond its terms. The kernel says where a bin ends
 * (kernel/assembly/manner.ts) and has the traits in the order of here.
 */

/** Bins of each trait of a sentence. */
export const MANNER_SIZES = {
  /** Its number in the body, and where that is in the whole. */
  index: 8,
  place: 4,
  words: 6,
  /** Share of its words in quotes; numbers; names. */
  quoted: 3,
  numbers: 3,
  names: 4,
  /** Whether the writer speaks of themselves, and someone is reported. */
  ownVoice: 2,
  report: 2,
  /** With a preposition, with a quotation, or with all else. */
  beginning: 3,
} as const

export const MANNER_WEIGHTS = Object.values(MANNER_SIZES).reduce<number>((sum, n) => sum + n, 0)
