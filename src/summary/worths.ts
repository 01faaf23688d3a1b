import type { TermDocument } from './document.ts'
import type { Salience } from './salience.ts'
import { MOST_USES } from './traits.ts'

/** The value that `Coverage` gives to each sentence taken alone. */
export class Worths {
  /** Expected hits of each sentence. */
  readonly #hits: Float64Array
  readonly #document: TermDocument
  readonly #manner: Float32Array

  constructor(document: TermDocument, salience: Salience, manner: Float32Array) {
    this.#document = document
    this.#manner = manner
    this.#hits = hitsAlone(document, salience)
  }

  /** Against a summary of `reference` words. */
  by(reference: number): Float32Array {
    const { starts } = this.#document
    const worth = new Float32Array(this.#hits.length)
    for (let s = 0; s < worth.length; s++) {
      const length = starts[s + 1]! - starts[s]!
      worth[s] = (2 * this.#hits[s]!) / (length + reference) + this.#manner[s]!
    }
    return worth
  }
}

function hitsAlone(document: TermDocument, { term, pair }: Salience): Float64Array {
  const { starts, termOf, pairOf, stems, pairs } = document
  const uses = new Uint16Array(stems.length)
  /** The last sentence seen with a pair, from 1. */
  const last = new Int32Array(pairs.count.length)
  const hits = new Float64Array(starts.length - 1)
  for (let s = 0; s < hits.length; s++) {
    let sum = 0
    for (let i = starts[s]!; i < starts[s + 1]!; i++) {
      const t = termOf[i]!
      const p = pairOf[i]!
      const use = uses[t]!++
      if (use < MOST_USES) sum += term[t * MOST_USES + use]!
      if (p < 0 || last[p] === s + 1) continue
      last[p] = s + 1
      sum += pair[p]!
    }
    for (let i = starts[s]!; i < starts[s + 1]!; i++) uses[termOf[i]!] = 0
    hits[s] = sum
  }
  return hits
}
