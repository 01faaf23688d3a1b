import type { Candidate } from './candidates.ts'
import { binOf } from './crosses.ts'
import type { TermDocument } from './document.ts'
import { beginsWithQuote } from './standing.ts'
import { PREPOSITIONS } from './words/openings.ts'

/*
 * What the manner of a sentence and its place in the article say of it beyond its terms: figures and names are news,
 * a writer's "I" and a quotation are not. A weight for each bin of each trait; their sum is added to the expected F1.
 */

const INDEX_CUTS = [1, 2, 3, 5, 8, 13, 21]
const PLACE_CUTS = [0.25, 0.5, 0.8]
const WORDS_CUTS = [10, 15, 20, 27, 36]
const QUOTED_CUTS = [0.01, 0.5]
const NUMBER_CUTS = [1, 3]
const NAME_CUTS = [1, 3, 6]

/** Bins of each trait of a sentence, in their order among the weights. */
const SIZES = [
  INDEX_CUTS.length + 1,
  PLACE_CUTS.length + 1,
  WORDS_CUTS.length + 1,
  QUOTED_CUTS.length + 1,
  NUMBER_CUTS.length + 1,
  NAME_CUTS.length + 1,
  2,
  2,
  3,
]

export const MANNER_WEIGHTS = SIZES.reduce((sum, size) => sum + size, 0)

/** Places in the weights of the traits of sentence `s`. */
export function mannerPlaces(
  candidates: readonly Candidate[],
  document: TermDocument,
  s: number,
): number[] {
  const { sentence, words, length } = candidates[s]!
  const { names, quotations, numbers, ownVoices, reports } = document.manner
  const bins = [
    binOf(s, INDEX_CUTS),
    binOf(s / candidates.length, PLACE_CUTS),
    binOf(words, WORDS_CUTS),
    binOf(quotations[s]! / Math.max(1, length), QUOTED_CUTS),
    binOf(numbers[s]!, NUMBER_CUTS),
    binOf(names[s]!, NAME_CUTS),
    ownVoices[s]!,
    reports[s]!,
    beginning(sentence.value),
  ]
  for (let trait = 0, offset = 0; trait < bins.length; trait++) {
    bins[trait]! += offset
    offset += SIZES[trait]!
  }
  return bins
}

/** 2 for a quotation, 1 for a preposition, 0 for all else. */
function beginning(text: string): number {
  if (beginsWithQuote(text)) return 2
  const space = text.indexOf(' ')
  return PREPOSITIONS.has(text.slice(0, Math.max(0, space)).toLowerCase()) ? 1 : 0
}

/** What each sentence is worth by its manner, in F1 (ROUGE-1 and ROUGE-2 summed). */
export function mannerOf(
  candidates: readonly Candidate[],
  document: TermDocument,
  weights: Float32Array,
): Float32Array {
  const worth = new Float32Array(candidates.length)
  for (let s = 0; s < worth.length; s++) {
    const places = mannerPlaces(candidates, document, s)
    for (let i = 0; i < places.length; i++) worth[s]! += weights[places[i]!]!
  }
  return worth
}
