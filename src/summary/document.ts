import { stemOf } from '../language/stems.ts'
import type { Sentence } from '../tree.ts'
import type { Candidate } from './candidates.ts'
import { REPORTING } from './words/reporting.ts'

/** How a term was written at one place: bits. */
const CAPITAL = 1
const QUOTED = 2
const NEAR_REPORTING = 4

/** A sentence as indices into the terms of its article, in order, and into its pairs: `pairs[i]` begins at term `i`. */
export interface TermSequence {
  terms: Int32Array
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

/** A run of letters and digits: a word as ROUGE has it, of every script. */
const WORD = /[\p{L}\p{N}]+/gu

/** Words before and after a verb of reporting that count as near it: "Meyer said", "said John Meyer". */
const NEAR = 2

/**
 * Reads the terms of the candidates in one pass over their text.
 *
 * @param head headline and deck, as far as the article has them
 */
export function readTerms(
  candidates: readonly Candidate[],
  head: readonly Sentence[] = [],
): TermDocument {
  const terms = new TermIndex()
  const sentences: TermSequence[] = []
  const marks: Uint8Array[] = []
  for (const { sentence } of candidates) {
    const { words, quoted } = wordsOf(sentence.value)
    const lower = words.map(word => word.toLowerCase())
    const sequence = Int32Array.from(lower, word => terms.idOf(stemOf(word)))
    sentences.push({ terms: sequence, pairs: terms.pairsOf(sequence) })
    marks.push(marksOf(words, lower, quoted))
  }
  return {
    sentences,
    stems: terms.stems,
    terms: { ...countTerms(sentences, marks, terms.stems.length), head: terms.among(head) },
    pairs: terms.countPairs(sentences),
  }
}

/** The words of a sentence, and for each whether it stands inside double quotation marks. */
function wordsOf(text: string): { words: string[]; quoted: boolean[] } {
  const words: string[] = []
  const quoted: boolean[] = []
  let inside = false
  let seen = 0
  for (const match of text.matchAll(WORD)) {
    for (; seen < match.index; seen++) {
      const unit = text.charCodeAt(seen)
      if (unit === 0x22) inside = !inside
      else if (unit === 0x201c) inside = true
      else if (unit === 0x201d) inside = false
    }
    words.push(match[0])
    quoted.push(inside)
  }
  return { words, quoted }
}

function marksOf(words: string[], lower: string[], quoted: boolean[]): Uint8Array {
  const marks = Uint8Array.from(words, (word, i) => {
    const capital = i > 0 && word.charCodeAt(0) !== lower[i]!.charCodeAt(0)
    return (capital ? CAPITAL : 0) | (quoted[i] ? QUOTED : 0)
  })
  for (const [i, word] of lower.entries()) {
    if (!REPORTING.has(word)) continue
    for (let j = Math.max(0, i - NEAR); j <= Math.min(words.length - 1, i + NEAR); j++) {
      marks[j]! |= NEAR_REPORTING
    }
  }
  return marks
}

function countTerms(
  sentences: TermSequence[],
  marks: Uint8Array[],
  size: number,
): Omit<TermCounts, 'head'> {
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
  for (const [s, { terms }] of sentences.entries()) {
    const own = marks[s]!
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      const mark = own[i]!
      if (count[term]!++ === 0) {
        first[term] = s
        place[term] = i
      }
      if (last[term] !== s) {
        last[term] = s
        spread[term]!++
      }
      if (mark & CAPITAL) capitals[term]!++
      if (s < 3) early[term]!++
      if (mark & QUOTED) quoted[term]!++
      if (mark & NEAR_REPORTING) reported[term]!++
    }
  }
  return counts
}

/** Pairs are keyed by left * PAIR_BASE + right: exact below 2^53. */
const PAIR_BASE = 2 ** 26

/** Gives out the numbers of stems and of pairs. */
class TermIndex {
  readonly stems: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #pairIds = new Map<number, number>()

  idOf(stem: string): number {
    let id = this.#ids.get(stem)
    if (id === undefined) {
      id = this.stems.length
      this.#ids.set(stem, id)
      this.stems.push(stem)
    }
    return id
  }

  /** 1 for each stem that the sentences have. */
  among(sentences: readonly Sentence[]): Uint8Array {
    const found = new Uint8Array(this.stems.length)
    for (const { value } of sentences) {
      for (const word of wordsOf(value).words) {
        const id = this.#ids.get(stemOf(word.toLowerCase()))
        if (id !== undefined) found[id] = 1
      }
    }
    return found
  }

  pairsOf(terms: Int32Array): Int32Array {
    const pairs = new Int32Array(Math.max(0, terms.length - 1))
    for (let i = 0; i < pairs.length; i++) {
      const key = terms[i]! * PAIR_BASE + terms[i + 1]!
      let id = this.#pairIds.get(key)
      if (id === undefined) {
        id = this.#pairIds.size
        this.#pairIds.set(key, id)
      }
      pairs[i] = id
    }
    return pairs
  }

  countPairs(sentences: readonly TermSequence[]): PairCounts {
    const size = this.#pairIds.size
    const counts = {
      left: Int32Array.from(this.#pairIds.keys(), key => Math.floor(key / PAIR_BASE)),
      right: Int32Array.from(this.#pairIds.keys(), key => key % PAIR_BASE),
      count: new Int32Array(size),
      first: new Int32Array(size),
    }
    for (const [s, { pairs }] of sentences.entries()) {
      for (const pair of pairs) if (counts.count[pair]!++ === 0) counts.first[pair] = s
    }
    return counts
  }
}
