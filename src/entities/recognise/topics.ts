import type { Candidates } from './candidates.ts'
import type { FormSequence } from './context.ts'
import type { Arena } from './kernel/index.ts'
import { type Matrix, multiply, rowAt, rowsFrom } from './kernel/matrix.ts'
import type { Lexicon } from './lexicon.ts'
import type { Products } from './products.ts'

/** Mean vectors are short, as words point everywhere: they are doubled. */
const FACTOR = 2
/** Words of a document that its mean is made of, at most. */
const WORDS = 3000

/** Mean word vectors of sentences and of the document, and what they bring to layer 1. */
export class Topics {
  readonly #lexicon: Lexicon
  readonly #arena: Arena
  readonly #products: Products
  /** Weights of the mean of the document, then of that of the sentence. */
  readonly #weights: Matrix
  readonly #vector: number
  #capacity = 0
  #means: Matrix
  /** What each sentence brings, then what the document does. */
  sums: Matrix

  constructor(lexicon: Lexicon, arena: Arena, products: Products, weights: Matrix, vector: number) {
    this.#lexicon = lexicon
    this.#arena = arena
    this.#products = products
    this.#weights = weights
    this.#vector = vector
    this.#means = { at: 0, columns: vector }
    this.sums = { at: 0, columns: weights.columns }
  }

  #reserve(rows: number): void {
    if (rows <= this.#capacity) return
    this.#capacity = Math.max(128, Math.ceil(rows * 1.5))
    this.#means = { ...this.#means, at: this.#arena.take(this.#capacity * this.#vector) }
    this.sums = { ...this.sums, at: this.#arena.take(this.#capacity * this.sums.columns) }
  }

  /** Fills `sums`; sentences without candidates are left out where the document's mean does not want them. */
  sum(candidates: Candidates, sentences: readonly FormSequence[]): void {
    const { kernel } = this.#arena
    const vector = this.#vector
    const count = sentences.length
    this.#reserve(count + 1)
    const means = this.#arena.floats(this.#means.at, (count + 1) * vector)
    means.fill(0)
    const used = new Uint8Array(count)
    for (let i = 0; i < candidates.count; i++) used[candidates.sentences[i]!] = 1
    let seen = 0
    sentences.forEach((sentence, s) => {
      if (!used[s] && seen >= WORDS) return
      const words = this.#addWords(sentence, rowAt(this.#means, s))
      const mean = means.subarray(s * vector, (s + 1) * vector)
      if (seen < WORDS) {
        seen += words
        kernel.add(vector, rowAt(this.#means, s), rowAt(this.#means, count))
      }
      scale(mean, words)
    })
    scale(means.subarray(count * vector), seen)
    this.#arena.floats(this.sums.at, (count + 1) * this.sums.columns).fill(0)
    const ofSentences = rowsFrom(this.#weights, vector)
    multiply(kernel, count, vector, this.#means, ofSentences, this.sums)
    const document = rowsFrom(this.#means, count)
    multiply(kernel, 1, vector, document, this.#weights, rowsFrom(this.sums, count))
  }

  /** Adds up the vectors of the words that say something of the subject; returns their number. */
  #addWords(sentence: FormSequence, out: number): number {
    const { topics } = this.#lexicon
    let words = 0
    for (let i = 0; i < sentence.length; i++) {
      const word = topics[sentence[i]!]!
      if (word < 0) continue
      words++
      this.#products.addWord(word, out)
    }
    return words
  }
}

/** Turns a sum over some words into what the network takes. */
function scale(sum: Float32Array, words: number): void {
  if (words > 0) for (let j = 0; j < sum.length; j++) sum[j]! *= FACTOR / words
}
