import type { TermDocument } from './document.ts'
import type { Salience } from './salience.ts'
import { MOST_USES } from './traits.ts'

/** A sentence of the pool. */
interface Member {
  /** Expected hits by the terms and pairs that no other sentence of the pool has. */
  own: number
  /** Its terms, each as often as it stands there, and its pairs that others have too: places in the buffers of shared ones. */
  terms: Int32Array
  pairs: Int32Array
  /** Words. */
  length: number
  /** What it is worth beyond its terms. */
  extra: number
}

/**
 * What a set of sentences out of a pool is expected to share with an editor's summary, kept up to date as sentences come
 * and go. A term that is in the set already gives only the chance of a further use: so coverage pays and redundancy does
 * not. What only one sentence of the pool has is summed up beforehand, so that a step looks only at what is shared.
 */
export class Coverage {
  readonly #salience: Salience
  readonly #members: (Member | undefined)[]
  /** Uses of terms and pairs in the set. */
  readonly #uses: Uint16Array
  readonly #pairUses: Uint16Array
  #hits = 0
  #length = 0
  #extra = 0

  /** @param pool sentences that may come: indices of candidates, each once */
  constructor(
    document: TermDocument,
    salience: Salience,
    manner: Float32Array,
    pool: readonly number[],
  ) {
    this.#salience = salience
    this.#uses = new Uint16Array(document.stems.length)
    this.#pairUses = new Uint16Array(document.pairs.count.length)
    const holders = holdersOf(document, pool)
    this.#members = new Array(manner.length)
    for (const s of pool) this.#members[s] = this.#member(document, s, manner[s]!, holders)
  }

  #member({ starts, termOf, pairOf }: TermDocument, s: number, extra: number, by: Holders): Member {
    const terms: number[] = []
    const pairs: number[] = []
    let own = 0
    for (let i = starts[s]!; i < starts[s + 1]!; i++) {
      const term = termOf[i]!
      const pair = pairOf[i]!
      if (by.terms[term] === SHARED) terms.push(term)
      else own += this.#gain(term)
      if (pair < 0) continue
      if (by.pairs[pair] === SHARED) pairs.push(pair)
      else if (this.#pairUses[pair]!++ === 0) own += this.#salience.pair[pair]!
    }
    const length = starts[s + 1]! - starts[s]!
    return { own, terms: Int32Array.from(terms), pairs: Int32Array.from(pairs), length, extra }
  }

  /** Expected hits by one more use of a term. */
  #gain(term: number): number {
    const use = this.#uses[term]!++
    return use < MOST_USES ? this.#salience.term[term * MOST_USES + use]! : 0
  }

  add(sentence: number): void {
    const { own, terms, pairs, length, extra } = this.#members[sentence]!
    for (let i = 0; i < terms.length; i++) this.#hits += this.#gain(terms[i]!)
    for (let i = 0; i < pairs.length; i++) {
      if (this.#pairUses[pairs[i]!]!++ === 0) this.#hits += this.#salience.pair[pairs[i]!]!
    }
    this.#hits += own
    this.#length += length
    this.#extra += extra
  }

  remove(sentence: number): void {
    const { own, terms, pairs, length, extra } = this.#members[sentence]!
    for (let i = 0; i < terms.length; i++) {
      const use = --this.#uses[terms[i]!]!
      if (use < MOST_USES) this.#hits -= this.#salience.term[terms[i]! * MOST_USES + use]!
    }
    for (let i = 0; i < pairs.length; i++) {
      if (--this.#pairUses[pairs[i]!]! === 0) this.#hits -= this.#salience.pair[pairs[i]!]!
    }
    this.#hits -= own
    this.#length -= length
    this.#extra -= extra
  }

  /** Expected ROUGE-1 and ROUGE-2 F1, summed, against a summary of `reference` words; more or less by manner. */
  value(reference: number): number {
    return (2 * this.#hits) / (this.#length + reference) + this.#extra
  }
}

/** In how many sentences of a pool a term or a pair is. */
interface Holders {
  terms: Uint8Array
  pairs: Uint8Array
}

const SHARED = 2

function holdersOf(
  { starts, termOf, pairOf, stems, pairs }: TermDocument,
  pool: readonly number[],
) {
  const holders = { terms: new Uint8Array(stems.length), pairs: new Uint8Array(pairs.count.length) }
  /** The last sentence seen with a term, from 1. */
  const lastOfTerm = new Int32Array(stems.length)
  const lastOfPair = new Int32Array(pairs.count.length)
  const count = (held: Uint8Array, last: Int32Array, at: number, s: number) => {
    if (last[at] === s) return
    last[at] = s
    if (held[at]! < SHARED) held[at]!++
  }
  for (const s of pool) {
    for (let i = starts[s]!; i < starts[s + 1]!; i++) {
      count(holders.terms, lastOfTerm, termOf[i]!, s + 1)
      if (pairOf[i]! >= 0) count(holders.pairs, lastOfPair, pairOf[i]!, s + 1)
    }
  }
  return holders
}
