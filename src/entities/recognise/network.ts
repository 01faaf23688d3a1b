import { type Candidates, POSITIONS } from './candidates.ts'
import { CONTEXT_BITS } from './context.ts'
import type { Arena } from './kernel/index.ts'
import { type Matrix, rowAt, rowsFrom } from './kernel/matrix.ts'
import { Layer2 } from './layer2.ts'
import type { Lexicon } from './lexicon.ts'
import type { Model } from './model.ts'
import { Products } from './products.ts'
import type { FormSequence } from './survey.ts'
import { Topics } from './topics.ts'

/** Candidates whose products are made sure of together. */
const ROUND = 128
/** Terms of a row of layer 1 at most: those of the window, sentence, document and bias, and one for each bit of context. */
const TERMS = POSITIONS + 3 + CONTEXT_BITS

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
  /** Where the addresses go of what is added up to one row of layer 1. */
  readonly #terms: number
  /** Addresses of layer 1 of the candidates, and of their windows, sentences and contexts. */
  #z: Matrix
  #windows = 0
  #sentences = 0
  #contexts = 0
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
    this.#terms = arena.take(TERMS)
    this.#layer2 = new Layer2(model, arena)
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
    this.#reserve(count)
    this.#products.reserve()
    this.#topics.sum(candidates, sentences)
    this.#arena.integers(this.#windows, count * POSITIONS).set(candidates.windows)
    this.#arena.integers(this.#sentences, count).set(candidates.sentences)
    this.#arena.integers(this.#contexts, count).set(candidates.contexts)
    for (let from = 0; from < count; from += ROUND)
      this.#sumRound(sentences.length, from, Math.min(count, from + ROUND))
    this.#arena.kernel.rectify(count * columns, this.#z.at)
    return this.#layer2.score(candidates, this.#z)
  }

  /** Makes room for the candidates of a document. */
  #reserve(count: number): void {
    if (count <= this.#capacity) return
    const arena = this.#arena
    this.#capacity = Math.max(512, Math.ceil(count * 1.5))
    this.#z = { ...this.#z, at: arena.take(this.#capacity * this.#z.columns) }
    this.#windows = arena.take(this.#capacity * POSITIONS)
    this.#sentences = arena.take(this.#capacity)
    this.#contexts = arena.take(this.#capacity)
  }

  /** Layer 1 of some candidates, before it is cut off at zero. */
  #sumRound(document: number, from: number, to: number): void {
    const windows = this.#windows + from * POSITIONS * 4
    this.#products.fill(windows, to - from)
    const { places } = this.#products
    const { sums } = this.#topics
    this.#arena.kernel.sumWindows(
      to - from,
      POSITIONS,
      windows,
      places,
      this.#z.columns,
      this.#sentences + from * 4,
      sums.at,
      rowAt(sums, document),
      this.#bias,
      this.#contexts + from * 4,
      this.#context.at,
      this.#terms,
      rowAt(this.#z, from),
    )
  }
}
