import { BEHIND, POSITIONS } from './candidates.ts'
import type { Arena } from './kernel/index.ts'
import { type Matrix, rowAt } from './kernel/matrix.ts'
import type { Lexicon } from './lexicon.ts'
import { type Model, scaleOf } from './model.ts'

/**
 * Vectors of forms, and products of a form's vector with the weights of one position, that are kept. Pages of memory are
 * touched only as they fill: an article of a page takes some 1,000 products. Over 300 news articles, read one after the
 * other, twice as many as here gave a tenth more speed, half as many took away a third.
 */
const VECTORS = 16_384
const PRODUCTS = 49_152
/** Room that is taken at first, as a share of those: enough for a page. It doubles when it is full. */
const FIRST = 1 / 8

/** What lies before and behind a sentence. */
const EDGES = 2

/** Bytes of a scale. */
const SCALE = 2

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
  /** Packed vectors of words with their scales, each copied when it is first wanted: most never are. */
  readonly #words: number
  readonly #copied: Uint8Array
  /** Hashes of the features that have rows, the packed rows, and their scales. */
  readonly #keys: number
  readonly #rows: number
  readonly #scales: number
  readonly #weights: Matrix
  readonly #vectors: Matrix
  readonly products: Matrix
  /** Vectors of the forms whose products are computed together, and the forms that lack a vector. */
  readonly #inputs: number
  readonly #list: number
  /**
   * Addresses of the places, counted from 1, of each form's vector and of its product at each position; 0: none yet.
   * What lies before and behind a sentence comes before the first form.
   */
  #vectorPlaces = 0
  places = 0
  /** Forms that there are places for. */
  #forms = 0
  #vectorCount = 0
  #productCount = 0
  /** Share of `VECTORS` and `PRODUCTS` that there is room for. */
  #room = 0

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
    const words = model.wordVectors.scales.length
    this.#words = arena.take((words * ((model.vector >> 1) + SCALE) + 3) >> 2)
    this.#copied = new Uint8Array(words)
    this.#keys = arena.copy(model.features.keys)
    this.#rows = arena.copy(model.featureRows.bytes)
    this.#scales = arena.copy(model.featureRows.scales)
    this.#vectors = { at: 0, columns: width }
    this.products = { at: 0, columns: model.hidden }
    this.#takeRoom(FIRST)
    this.#inputs = arena.take(round * width)
    this.#list = arena.take(round * POSITIONS)
  }

  /** Forgets all forms: to be called when the lexicon is cleared. */
  clear(): void {
    this.#clearVectors()
    this.#clearProducts()
  }

  #clearVectors(): void {
    this.#arena.integers(this.#vectorPlaces, this.#forms).fill(0)
    this.#vectorCount = 0
  }

  #clearProducts(): void {
    this.#arena.integers(this.places, this.#forms * POSITIONS).fill(0)
    this.#productCount = 0
  }

  #takeRoom(share: number): void {
    this.#room = share
    this.#vectors.at = this.#arena.take(share * VECTORS * this.#vectors.columns)
    this.products.at = this.#arena.take(share * PRODUCTS * this.products.columns)
  }

  /** Makes room for the places of all forms of the lexicon; where it lacks, all forms are forgotten. */
  reserve(): void {
    const forms = this.#lexicon.size + EDGES
    if (forms <= this.#forms) return
    this.#forms = Math.max(4096, 2 * forms)
    this.#vectorPlaces = this.#arena.take(this.#forms * (1 + POSITIONS))
    this.places = this.#vectorPlaces + this.#forms * 4
    this.clear()
  }

  /**
   * Computes what is missing of the products of some windows.
   *
   * @param windows address of `POSITIONS` forms for each of `rows` candidates, a round of them at most
   */
  fill(windows: number, rows: number): void {
    const most = rows * POSITIONS
    const isFull =
      this.#productCount + most > this.#room * PRODUCTS ||
      this.#vectorCount + most > this.#room * VECTORS
    if (isFull && this.#room < 1) {
      this.#takeRoom(2 * this.#room)
      this.clear()
    }
    if (this.#productCount + most > PRODUCTS) this.#clearProducts()
    if (this.#vectorCount + most > VECTORS) this.#clearVectors()
    this.#makeVectors(windows, most)
    this.#productCount = this.#arena.kernel.multiplyForms(
      rows,
      POSITIONS,
      windows,
      this.#vectorPlaces,
      this.#vectors.at,
      this.#vectors.columns,
      this.#weights.at,
      this.places,
      this.products.at,
      this.products.columns,
      this.#productCount,
      this.#inputs,
    )
  }

  /** Makes the vectors of those forms that have none yet. */
  #makeVectors(forms: number, count: number): void {
    const { kernel } = this.#arena
    const taken = this.#vectorCount
    const found = kernel.placeForms(count, forms, this.#vectorPlaces, taken, this.#list)
    this.#vectorCount += found
    const list = this.#arena.integers(this.#list, found).slice()
    const out = rowAt(this.#vectors, taken)
    const end = rowAt(this.#vectors, taken + found)
    this.#arena.floats(out, (end - out) >> 2).fill(0)
    for (let i = 0; i < found; i++) this.#addForm(list[i]!, rowAt(this.#vectors, taken + i))
  }

  /** Adds up a form's vector: the sum of the rows of its features, then its word vector. */
  #addForm(form: number, out: number): void {
    if (form < 0) {
      this.#addEdge(form, out)
      return
    }
    this.#addFeatures(form, out)
    const word = this.#lexicon.words[form]!
    if (word >= 0)
      this.#arena.kernel.addWord(this.#model.vector, this.wordAt(word), out + this.#model.row * 4)
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
    const { at, count } = this.#lexicon.hashFeatures(form)
    const size = features.keys.length
    kernel.addRows(
      Math.min(count, FEATURES),
      at,
      this.#keys,
      size,
      this.#rows,
      this.#scales,
      row,
      out,
    )
  }

  /** Address of the packed vector of a word, with its scale behind it. */
  wordAt(word: number): number {
    const { wordVectors, vector } = this.#model
    const size = vector >> 1
    const at = this.#words + word * (size + SCALE)
    if (this.#copied[word] === 0) {
      this.#copied[word] = 1
      const copy = new Uint8Array(this.#arena.kernel.memory.buffer, at, size + SCALE)
      copy.set(wordVectors.bytes.subarray(word * size, (word + 1) * size))
      const scale = wordVectors.scales[word]!
      copy[size] = scale & 0xff
      copy[size + 1] = scale >> 8
    }
    return at
  }
}
