import type { TermDocument } from './document.ts'
import type { Salience } from './salience.ts'
import { MOST_USES } from './traits.ts'

/**
 * What a set of sentences is expected to share with an editor's summary, kept up to date as sentences come and go.
 * A term that is in the set already gives only the chance of a further use: so coverage pays and redundancy does not.
 */
export class Coverage {
  readonly #document: TermDocument
  readonly #salience: Salience
  readonly #manner: Float32Array
  readonly #uses: Uint16Array
  readonly #pairUses: Uint16Array
  /** Expected hits by terms and by pairs; terms in the set. */
  #hits = 0
  #pairs = 0
  #length = 0
  /** What the sentences are worth beyond their terms. */
  #extra = 0

  constructor(document: TermDocument, salience: Salience, manner: Float32Array) {
    this.#manner = manner
    this.#document = document
    this.#salience = salience
    this.#uses = new Uint16Array(document.stems.length)
    this.#pairUses = new Uint16Array(document.pairs.count.length)
  }

  add(sentence: number): void {
    const { terms, pairs } = this.#document.sentences[sentence]!
    for (let i = 0; i < terms.length; i++) {
      const use = this.#uses[terms[i]!]!++
      if (use < MOST_USES) this.#hits += this.#salience.term[terms[i]! * MOST_USES + use]!
    }
    for (let i = 0; i < pairs.length; i++) {
      if (this.#pairUses[pairs[i]!]!++ === 0) this.#pairs += this.#salience.pair[pairs[i]!]!
    }
    this.#length += terms.length
    this.#extra += this.#manner[sentence]!
  }

  remove(sentence: number): void {
    const { terms, pairs } = this.#document.sentences[sentence]!
    for (let i = 0; i < terms.length; i++) {
      const use = --this.#uses[terms[i]!]!
      if (use < MOST_USES) this.#hits -= this.#salience.term[terms[i]! * MOST_USES + use]!
    }
    for (let i = 0; i < pairs.length; i++) {
      if (--this.#pairUses[pairs[i]!]! === 0) this.#pairs -= this.#salience.pair[pairs[i]!]!
    }
    this.#length -= terms.length
    this.#extra -= this.#manner[sentence]!
  }

  /** Expected ROUGE-1 and ROUGE-2 F1, summed, against a summary of `reference` words; more or less by manner. */
  value(reference: number): number {
    return (2 * (this.#hits + this.#pairs)) / (this.#length + reference) + this.#extra
  }
}
