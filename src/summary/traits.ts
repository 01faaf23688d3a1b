import { binOf, emptyTraits } from './crosses.ts'
import type { TermDocument } from './document.ts'
import { LEVELS, type Lexicon } from './lexicon.ts'
import { NUMBER } from './vocabulary.ts'

/** Most uses of one term that are told apart: the second "police" of a summary is another hit, and less likely. */
export const MOST_USES = 4

/** Cuts between bins: every small number by itself, then by about half as much again. */
const COUNT_CUTS = [2, 3, 4, 5, 7, 10, 15]
export const SENTENCE_CUTS = [1, 2, 3, 4, 6, 9, 13, 19, 31]
const RANK_CUTS = [1, 2, 3, 4, 6, 9, 13, 19, 28, 40]
const LENGTH_CUTS = [11, 21, 36, 61]
const PLACE_CUTS = [2, 5, 9, 14, 20, 28]
const LETTER_CUTS = [2, 4, 6, 8, 10]
const SHARE_CUTS = [0.01, 0.34, 0.67]
const QUARTER_CUTS = [0.25, 0.5, 0.75]

/** Bins of each trait of a use of a term. */
export const TERM_SIZES = {
  /** Which use of the term it is, from the first. */
  use: MOST_USES,
  /** Occurrences in the article, and sentences that have it. */
  count: COUNT_CUTS.length + 1,
  spread: COUNT_CUTS.length + 1,
  /** Its rank by sentences times rarity: what the article keeps talking about. */
  rank: RANK_CUTS.length + 1,
  /** Sentence of the first mention; place in that sentence; quarter of the article with the last mention. */
  first: SENTENCE_CUTS.length + 1,
  place: PLACE_CUTS.length + 1,
  last: QUARTER_CUTS.length + 1,
  /** Mentions in the first three sentences. */
  early: 5,
  /** Written with a capital: never, at times, mostly. */
  capital: 3,
  /** Share of mentions in quotes; near verbs of reporting. */
  quoted: 2,
  reported: SHARE_CUTS.length + 1,
  number: 2,
  letters: LETTER_CUTS.length + 1,
  /** What the lexicon knows of the stem. */
  rarity: LEVELS,
  kept: LEVELS,
  /** Sentences of the article. */
  length: LENGTH_CUTS.length + 1,
  /** Of the sentences that have the term, the rank and the worth of the best by a first estimate. */
  bestRank: RANK_CUTS.length + 1,
  bestWorth: 10,
} as const

export type TermTrait = keyof typeof TERM_SIZES
const TERM_TRAITS = Object.keys(TERM_SIZES) as TermTrait[]

export type TermTraits = Record<TermTrait, Uint8Array>

/** The uses of terms that an article has: use `use[i]` of term `term[i]`. */
export interface Uses {
  term: Int32Array
  use: Uint8Array
}

export function usesOf({ terms: { count } }: TermDocument): Uses {
  let size = 0
  for (let t = 0; t < count.length; t++) size += Math.min(MOST_USES, count[t]!)
  const uses = { term: new Int32Array(size), use: new Uint8Array(size) }
  let i = 0
  for (let t = 0; t < count.length; t++) {
    for (let u = 0; u < Math.min(MOST_USES, count[t]!); u++) {
      uses.term[i] = t
      uses.use[i++] = u
    }
  }
  return uses
}

/** Levels of each term of an article, from the lexicon. */
export interface TermLevels {
  rarity: Uint8Array
  kept: Uint8Array
}

export function levelsOf({ terms: { bucket } }: TermDocument, lexicon: Lexicon): TermLevels {
  const rarity = new Uint8Array(bucket.length)
  const kept = new Uint8Array(bucket.length)
  for (let t = 0; t < bucket.length; t++) {
    rarity[t] = lexicon.rarity[bucket[t]!]!
    kept[t] = lexicon.kept[bucket[t]!]!
  }
  return { rarity, kept }
}

/** Bins of small whole numbers by a table; what is beyond it has the last bin. */
function tableOf(cuts: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: cuts.at(-1)! + 1 }, (_, value) => binOf(value, cuts))
}

const COUNT_BINS = tableOf(COUNT_CUTS)
export const SENTENCE_BINS = tableOf(SENTENCE_CUTS)
const RANK_BINS = tableOf(RANK_CUTS)
const PLACE_BINS = tableOf(PLACE_CUTS)
const LETTER_BINS = tableOf(LETTER_CUTS)

export function lookUp(table: Uint8Array, value: number): number {
  return table[value < table.length ? value : table.length - 1]!
}

