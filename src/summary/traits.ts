import { binOf } from './crosses.ts'
import type { TermDocument } from './document.ts'
import { bucketOf, LEVELS, type Lexicon } from './lexicon.ts'

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

export function levelsOf({ stems }: TermDocument, lexicon: Lexicon): TermLevels {
  const levels = { rarity: new Uint8Array(stems.length), kept: new Uint8Array(stems.length) }
  for (let t = 0; t < stems.length; t++) {
    const bucket = bucketOf(stems[t]!)
    levels.rarity[t] = lexicon.rarity[bucket]!
    levels.kept[t] = lexicon.kept[bucket]!
  }
  return levels
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
  const { terms, stems, sentences } = document
  const size = uses.term.length
  const rank = ranksOf(document, levels)
  const traits = emptyTraits(uses)
  traits.length.fill(binOf(sentences.length, LENGTH_CUTS))
  for (let i = 0; i < size; i++) {
    const t = uses.term[i]!
    const count = terms.count[t]!
    traits.count[i] = lookUp(COUNT_BINS, count)
    traits.spread[i] = lookUp(COUNT_BINS, terms.spread[t]!)
    traits.rank[i] = lookUp(RANK_BINS, rank[t]!)
    traits.first[i] = lookUp(SENTENCE_BINS, terms.first[t]!)
    traits.place[i] = lookUp(PLACE_BINS, terms.place[t]!)
    traits.last[i] = binOf(terms.last[t]! / sentences.length, QUARTER_CUTS)
    traits.early[i] = Math.min(4, terms.early[t]!)
    traits.capital[i] = capitalBin(document, t)
    traits.quoted[i] = terms.quoted[t]! * 2 > count ? 1 : 0
    traits.reported[i] = binOf(terms.reported[t]! / count, SHARE_CUTS)
    traits.number[i] = isDigit(stems[t]!.charCodeAt(0)) ? 1 : 0
    traits.letters[i] = lookUp(LETTER_BINS, stems[t]!.length)
    traits.rarity[i] = levels.rarity[t]!
    traits.kept[i] = levels.kept[t]!
  }
  return traits
}

function emptyTraits(uses: Uses): TermTraits {
  const make = () => new Uint8Array(uses.term.length)
  return {
    use: uses.use,
    count: make(),
    spread: make(),
    rank: make(),
    first: make(),
    place: make(),
    last: make(),
    early: make(),
    capital: make(),
    quoted: make(),
    reported: make(),
    number: make(),
    letters: make(),
    rarity: make(),
    kept: make(),
    length: make(),
    bestRank: make(),
    bestWorth: make(),
  }
}

/** Never with a capital, at times, or at least every other time: a name. */
export function capitalBin({ terms }: TermDocument, t: number): number {
  if (terms.capitals[t] === 0) return 0
  return terms.capitals[t]! * 2 >= terms.count[t]! ? 2 : 1
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Rank of each term by sentences times rarity; those of one sentence come after all others. */
function ranksOf({ terms }: TermDocument, { rarity }: TermLevels): Int32Array {
  const { spread } = terms
  const again: number[] = []
  for (let t = 0; t < spread.length; t++) if (spread[t]! > 1 && rarity[t]! > 0) again.push(t)
  const weight = (t: number) => spread[t]! * rarity[t]!
  again.sort((a, b) => weight(b) - weight(a) || a - b)
  const ranks = new Int32Array(spread.length).fill(spread.length)
  for (let rank = 0; rank < again.length; rank++) ranks[again[rank]!] = rank
  return ranks
}

/** Worth below which a best sentence has bin 0, and the width of the bins above: they span the worths of news. */
const WORTH_FROM = 0.1
const WORTH_STEP = 0.035

/** Sets the traits of the best sentence. `worth`: first estimate for each sentence. */
export function setBest(
  traits: TermTraits,
  { sentences, stems }: TermDocument,
  { term }: Uses,
  worth: Float32Array,
): void {
  const order = [...worth.keys()].sort((a, b) => worth[b]! - worth[a]! || a - b)
  const bestRank = new Int32Array(stems.length).fill(-1)
  const bestWorth = new Float32Array(stems.length)
  for (const [rank, s] of order.entries()) {
    for (const t of sentences[s]!.terms) {
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
