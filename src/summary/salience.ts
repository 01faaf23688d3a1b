import { addBothOdds, addOdds, type Crosses, logistic, oddsOf, weightsOf } from './crosses.ts'
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

/** What decides on it besides, once the sentences have been weighed by the first estimate. */
const WEIGHED_CROSSES: Crosses<TermTrait> = [
  ['bestRank', 'bestWorth'],
  ['bestRank', 'kept'],
  ['bestWorth', 'capital'],
]
export const BEST_CROSSES: Crosses<TermTrait> = [...TERM_CROSSES, ...WEIGHED_CROSSES]

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
  const estimated = headOdds(uses, document)
  const odds = estimated.slice()
  addBothOdds(TERM_CROSSES, TERM_SIZES, traits, [model.first, model.term], [estimated, odds])
  setBest(traits, document, uses, worthByTerms(document, spreadOut(uses, estimated, document)))
  addOdds(WEIGHED_CROSSES, TERM_SIZES, traits, model.term, odds, SALIENCE_WEIGHTS.first)
  const pairTraits = pairTraitsOf(document, levels, firstUses(uses, odds, document))
  const pair = oddsOf(PAIR_CROSSES, PAIR_SIZES, pairTraits, model.pair)
  for (let p = 0; p < pair.length; p++) pair[p] = logistic(pair[p]!)
  return { term: spreadOut(uses, odds, document), pair }
}

/**
 * What the headline's having a term adds to its log odds. The training articles have no headlines; measured on 989
 * articles of the US government, whose decks have the headline's terms with 0.8 to 1.1 more than the model then says.
 */
const HEAD_ODDS = 1

function headOdds({ term }: Uses, { terms }: TermDocument): Float32Array {
  const odds = new Float32Array(term.length)
  for (let i = 0; i < odds.length; i++) odds[i] = HEAD_ODDS * terms.head[term[i]!]!
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

/** By term, the log odds of its first use. */
export function firstUses(uses: Uses, odds: Float32Array, { stems }: TermDocument): Float32Array {
  const first = new Float32Array(stems.length)
  for (let i = 0; i < odds.length; i++) if (uses.use[i] === 0) first[uses.term[i]!] = odds[i]!
  return first
}

/** Words of a summary that a sentence's expected hits are measured against: the mean of the training references. */
const REFERENCE = 42

/** First estimate of each sentence's worth: the F1 that its terms are expected to have. */
export function worthByTerms(document: TermDocument, term: Float32Array): Float32Array {
  const { starts, termOf, stems } = document
  const used = new Uint16Array(stems.length)
  const worth = new Float32Array(starts.length - 1)
  for (let s = 0; s < worth.length; s++) {
    const end = starts[s + 1]!
    let hits = 0
    for (let i = starts[s]!; i < end; i++) {
      const use = used[termOf[i]!]!++
      if (use < MOST_USES) hits += term[termOf[i]! * MOST_USES + use]!
    }
    for (let i = starts[s]!; i < end; i++) used[termOf[i]!] = 0
    worth[s] = (2 * hits) / (end - starts[s]! + REFERENCE)
  }
  return worth
}
