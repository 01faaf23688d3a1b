import type { Candidates } from './candidates.ts'
import type { Arena } from './kernel/index.ts'
import { type Matrix, multiply, rowAt, rowsFrom } from './kernel/matrix.ts'
import type { Lexicon } from './lexicon.ts'
import type { Products } from './products.ts'
import type { FormSequence } from './survey.ts'

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
  /** Where the words of a sentence are listed, and words that there is room for. */
  #words = 0
  #longest = 0
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

  /** Makes room for the sentences of a document. */
  #reserve(sentences: readonly FormSequence[]): void {
    let longest = 0
    for (const { length } of sentences) longest = Math.max(longest, length)
    if (longest > this.#longest) {
      this.#longest = Math.max(128, 2 * longest)
      this.#words = this.#arena.take(this.#longest)
    }
    const rows = sentences.length + 1
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
    this.#reserve(sentences)
    this.#arena.floats(this.#means.at, (count + 1) * vector).fill(0)
    const list = this.#arena.integers(this.#words, this.#longest)
    const used = new Uint8Array(count)
    for (let i = 0; i < candidates.count; i++) used[candidates.sentences[i]!] = 1
    const document = rowsFrom(this.#means, count)
    let seen = 0
    for (let s = 0; s < count; s++) {
      if (!used[s] && seen >= WORDS) continue
      const words = this.#listWords(sentences[s]!, list)
      const mean = rowAt(this.#means, s)
      this.#products.addWords(words, this.#words, mean)
      if (seen < WORDS) {
        seen += words
        kernel.add(vector, mean, document.at)
      }
      if (words > 0) kernel.scale(vector, FACTOR / words, mean)
    }
    if (seen > 0) kernel.scale(vector, FACTOR / seen, document.at)
    this.#arena.floats(this.sums.at, (count + 1) * this.sums.columns).fill(0)
    const ofSentences = rowsFrom(this.#weights, vector)
    multiply(kernel, count, vector, this.#means, ofSentences, this.sums)
    multiply(kernel, 1, vector, document, this.#weights, rowsFrom(this.sums, count))
  }

  /** Lists the words that say something of the subject; returns their number. */
  #listWords(sentence: FormSequence, list: Int32Array): number {
    const { topics } = this.#lexicon
    let words = 0
    for (let i = 0; i < sentence.length; i++) {
      const word = topics[sentence[i]!]!
      if (word >= 0) list[words++] = word
    }
    return words
  }
}
