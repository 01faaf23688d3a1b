import { BEHIND, POSITIONS } from './candidates.ts'
import type { Arena } from './kernel/index.ts'
import type { Matrix } from './kernel/matrix.ts'
import type { Lexicon } from './lexicon.ts'
import type { Model, Packed } from './model.ts'
import { RowBlocks } from './row-blocks.ts'

/**
 * Vectors of forms, and products of a form's vector with the weights of one position, that are kept: rows of a block,
 * and blocks. An article of a page takes some 600 vectors and 1,000 products: one block of each. Over 900 news articles,
 * read one after the other, 20,000 products to 60,000 gave the same speed: what comes often is soon made again.
 */
const VECTORS = 2048
const VECTOR_BLOCKS = 4
const PRODUCTS = 2048
const PRODUCT_BLOCKS = 12

/** What lies before and behind a sentence. */
const EDGES = 2

/** Features of a form that are looked up, at most; very long forms have more. */
const FEATURES = 128

/**
 * Products of forms with the weights of positions in the window. Each is computed when first asked for and kept from
 * document to document; when there is no room, all are forgotten.
 */
export class Products {
  readonly #lexicon: Lexicon
  readonly #arena: Arena
  readonly #words: PackedRows
  /** Rows of the features, and the hashes of those that have one. */
  readonly #features: PackedRows
  readonly #keys: number
  readonly #keyCount: number
  readonly #weights: Matrix
  readonly #vectors: RowBlocks
  readonly #products: RowBlocks
  /** Vectors of the forms whose products are computed together, and the forms that lack a vector. */
  readonly #inputs: number
  readonly #list: number
  /**
   * Addresses of what tells the addresses of each form's vector and of its product at each position; 0: none yet. What lies
   * before and behind a sentence comes before the first form.
   */
  #vectorPlaces = 0
  places = 0
  /** Forms that there are places for. */
  #forms = 0

  /**
   * @param weights of the positions, one after the other
   * @param round candidates of a call of `fill` at most
   */
  constructor(model: Model, lexicon: Lexicon, arena: Arena, weights: Matrix, round: number) {
    const width = model.row + model.vector
    this.#lexicon = lexicon
    this.#arena = arena
    this.#weights = weights
    this.#words = packedRows(model.wordVectors, arena)
    this.#features = packedRows(model.featureRows, arena)
    this.#keys = arena.copy(model.featureKeys)
    this.#keyCount = model.featureKeys.length
    this.#vectors = new RowBlocks(arena, width, VECTORS, VECTOR_BLOCKS)
    this.#products = new RowBlocks(arena, model.hidden, PRODUCTS, PRODUCT_BLOCKS)
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
    this.#vectors.clear()
  }

  #clearProducts(): void {
    this.#arena.integers(this.places, this.#forms * POSITIONS).fill(0)
    this.#products.clear()
  }

  /** Makes room for the places of all forms of the lexicon. */
  reserve(): void {
    const forms = this.#lexicon.size + EDGES
    if (forms <= this.#forms) return
    const size = Math.max(4096, 2 * forms)
    this.#vectorPlaces = this.#extend(this.#vectorPlaces, this.#forms, size)
    this.places = this.#extend(this.places, this.#forms * POSITIONS, size * POSITIONS)
    this.#forms = size
  }

  /** Takes a copy of some integers with zeros behind them. */
  #extend(at: number, length: number, size: number): number {
    const longer = this.#arena.take(size)
    const integers = this.#arena.integers(longer, size)
    integers.set(this.#arena.integers(at, length))
    integers.fill(0, length)
    return longer
  }

  /**
   * Computes what is missing of the products of some windows.
   *
   * @param windows address of `POSITIONS` forms for each of `rows` candidates, a round of them at most
   */
  fill(windows: number, rows: number): void {
    this.#makeVectors(windows, rows * POSITIONS)
    if (!this.#products.reserve(rows * POSITIONS)) {
      this.#clearProducts()
      this.#products.reserve(rows * POSITIONS)
    }
    const made = this.#arena.kernel.multiplyForms(
      rows,
      POSITIONS,
      windows,
      this.#vectorPlaces,
      this.#vectors.columns,
      this.#weights.at,
      this.places,
      this.#products.next,
      this.#products.columns,
      this.#inputs,
    )
    this.#products.add(made)
  }

  /** Makes the vectors of those forms that have none yet. */
  #makeVectors(forms: number, count: number): void {
    if (!this.#vectors.reserve(count)) {
      this.#clearVectors()
      this.#vectors.reserve(count)
    }
    const { next, columns } = this.#vectors
    const { kernel } = this.#arena
    const made = kernel.placeForms(count, forms, this.#vectorPlaces, next, columns, this.#list)
    const list = this.#arena.integers(this.#list, made).slice()
    this.#arena.floats(next, made * columns).fill(0)
    for (let i = 0; i < made; i++) this.#addForm(list[i]!, next + i * columns * 4)
    this.#vectors.add(made)
  }

  /** Adds up a form's vector: the sum of the rows of its features, then its word vector. */
  #addForm(form: number, out: number): void {
    if (form < 0) {
      this.#addEdge(form, out)
      return
    }
    this.#addFeatures(form, out)
    const word = this.#lexicon.words[form]!
    const { bytes, scales, width } = this.#words
    if (word >= 0)
      this.#arena.kernel.addRow(word, bytes, scales, width, out + this.#features.width * 4)
  }

  /** Adds the row of what lies before or behind a sentence. */
  #addEdge(form: number, out: number): void {
    const { bytes, scales, width } = this.#features
    const edge = this.#keyCount + (form === BEHIND ? 1 : 0)
    this.#arena.kernel.addRow(edge, bytes, scales, width, out)
  }

  /** Adds the rows of a form's features. */
  #addFeatures(form: number, out: number): void {
    const { bytes, scales, width } = this.#features
    const { at, count } = this.#lexicon.hashFeatures(form)
    this.#arena.kernel.addHashed(
      Math.min(count, FEATURES),
      at,
      this.#keys,
      this.#keyCount,
      bytes,
      scales,
      width,
      out,
    )
  }

  /** Adds up the vectors of words whose rows are listed at an address. */
  addWords(count: number, rows: number, out: number): void {
    const { bytes, scales, width } = this.#words
    this.#arena.kernel.addRows(count, rows, bytes, scales, width, out)
  }
}

/** Packed vectors in the kernel's memory: addresses of their bytes and of their scales, and numbers of a vector. */
interface PackedRows {
  bytes: number
  scales: number
  width: number
}

function packedRows({ bytes, scales, width }: Packed, arena: Arena): PackedRows {
  return { bytes: arena.copy(bytes), scales: arena.copy(scales), width }
}
