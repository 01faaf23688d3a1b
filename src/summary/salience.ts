import { logistic, oddsOf, weightsOf } from './crosses.ts'
import type { TermDocument } from './document.ts'
import { PAIR_SIZES, type PairTrait, pairTraitsOf } from './pair-traits.ts'
import {
  MOST_USES,
  setBest,
  TERM_SIZES,
  type TermLevels,
  type TermTrait,
  traitsOf,
  type Uses,
  usesOf,
} from './traits.ts'

/*
 * How likely an editor's summary is to use each term and each pair of terms of an article: the weights of the concepts
 * that a summary should cover (Gillick and Favre 2009), learned (Hong and Nenkova 2014; Li, Qian and Liu 2013).
 */

type Crosses<Name> = readonly (readonly [Name, Name])[]

/** What decides on a use of a term by a first estimate. */
export const TERM_CROSSES: Crosses<TermTrait> = [
  ['count', 'use'],
  ['rarity', 'use'],
  ['kept', 'use'],
  ['first', 'capital'],
  ['kept', 'capital'],
  ['rarity', 'capital'],
  ['rank', 'capital'],
  ['kept', 'first'],
  ['rarity', 'first'],
  ['number', 'first'],
  ['quoted', 'first'],
  ['letters', 'first'],
  ['place', 'first'],
  ['reported', 'first'],
  ['kept', 'early'],
  ['count', 'early'],
  ['kept', 'spread'],
  ['spread', 'length'],
  ['count', 'length'],
  ['last', 'spread'],
]

/** What decides on it once the sentences have been weighed by the first estimate. */
export const BEST_CROSSES: Crosses<TermTrait> = [
  ...TERM_CROSSES,
  ['bestRank', 'bestWorth'],
  ['bestRank', 'kept'],
  ['bestWorth', 'capital'],
]

/** What decides on a pair. */
export const PAIR_CROSSES: Crosses<PairTrait> = [
  ['left', 'right'],
  ['count', 'first'],
  ['names', 'first'],
  ['leftRarity', 'rightRarity'],
  ['bound', 'count'],
]

export interface SalienceModel {
  first: Float32Array
  term: Float32Array
  pair: Float32Array
}

/** Number of weights of each part of the model, in their order in the file. */
export const SALIENCE_WEIGHTS = {
  first: weightsOf(TERM_CROSSES, TERM_SIZES),
  term: weightsOf(BEST_CROSSES, TERM_SIZES),
  pair: weightsOf(PAIR_CROSSES, PAIR_SIZES),
} as const

/** Expected hits of the terms and pairs of an article. */
export interface Salience {
  /** Probability that a summary has use number k (from 0) of term t, at `t * MOST_USES + k`. */
  term: Float32Array
  /** Probability that a summary has the pair. */
  pair: Float32Array
}

export function salienceOf(
  document: TermDocument,
  levels: TermLevels,
  model: SalienceModel,
): Salience {
  const uses = usesOf(document)
  const traits = traitsOf(document, levels, uses)
  const estimated = headed(uses, document, oddsOf(TERM_CROSSES, TERM_SIZES, traits, model.first))
  const estimate = spreadOut(uses, estimated, document)
  setBest(traits, document, uses, worthByTerms(document, estimate))
  const odds = headed(uses, document, oddsOf(BEST_CROSSES, TERM_SIZES, traits, model.term))
  const term = spreadOut(uses, odds, document)
  const pairTraits = pairTraitsOf(document, levels, firstUses(term))
  const pair = oddsOf(PAIR_CROSSES, PAIR_SIZES, pairTraits, model.pair).map(logistic)
  return { term, pair }
}

/**
 * What the headline's having a term adds to its log odds. The training articles have no headlines; measured on 989
 * articles of the US government, whose decks have the headline's terms with 0.8 to 1.1 more than the model then says.
 */
const HEAD_ODDS = 1

function headed({ term }: Uses, { terms }: TermDocument, odds: Float32Array): Float32Array {
  for (let i = 0; i < odds.length; i++) odds[i]! += HEAD_ODDS * terms.head[term[i]!]!
  return odds
}

/** Probabilities by term and use, 0 for uses that the article has not. */
export function spreadOut(uses: Uses, odds: Float32Array, { stems }: TermDocument): Float32Array {
  const chances = new Float32Array(stems.length * MOST_USES)
  for (let i = 0; i < odds.length; i++) {
    chances[uses.term[i]! * MOST_USES + uses.use[i]!] = logistic(odds[i]!)
  }
  return chances
}

export function firstUses(term: Float32Array): Float32Array {
  const first = new Float32Array(term.length / MOST_USES)
  for (let t = 0; t < first.length; t++) first[t] = term[t * MOST_USES]!
  return first
}

/** Words of a summary that a sentence's expected hits are measured against: the mean of the training references. */
const REFERENCE = 42

/** First estimate of each sentence's worth: the F1 that its terms are expected to have. */
export function worthByTerms({ sentences, stems }: TermDocument, term: Float32Array): Float32Array {
  const used = new Uint16Array(stems.length)
  const worth = new Float32Array(sentences.length)
  for (let s = 0; s < sentences.length; s++) {
    const { terms } = sentences[s]!
    let hits = 0
    for (let i = 0; i < terms.length; i++) {
      const use = used[terms[i]!]!++
      if (use < MOST_USES) hits += term[terms[i]! * MOST_USES + use]!
    }
    for (let i = 0; i < terms.length; i++) used[terms[i]!] = 0
    worth[s] = (2 * hits) / (terms.length + REFERENCE)
  }
  return worth
}