/** The traits of all uses; those of the best sentence are 0 until `setBest`. One loop, for speed. */
export function traitsOf(document: TermDocument, levels: TermLevels, uses: Uses): TermTraits {
  const { terms, stems, starts } = document
  const sentences = starts.length - 1
  const size = uses.term.length
  const ranks = ranksOf(document, levels)
  const traits = { ...emptyTraits(TERM_TRAITS, size), use: uses.use }
  const {
    count,
    spread,
    rank,
    first,
    place,
    last,
    early,
    capital,
    quoted,
    reported,
    number,
    letters,
    rarity,
    kept,
  } = traits
  traits.length.fill(binOf(sentences, LENGTH_CUTS))
  for (let i = 0; i < size; i++) {
    const t = uses.term[i]!
    const times = terms.count[t]!
    count[i] = lookUp(COUNT_BINS, times)
    spread[i] = lookUp(COUNT_BINS, terms.spread[t]!)
    rank[i] = lookUp(RANK_BINS, ranks[t]!)
    first[i] = lookUp(SENTENCE_BINS, terms.first[t]!)
    place[i] = lookUp(PLACE_BINS, terms.place[t]!)
    last[i] = binOf(terms.last[t]! / sentences, QUARTER_CUTS)
    early[i] = Math.min(4, terms.early[t]!)
    capital[i] = capitalBin(document, t)
    quoted[i] = terms.quoted[t]! * 2 > times ? 1 : 0
    reported[i] = terms.reported[t] === 0 ? 0 : binOf(terms.reported[t]! / times, SHARE_CUTS)
    number[i] = terms.kind[t]! & NUMBER ? 1 : 0
    letters[i] = lookUp(LETTER_BINS, stems[t]!.length)
    rarity[i] = levels.rarity[t]!
    kept[i] = levels.kept[t]!
  }
  return traits
}

/** Never with a capital, at times, or at least every other time: a name. */
export function capitalBin({ terms }: TermDocument, t: number): number {
  if (terms.capitals[t] === 0) return 0
  return terms.capitals[t]! * 2 >= terms.count[t]! ? 2 : 1
}

/** More than an article has terms. */
const MOST_TERMS = 2 ** 28

/** Rank of each term by sentences times rarity; those of one sentence come after all others. */
function ranksOf({ terms }: TermDocument, { rarity }: TermLevels): Int32Array {
  const { spread } = terms
  // Weight and index in one number, so that the engine sorts without calling back: 2^53 holds all there can be.
  const keys = new Float64Array(spread.length)
  let size = 0
  for (let t = 0; t < spread.length; t++) {
    if (spread[t]! > 1 && rarity[t]! > 0) keys[size++] = t - spread[t]! * rarity[t]! * MOST_TERMS
  }
  const again = keys.subarray(0, size).sort()
  const ranks = new Int32Array(spread.length).fill(spread.length)
  for (let rank = 0; rank < size; rank++) {
    ranks[((again[rank]! % MOST_TERMS) + MOST_TERMS) % MOST_TERMS] = rank
  }
  return ranks
}

/** Worth below which a best sentence has bin 0, and the width of the bins above: they span the worths of news. */
const WORTH_FROM = 0.1
const WORTH_STEP = 0.035

/** Indices of sentences, worthiest first; ties in reading order. */
export function byWorth(worth: Float32Array): number[] {
  return Array.from(worth, (_, s) => s).sort((a, b) => worth[b]! - worth[a]! || a - b)
}

/** Sets the traits of the best sentence. `worth`: first estimate for each sentence. */
export function setBest(
  traits: TermTraits,
  { starts, termOf, stems }: TermDocument,
  { term }: Uses,
  worth: Float32Array,
): void {
  const order = byWorth(worth)
  const bestRank = new Int32Array(stems.length).fill(-1)
  const bestWorth = new Float32Array(stems.length)
  for (let rank = 0; rank < order.length; rank++) {
    const s = order[rank]!
    for (let i = starts[s]!; i < starts[s + 1]!; i++) {
      const t = termOf[i]!
      if (bestRank[t]! >= 0) continue
      bestRank[t] = rank
      bestWorth[t] = worth[s]!
    }
  }
  for (let i = 0; i < term.length; i++) {
    const t = term[i]!
    const step = Math.floor((bestWorth[t]! - WORTH_FROM) / WORTH_STEP)
    traits.bestRank[i] = lookUp(RANK_BINS, bestRank[t]!)
    traits.bestWorth[i] = Math.max(0, Math.min(TERM_SIZES.bestWorth - 1, step))
  }
}
