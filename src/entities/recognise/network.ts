import { type Candidates, POSITIONS } from './candidates.ts'
import { CONTEXT_BITS, type FormSequence } from './context.ts'
import type { Arena } from './kernel/index.ts'
import { type Matrix, rowAt, rowsFrom } from './kernel/matrix.ts'
import { Layer2 } from './layer2.ts'
import type { Lexicon } from './lexicon.ts'
import type { Model } from './model.ts'
import { Products } from './products.ts'
import { Topics } from './topics.ts'

/** Candidates whose products are made sure of together. */
const ROUND = 128
/** Terms of a candidate's sum: positions, sentence, document, bits of context, bias. */
const TERMS = POSITIONS + 2 + CONTEXT_BITS + 1

/**
 * The network: from candidates to label scores. Layer 1 is a sum of products of each token's vector with the weights of
 * its position in the window, of what the mean vectors of sentence and document bring, and of rows for bits of context.
 */
export class Network {
  readonly #arena: Arena
  readonly #products: Products
  readonly #topics: Topics
  readonly #context: Matrix
  readonly #bias: number
  readonly #layer2: Layer2
  /** Addresses of the terms of each candidate of a round. */
  readonly #terms: number
  #z: Matrix
  #capacity = 0

  constructor(model: Model, lexicon: Lexicon, arena: Arena) {
    this.#arena = arena
    const { hidden, row, vector } = model
    const layer1 = this.#unpackLayer1(model)
    this.#products = new Products(model, lexicon, arena, layer1, ROUND)
    const ofTopics = rowsFrom(layer1, POSITIONS * (row + vector))
    this.#topics = new Topics(lexicon, arena, this.#products, ofTopics, vector)
    this.#context = { at: arena.copy(model.context), columns: hidden }
    this.#bias = arena.copy(model.bias1)
    this.#layer2 = new Layer2(model, arena)
    this.#terms = arena.take(ROUND * TERMS)
    this.#z = { at: 0, columns: hidden }
  }

  /** Weights of layer 1: those of each position (features' rows, word vector), then of the means. */
  #unpackLayer1({ hidden, layer1, layer1Scales }: Model): Matrix {
    const arena = this.#arena
    const bytes = arena.copy(layer1)
    const scales = arena.copy(layer1Scales)
    const at = arena.take(layer1.length)
    arena.kernel.unpackColumns(layer1.length / hidden, hidden, bytes, scales, at)
    return { at, columns: hidden }
  }

  /** Forgets all forms: to be called when the lexicon is cleared. */
  clear(): void {
    this.#products.clear()
  }

  /**
   * Scores the labels of all candidates of a document.
   *
   * @returns a row of `LABEL_STRIDE` scores for each candidate; the next call overwrites them
   */
  score(candidates: Candidates, sentences: readonly FormSequence[]): Matrix {
    const { count } = candidates
    const { columns } = this.#z
    if (count > this.#capacity) {
      this.#capacity = Math.max(512, Math.ceil(count * 1.5))
      this.#z = { at: this.#arena.take(this.#capacity * columns), columns }
    }
    this.#products.reserve()
    this.#topics.sum(candidates, sentences)
    for (let from = 0; from < count; from += ROUND)
      this.#sumRound(candidates, sentences.length, from, Math.min(count, from + ROUND))
    this.#arena.kernel.rectify(count * columns, this.#z.at)
    return this.#layer2.score(candidates, this.#z)
  }

  /** Layer 1 of some candidates, before it is cut off at zero. */
  #sumRound(candidates: Candidates, document: number, from: number, to: number): void {
    const { windows, sentences, contexts } = candidates
    this.#products.fill(windows, from * POSITIONS, to * POSITIONS)
    const terms = this.#arena.integers(this.#terms, ROUND * TERMS)
    const { sums } = this.#topics
    for (let i = from; i < to; i++) {
      let term = (i - from) * TERMS
      const end = term + TERMS
      for (let p = 0; p < POSITIONS; p++)
        terms[term++] = this.#products.addressOf(windows[i * POSITIONS + p]!, p)
      terms[term++] = rowAt(sums, sentences[i]!)
      terms[term++] = rowAt(sums, document)
      terms[term++] = this.#bias
      for (let bits = contexts[i]!; bits !== 0; bits &= bits - 1)
        terms[term++] = rowAt(this.#context, 31 - Math.clz32(bits & -bits))
      if (term < end) terms[term] = 0
    }
    const { columns } = this.#z
    this.#arena.kernel.gather(to - from, TERMS, this.#terms, columns, rowAt(this.#z, from))
  }
}
