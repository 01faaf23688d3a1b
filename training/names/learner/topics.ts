import { VECTOR } from '../knowledge.ts'
import type { Random } from '../random.ts'
import type { Batch } from './batch.ts'
import { type Matrix, rowsFrom, type Workbench } from './workbench.ts'

/** The mean vectors are short, as words point everywhere: they are doubled. */
const FACTOR = 2
/** Words of a document that its mean is made of, at most. */
const WORDS = 3000
/** How often a mean vector is hidden in a step. */
const HIDE = 0.2

/** Mean word vectors of the documents of a batch, then of their sentences, and what they bring to layer 1. */
export class Topics {
  readonly sums: Matrix
  readonly dSums: Matrix
  /** Row of each candidate's sentence in `sums`. */
  sentences: number[] = []
  readonly #bench: Workbench
  readonly #words: Float32Array
  readonly #means: Matrix
  #count = 0

  constructor(bench: Workbench, words: Float32Array, hidden: number, capacity: number) {
    this.#bench = bench
    this.#words = words
    this.#means = bench.take(2 * capacity, VECTOR)
    this.sums = bench.take(2 * capacity, hidden)
    this.dSums = bench.take(2 * capacity, hidden)
  }

  /** @param weights those of documents, then those of sentences */
  forward({ examples }: Batch, weights: Matrix, random: Random): void {
    this.#count = 0
    this.sentences = []
    for (const { topics } of examples) this.#push(topics, random)
    for (const { count, sentences, topics } of examples)
      for (let i = 0; i < count; i++) {
        if (i === 0 || sentences[i] !== sentences[i - 1])
          this.#push([topics[sentences[i]!]!], random)
        this.sentences.push(this.#count - 1)
      }
    this.#bench.zero(this.sums, this.#count)
    this.#eachPart(examples.length, weights, (from, rows, part) => {
      const means = rowsFrom(this.#means, from)
      this.#bench.multiply(rows, VECTOR, means, part, rowsFrom(this.sums, from))
    })
  }

  clearGradient(): void {
    this.#bench.zero(this.dSums, this.#count)
  }

  /** @param gradient of the weights */
  backward({ examples }: Batch, gradient: Matrix): void {
    this.#eachPart(examples.length, gradient, (from, rows, part) => {
      const d = rowsFrom(this.dSums, from)
      this.#bench.multiplyTransposed(rows, rowsFrom(this.#means, from), d, part)
    })
  }

  #eachPart(
    documents: number,
    weights: Matrix,
    visit: (from: number, rows: number, part: Matrix) => void,
  ): void {
    visit(0, documents, weights)
    visit(documents, this.#count - documents, rowsFrom(weights, VECTOR))
  }

  /** Adds the mean of the words of some sentences. */
  #push(sentences: readonly Int32Array[], random: Random): void {
    const mean = this.#bench.view({ at: rowsFrom(this.#means, this.#count).at, length: VECTOR })
    this.#count++
    mean.fill(0)
    if (random.next() < HIDE) return
    let words = 0
    for (const sentence of sentences)
      for (const word of sentence) {
        if (words === WORDS) break
        words++
        const at = word * VECTOR
        for (let j = 0; j < VECTOR; j++) mean[j]! += this.#words[at + j]!
      }
    if (words > 0) for (let j = 0; j < VECTOR; j++) mean[j]! *= FACTOR / words
  }
}
