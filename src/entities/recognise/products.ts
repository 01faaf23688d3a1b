import { BEHIND, POSITIONS } from './candidates.ts'
import type { Arena } from './kernel/index.ts'
import { type Matrix, multiply, rowAt, rowsFrom } from './kernel/matrix.ts'
import type { Lexicon } from './lexicon.ts'
import { type Model, scaleOf } from './model.ts'

/** Vectors of forms, and products of a form's vector with the weights of one position, that are kept. */
const VECTORS = 8192
const PRODUCTS = 24_576

/** Features of a form that are looked up, at most; very long forms have more. */
const FEATURES = 128

/**
 * Products of forms with the weights of positions in the window. Each is computed when first asked for and kept from
 * document to document; when there is no room, all are forgotten.
 */
export class Products {
  readonly #model: Model
  readonly #lexicon: Lexicon
  readonly #arena: Arena
  /** Packed vectors of words, each copied when it is first wanted: most never are. */
  readonly #words: number
  readonly #copied: Uint8Array
  /** Hashes of the features that have rows, the packed rows, and their scales. */
  readonly #keys: number
  readonly #rows: number
  readonly #scales: number
  /** Hashes of the features of one form. */
  readonly #hashes: number
  readonly #weights: Matrix
  readonly #vectors: Matrix
  readonly #products: Matrix
  /** Vectors of the forms whose products are computed together. */
  readonly #inputs: Matrix
  /** Place + 1 of each form's vector, and of each form's product at each position; 0: none. */
  #vectorPlaces = new Int32Array(0)
  #productPlaces = new Int32Array(0)
  #vectorCount = 0
  #productCount = 0

  /**
   * @param weights of the positions, one after the other
   * @param round candidates of a call of `fill` at most
   */
  constructor(model: Model, lexicon: Lexicon, arena: Arena, weights: Matrix, round: number) {
    const width = model.row + model.vector
    this.#model = model
    this.#lexicon = lexicon
    this.#arena = arena
    this.#weights = weights
    this.#words = arena.take(model.wordVectors.bytes.length >> 2)
    this.#copied = new Uint8Array(model.wordVectors.scales.length)
    this.#keys = arena.copy(model.features.keys)
    this.#rows = arena.copy(model.featureRows.bytes)
    this.#scales = arena.copy(model.featureRows.scales)
    this.#hashes = arena.take(FEATURES)
    this.#vectors = { at: arena.take(VECTORS * width), columns: width }
    this.#products = { at: arena.take(PRODUCTS * model.hidden), columns: model.hidden }
    this.#inputs = { at: arena.take(round * width), columns: width }
  }

  /** Forgets all forms: to be called when the lexicon is cleared. */
  clear(): void {
    this.#vectorPlaces.fill(0)
    this.#productPlaces.fill(0)
    this.#vectorCount = 0
    this.#productCount = 0
  }

  /** Makes room for the places of all forms of the lexicon. */
  reserve(): void {
    const { size } = this.#lexicon
    if (size <= this.#vectorPlaces.length) return
    const vectors = new Int32Array(Math.max(4096, 2 * size))
    vectors.set(this.#vectorPlaces)
    this.#vectorPlaces = vectors
    const products = new Int32Array(this.#cell(vectors.length, 0))
    products.set(this.#productPlaces)
    this.#productPlaces = products
  }

  /** Cell of a form at a position; the two that lie before and behind a sentence come first. */
  #cell(form: number, position: number): number {
    return (form + 2) * POSITIONS + position
  }

  /** Address of a product that `fill` has made sure of. */
  addressOf(form: number, position: number): number {
    return rowAt(this.#products, this.#productPlaces[this.#cell(form, position)]! - 1)
  }

  /** Computes what is missing of the products of some windows; `from` and `to` count forms. */
  fill(windows: readonly number[], from: number, to: number): void {
    const most = to - from
    if (this.#productCount + most > PRODUCTS || this.#vectorCount + most > VECTORS) this.clear()
    const { kernel } = this.#arena
    const memory = this.#arena.all()
    const { columns: width } = this.#inputs
    for (let p = 0; p < POSITIONS; p++) {
      const first = this.#productCount
      for (let i = from + p; i < to; i += POSITIONS) {
        const cell = this.#cell(windows[i]!, p)
        if (this.#productPlaces[cell] !== 0) continue
        const vector = this.#vectorOf(windows[i]!, memory) >> 2
        const input = rowAt(this.#inputs, this.#productCount - first) >> 2
        memory.copyWithin(input, vector, vector + width)
        this.#productPlaces[cell] = ++this.#productCount
      }
      const missing = this.#productCount - first
      if (missing === 0) continue
      const out = rowsFrom(this.#products, first)
      memory.fill(0, out.at >> 2, rowAt(out, missing) >> 2)
      multiply(kernel, missing, width, this.#inputs, rowsFrom(this.#weights, p * width), out)
    }
  }

  /** Address of a form's vector: the sum of the rows of its features, then its word vector. */
  #vectorOf(form: number, memory: Float32Array): number {
    if (form >= 0 && this.#vectorPlaces[form] !== 0)
      return rowAt(this.#vectors, this.#vectorPlaces[form]! - 1)
    const at = rowAt(this.#vectors, this.#vectorCount++)
    memory.fill(0, at >> 2, (at >> 2) + this.#vectors.columns)
    if (form < 0) {
      this.#addEdge(form, at)
      return at
    }
    this.#vectorPlaces[form] = this.#vectorCount
    this.#addFeatures(form, at)
    const word = this.#lexicon.words[form]!
    if (word >= 0) this.addWord(word, at + this.#model.row * 4)
    return at
  }

  /** Adds the row of what lies before or behind a sentence. */
  #addEdge(form: number, out: number): void {
    const { row, features, featureRows } = this.#model
    const edge = features.keys.length + (form === BEHIND ? 1 : 0)
    const bytes = this.#rows + ((edge * row) >> 1)
    this.#arena.kernel.addPacked(row, bytes, scaleOf(featureRows, edge), out)
  }

  /** Adds the rows of a form's features. */
  #addFeatures(form: number, out: number): void {
    const { row, features } = this.#model
    const { kernel } = this.#arena
    const hashes = this.#lexicon.features(form)
    const count = Math.min(hashes.length, FEATURES)
    const list = this.#arena.integers(this.#hashes, count)
    for (let i = 0; i < count; i++) list[i] = hashes[i]!
    const size = features.keys.length
    kernel.addRows(count, this.#hashes, this.#keys, size, this.#rows, this.#scales, row, out)
  }

  /** Adds the vector of a word to the numbers at an address. */
  addWord(word: number, out: number): void {
    const { wordVectors, vector } = this.#model
    const size = vector >> 1
    const at = this.#words + word * size
    if (this.#copied[word] === 0) {
      this.#copied[word] = 1
      const bytes = wordVectors.bytes.subarray(word * size, (word + 1) * size)
      new Uint8Array(this.#arena.kernel.memory.buffer, at, size).set(bytes)
    }
    this.#arena.kernel.addPacked(vector, at, scaleOf(wordVectors, word), out)
  }
}
