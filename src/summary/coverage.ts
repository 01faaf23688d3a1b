import { floats, integers, type Kernel } from './kernel/index.ts'
import type { Salience } from './salience.ts'

/**
 * What a set of sentences out of a pool is expected to share with an editor's summary, kept up to date as sentences
 * come. A term that is in the set already gives only the chance of a further use: so coverage pays and redundancy does
 * not. It stands in the kernel, one at a time: a new one displaces the one before.
 */
export class Coverage {
  static #standing: Coverage | undefined
  readonly #kernel: Kernel

  /**
   * @param manner what each sentence is worth beyond its terms
   * @param pool sentences that may come: indices of candidates, each once
   */
  constructor(salience: Salience, manner: Float32Array, pool: readonly number[]) {
    this.#kernel = salience.open()
    writePool(this.#kernel, manner, pool)
    this.#kernel.beginCoverage(pool.length)
    Coverage.#standing = this
  }

  add(sentence: number): void {
    this.#check()
    this.#kernel.add(sentence)
  }

  /** Expected ROUGE-1 and ROUGE-2 F1, summed, against a summary of `reference` words; more or less by manner. */
  value(reference: number): number {
    this.#check()
    return this.#kernel.value(reference)
  }

  /** The value with one more sentence. */
  valueWith(sentence: number, reference: number): number {
    this.#check()
    return this.#kernel.valueWith(sentence, reference)
  }

  #check(): void {
    if (Coverage.#standing !== this) throw new Error('Another set has taken the place of this one.')
  }
}

/** Tells the kernel of a pool and of what its sentences are worth beyond their terms. */
export function writePool(to: Kernel, manner: Float32Array, pool: readonly number[]): void {
  to.makePool(pool.length)
  integers(to, 'pool', pool.length).set(pool)
  floats(to, 'extras', manner.length).set(manner)
}
