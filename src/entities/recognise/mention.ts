import type { EntityType, Sentence } from '../../tree.ts'

/** The types that the recogniser tells apart, in the order in which models and probability arrays hold them. */
export const ENTITY_TYPES = [
  'person',
  'company',
  'organization',
  'place',
  'app',
  'product',
  'event',
  'work',
] as const satisfies readonly EntityType[]

/**
 * A name that the recogniser saw at one place. `start` and `end` are UTF-16 code units into `sentence.value`: without
 * a leading article, a possessive ending and punctuation that is not part of the name.
 */
export interface RecognisedMention {
  sentence: Sentence
  start: number
  end: number
  type: EntityType
  /** Calibrated probability, 0 to 1, that both span and type are right. */
  p: number
  /**
   * Probability of each type for this very span, in the order of `ENTITY_TYPES`; the sum is at most 1, what lacks is
   * the probability that the span is no name or that the name begins or ends elsewhere.
   */
  types: Float32Array
}
