import { stemOf } from '../language/stems.ts'
import type { Candidate } from './candidates.ts'

/** One occurrence of a term: bits of how it was written. */
export const CAPITAL = 1
export const OPENING = 2
export const QUOTED = 4

/** The terms of a sentence in order: `terms[i]` is an index into the document's terms, `marks[i]` holds bits. */
export interface TermSequence {
  terms: Int32Array
  marks: Uint8Array
  /** Index into the document's pairs of the two terms that begin at `i`; the last term begins none. */
  pairs: Int32Array
}

/**
 * An article as its terms: the stems of its words, as ROUGE counts them, and the pairs of neighbouring stems. All arrays
 * of a kind run parallel.
 */
export interface TermDocument {
  sentences: TermSequence[]
  stems: string[]
  /** Occurrences in the article, the sentences that hold the term, the first and the last of them. */
  count: Int32Array
  spread: Int32Array
  first: Int32Array
  last: Int32Array
  /** Occurrences with a capital where no sentence begins, in the first three sentences, and inside quotes. */
  capitals: Int32Array
  early: Int32Array
  quoted: Int32Array
  /** The terms of each pair, its occurrences and the sentence of the first. */
  pairLeft: Int32Array
  pairRight: Int32Array
  pairCount: Int32Array
  pairFirst: Int32Array
}

/** A run of letters and digits, as ROUGE counts words; letters of every script, where ROUGE knows ASCII only. */
const TERM = /[\p{L}\p{N}]+/gu

/** Reads the terms of the candidates: one pass over the text. */
export function readTerms(candidates: readonly Candidate[]): TermDocument {
  const ids = new Map<string, number>()
  const pairIds = new Map<number, number>()
  const stems: string[] = []
  const pairKeys: number[] = []
  const sentences: TermSequence[] = []
  for (const { sentence } of candidates) {
    const text = sentence.value
    const terms: number[] = []
    const marks: number[] = []
    const pairs: number[] = []
    let quotes = 0
    let seen = 0
    for (const match of text.matchAll(TERM)) {
      for (; seen < match.index; seen++) quotes = quoteState(text.charCodeAt(seen), quotes)
      const word = match[0]
      const lower = word.toLowerCase()
      const stem = stemOf(lower)
      let id = ids.get(stem)
      if (id === undefined) {
        id = stems.length
        ids.set(stem, id)
        stems.push(stem)
      }
      const capital = word.charCodeAt(0) !== lower.charCodeAt(0)
      const previous = terms.at(-1)
      if (previous !== undefined) {
        const key = previous * PAIR_BASE + id
        let pair = pairIds.get(key)
        if (pair === undefined) {
          pair = pairKeys.length
          pairIds.set(key, pair)
          pairKeys.push(key)
        }
        pairs.push(pair)
      }
      marks.push(
        (capital ? CAPITAL : 0) | (terms.length === 0 ? OPENING : 0) | (quotes > 0 ? QUOTED : 0),
      )
      terms.push(id)
    }
    sentences.push({
      terms: Int32Array.from(terms),
      marks: Uint8Array.from(marks),
      pairs: Int32Array.from(pairs),
    })
  }
  return countTerms(sentences, stems, pairKeys)
}

/** Pairs are keyed by left * PAIR_BASE + right: exact below 2^53. */
const PAIR_BASE = 2 ** 26

/** Depth of double quotes after a code unit: straight ones toggle, curly ones open and close. */
function quoteState(unit: number, state: number): number {
  if (unit === 34) return state === 0 ? 1 : 0
  if (unit === 0x201c) return 1
  if (unit === 0x201d) return 0
  return state
}

function countTerms(sentences: TermSequence[], stems: string[], pairKeys: number[]): TermDocument {
  const size = stems.length
  const document: TermDocument = {
    sentences,
    stems,
    count: new Int32Array(size),
    spread: new Int32Array(size),
    first: new Int32Array(size),
    last: new Int32Array(size).fill(-1),
    capitals: new Int32Array(size),
    early: new Int32Array(size),
    quoted: new Int32Array(size),
    pairLeft: Int32Array.from(pairKeys, key => Math.floor(key / PAIR_BASE)),
    pairRight: Int32Array.from(pairKeys, key => key % PAIR_BASE),
    pairCount: new Int32Array(pairKeys.length),
    pairFirst: new Int32Array(pairKeys.length),
  }
  const { count, spread, first, last, capitals, early, quoted, pairCount, pairFirst } = document
  sentences.forEach(({ terms, marks, pairs }, s) => {
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      const mark = marks[i]!
      if (count[term]!++ === 0) first[term] = s
      if (last[term] !== s) {
        last[term] = s
        spread[term]!++
      }
      if ((mark & (CAPITAL | OPENING)) === CAPITAL) capitals[term]!++
      if (s < 3) early[term]!++
      if (mark & QUOTED) quoted[term]!++
    }
    for (const pair of pairs) if (pairCount[pair]!++ === 0) pairFirst[pair] = s
  })
  return document
}
