import type { Sentence } from '../tree.ts'
import type { Candidate } from './candidates.ts'
import { CAPITAL, QUOTED, REPORTED, scanWords } from './scan.ts'
import { PairIndex, TermIndex } from './term-index.ts'

/** A sentence as indices into the terms of its article, in order, and into its pairs: `pairs[i]` begins at term `i`. */
export interface TermSequence {
  terms: Int32Array
  /** Bits for each term: see scan.ts. */
  marks: readonly number[]
  pairs: Int32Array
}

/**
 * An article as its terms, the stems of its words as ROUGE counts them, and the pairs of neighbouring terms in its
 * sentences. Arrays of a kind run parallel.
 */
export interface TermDocument {
  sentences: TermSequence[]
  stems: string[]
  terms: TermCounts
  pairs: PairCounts
}

/** By term. Sentences and places in them count from 0. */
export interface TermCounts {
  /** 1 where the headline or the deck has the term too. */
  head: Uint8Array
  count: Int32Array
  /** Sentences that have the term, the first and the last of them, and where in the first it stands. */
  spread: Int32Array
  first: Int32Array
  last: Int32Array
  place: Int32Array
  /** Occurrences: with a capital that no sentence start explains, in the first three sentences, inside quotation marks, within two words of a verb of reporting. */
  capitals: Int32Array
  early: Int32Array
  quoted: Int32Array
  reported: Int32Array
}

/** By pair: its two terms, its occurrences and the sentence of the first. */
export interface PairCounts {
  left: Int32Array
  right: Int32Array
  count: Int32Array
  first: Int32Array
}

/**
 * Reads the terms of the candidates in one pass over their text.
 *
 * @param head headline and deck, as far as the article has them
 */
export function readTerms(
  candidates: readonly Candidate[],
  head: readonly Sentence[] = [],
): TermDocument {
  const index = new TermIndex()
  const scanned = candidates.map(({ sentence }) => scanWords(sentence.value))
  const sequences = scanned.map(({ words }) => toIds(words, index))
  const pairs = new PairIndex(sequences.reduce((sum, terms) => sum + terms.length, 0))
  const sentences = sequences.map((terms, s) => ({
    terms,
    marks: scanned[s]!.marks,
    pairs: toPairs(terms, pairs),
  }))
  return {
    sentences,
    stems: index.stems,
    terms: { ...countTerms(sentences, index.stems.length), head: termsOf(head, index) },
    pairs: countPairs(sentences, pairs),
  }
}

function toIds(words: readonly string[], index: TermIndex): Int32Array {
  const ids = new Int32Array(words.length)
  for (let i = 0; i < ids.length; i++) ids[i] = index.idOf(words[i]!)
  return ids
}

function toPairs(terms: Int32Array, index: PairIndex): Int32Array {
  const pairs = new Int32Array(Math.max(0, terms.length - 1))
  for (let i = 0; i < pairs.length; i++) pairs[i] = index.idOf(terms[i]!, terms[i + 1]!)
  return pairs
}

/** 1 for each known term that the sentences have. */
function termsOf(sentences: readonly Sentence[], index: TermIndex): Uint8Array {
  const found = new Uint8Array(index.stems.length)
  for (const { value } of sentences) {
    for (const word of scanWords(value).words) {
      const id = index.find(word)
      if (id >= 0) found[id] = 1
    }
  }
  return found
}

/** Sentences at the beginning whose mentions count as early: the lead. */
const LEAD = 3

function countTerms(sentences: readonly TermSequence[], size: number): Omit<TermCounts, 'head'> {
  const make = () => new Int32Array(size)
  const counts = {
    count: make(),
    spread: make(),
    first: make(),
    last: make().fill(-1),
    place: make(),
    capitals: make(),
    early: make(),
    quoted: make(),
    reported: make(),
  }
  const { count, spread, first, last, place, capitals, early, quoted, reported } = counts
  for (let s = 0; s < sentences.length; s++) {
    const { terms, marks } = sentences[s]!
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      const mark = marks[i]!
      if (count[term]!++ === 0) {
        first[term] = s
        place[term] = i
      }
      if (last[term] !== s) {
        last[term] = s
        spread[term]!++
      }
      if (s < LEAD) early[term]!++
      if (mark & CAPITAL) capitals[term]!++
      if (mark & QUOTED) quoted[term]!++
      if (mark & REPORTED) reported[term]!++
    }
  }
  return counts
}

function countPairs(
  sentences: readonly TermSequence[],
  { left, right, size }: PairIndex,
): PairCounts {
  const count = new Int32Array(size)
  const first = new Int32Array(size)
  for (let s = 0; s < sentences.length; s++) {
    const { pairs } = sentences[s]!
    for (let i = 0; i < pairs.length; i++) if (count[pairs[i]!]!++ === 0) first[pairs[i]!] = s
  }
  return { left: left.subarray(0, size), right: right.subarray(0, size), count, first }
}
