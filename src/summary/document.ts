import type { Sentence } from '../tree.ts'
import type { Candidate } from './candidates.ts'
import { PairIndex } from './pair-index.ts'
import { CAPITAL, QUOTED, REPORTED, scanWords, WordBuffer } from './scan.ts'
import { TermIndex } from './term-index.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * An article as its terms, the stems of its words as ROUGE counts them, and the pairs of neighbouring terms in its
 * sentences. Arrays of a kind run parallel.
 */
export interface TermDocument extends TermSequence {
  stems: string[]
  terms: TermCounts
  pairs: PairCounts
}

/** The words of all sentences, one after the other. */
export interface TermSequence {
  /** Words before each sentence; one more at the end: sentence s has those from `starts[s]` to before `starts[s + 1]`. */
  starts: Int32Array
  /** By word: its term, its bits (see scan.ts), and the pair it begins, -1 for the last word of a sentence. */
  termOf: Int32Array
  marks: Uint8Array
  pairOf: Int32Array
}

/** By term. Sentences and places in them count from 0. */
export interface TermCounts {
  /** Bucket in the lexicon, and what the stem is (bits: see vocabulary.ts). */
  bucket: Uint16Array
  kind: Uint8Array
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

/** Kept from article to article: the words met so far and room for those of an article. */
const vocabulary = new Vocabulary()
const buffer = new WordBuffer()
const index = new TermIndex()

/**
 * Reads the terms of the candidates in one pass over their text.
 *
 * @param head headline and deck, as far as the article has them
 */
export function readTerms(
  candidates: readonly Candidate[],
  head: readonly Sentence[] = [],
): TermDocument {
  vocabulary.trim()
  index.reset()
  const sequence = readSequence(candidates)
  const { stems } = index
  const size = stems.length
  const bucket = new Uint16Array(size)
  const kind = new Uint8Array(size)
  const terms = { bucket, kind, head: new Uint8Array(size), ...countTerms(sequence, size) }
  const document = {
    ...sequence,
    stems: stems.map(stem => vocabulary.stems[stem]!),
    terms,
    pairs: readPairs(sequence),
  }
  for (let t = 0; t < size; t++) {
    bucket[t] = vocabulary.buckets[stems[t]!]!
    kind[t] = vocabulary.kinds[stems[t]!]!
  }
  markHead(head, terms.head)
  return document
}

/** The words and terms of the sentences; `readPairs` adds the pairs. */
function readSequence(candidates: readonly Candidate[]): TermSequence {
  const starts = new Int32Array(candidates.length + 1)
  buffer.size = 0
  for (let s = 0; s < candidates.length; s++) {
    scanWords(candidates[s]!.sentence.value, vocabulary, buffer)
    starts[s + 1] = buffer.size
  }
  const { ids, size } = buffer
  const termOf = new Int32Array(size)
  for (let i = 0; i < size; i++) termOf[i] = index.idOf(vocabulary.stemOf[ids[i]!]!)
  return { starts, termOf, marks: buffer.marks.slice(0, size), pairOf: new Int32Array(size) }
}

/** Sets `pairOf` and counts the pairs. */
function readPairs({ starts, termOf, pairOf }: TermSequence): PairCounts {
  const pairs = new PairIndex(termOf.length)
  const count = new Int32Array(termOf.length)
  const first = new Int32Array(termOf.length)
  for (let s = 0; s + 1 < starts.length; s++) {
    const last = starts[s + 1]! - 1
    if (last >= starts[s]!) pairOf[last] = -1
    for (let i = starts[s]!; i < last; i++) {
      const pair = pairs.idOf(termOf[i]!, termOf[i + 1]!)
      pairOf[i] = pair
      if (count[pair]!++ === 0) first[pair] = s
    }
  }
  const { left, right, size } = pairs
  return {
    left: left.subarray(0, size),
    right: right.subarray(0, size),
    count: count.subarray(0, size),
    first: first.subarray(0, size),
  }
}

/** Sets 1 for each known term that the sentences have. */
function markHead(sentences: readonly Sentence[], found: Uint8Array): void {
  buffer.size = 0
  for (const { value } of sentences) scanWords(value, vocabulary, buffer)
  for (let i = 0; i < buffer.size; i++) {
    const term = index.find(vocabulary.stemOf[buffer.ids[i]!]!)
    if (term >= 0) found[term] = 1
  }
}

/** Sentences at the beginning whose mentions count as early: the lead. */
const LEAD = 3

function countTerms({ starts, termOf, marks }: TermSequence, size: number) {
  // Views of one buffer, which is cheaper than a buffer each.
  const room = new Int32Array(9 * size)
  let used = 0
  const make = () => {
    used += size
    return room.subarray(used - size, used)
  }
  const count = make()
  const spread = make()
  const first = make()
  const last = make().fill(-1)
  const place = make()
  const capitals = make()
  const early = make()
  const quoted = make()
  const reported = make()
  for (let s = 0; s + 1 < starts.length; s++) {
    for (let i = starts[s]!; i < starts[s + 1]!; i++) {
      const term = termOf[i]!
      const mark = marks[i]!
      if (count[term]!++ === 0) {
        first[term] = s
        place[term] = i - starts[s]!
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
  return { count, spread, first, last, place, capitals, early, quoted, reported }
}
