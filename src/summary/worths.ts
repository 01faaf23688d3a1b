import type { Candidate } from './candidates.ts'
import { doubles } from './kernel/index.ts'
import type { Salience } from './salience.ts'

/** The value that `Coverage` gives to each sentence taken alone. */
export class Worths {
  readonly #candidates: readonly Candidate[]
  /** Expected hits of each sentence. */
  readonly #hits: Float64Array
  readonly #manner: Float32Array

  constructor(candidates: readonly Candidate[], salience: Salience, manner: Float32Array) {
    const kernel = salience.open()
    kernel.weighAlone()
    this.#candidates = candidates
    this.#hits = doubles(kernel, 'alone', candidates.length).slice()
    this.#manner = manner
  }

  /** Against a summary of `reference` words. */
  by(reference: number): Float32Array {
    const worth = new Float32Array(this.#hits.length)
    for (let s = 0; s < worth.length; s++) {
      const { length } = this.#candidates[s]!
      worth[s] = (2 * this.#hits[s]!) / (length + reference) + this.#manner[s]!
    }
    return worth
  }
}

/** Indices of sentences, worthiest first; ties in reading order. */
export function byWorth(worth: Float32Array): number[] {
  return Array.from(worth, (_, s) => s).sort((a, b) => worth[b]! - worth[a]! || a - b)
}
