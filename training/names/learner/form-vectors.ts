import { BEHIND } from '../../../src/entities/recognise/candidates.ts'
import { VECTOR } from '../knowledge.ts'
import type { Random } from '../random.ts'
import type { FormRows } from '../rows.ts'
import type { Batch } from './batch.ts'
import { type Matrix, rowsFrom, type Weights, type Workbench } from './workbench.ts'

/** Numbers of a trained row. */
export const ROW = 32
/** Numbers of a form's vector: the sum of its rows, then its word vector. */
export const WIDTH = ROW + VECTOR

/**
 * How often the spelling of a form, or the word itself (of capitalised forms: its row and its vector), are hidden in a
 * step, so that names never seen are learnt from their context and their letters.
 */
const HIDE_SPELLING = 0.05
const HIDE_WORD = 0.15

/** Forms of a batch at most. */
const FORMS = 12_288

/** The vectors of forms: sums of trained rows beside word vectors that stay as they are. */
export class FormVectors {
  readonly rows: Weights
  /** Of the forms of the last batch. */
  readonly vectors: Matrix
  readonly #bench: Workbench
  readonly #forms: FormRows
  readonly #words: Float32Array
  readonly #gradient: Matrix
  #rowsOf: number[][] = []

  constructor(bench: Workbench, forms: FormRows, words: Float32Array) {
    this.#bench = bench
    this.#forms = forms
    this.#words = words
    this.rows = bench.takeWeights(forms.count + 2, ROW, false)
    this.vectors = bench.take(FORMS, WIDTH)
    this.#gradient = bench.take(forms.count + 2, ROW)
  }

  /** Fills `vectors` for the forms of a batch. */
  forward({ forms }: Batch, random: Random): void {
    if (forms.length > FORMS) throw new RangeError(`${forms.length} forms in a batch`)
    const { kernel } = this.#bench.arena
    this.#bench.zero(this.vectors, forms.length)
    this.#rowsOf = forms.map((form, i) => {
      const vector = rowsFrom(this.vectors, i).at
      const rows = form < 0 ? [this.#edge(form)] : this.#look(form, vector, random)
      for (const row of rows) kernel.add(ROW, rowsFrom(this.rows, row).at, vector)
      return rows
    })
  }

  /** Row of what lies before or behind a sentence. */
  #edge(form: number): number {
    return this.#forms.count + (form === BEHIND ? 1 : 0)
  }

  /** Writes the word vector and returns the rows, without what is hidden. */
  #look(form: number, vector: number, random: Random): number[] {
    const { upper, words, offsets, rows, spelling } = this.#forms
    const hideWord = upper[form] === 1 && random.next() < HIDE_WORD
    const hideSpelling = random.next() < HIDE_SPELLING
    const word = words[form]!
    if (word >= 0 && !hideWord)
      this.#bench.memory.set(
        this.#words.subarray(word * VECTOR, (word + 1) * VECTOR),
        (vector >> 2) + ROW,
      )
    const shown: number[] = []
    for (let r = offsets[form]!; r < offsets[form + 1]!; r++)
      if (!(hideSpelling && spelling[r]) && !(hideWord && spelling[r] === 2)) shown.push(rows[r]!)
    return shown
  }

  /**
   * A step on the rows of the batch.
   *
   * @param gradient that of each pair of form and position, `ROW` numbers
   */
  update({ forms, pairs }: Batch, gradient: Matrix, rate: number): void {
    const { kernel } = this.#bench.arena
    const { memory } = this.#bench
    // The vectors are no longer wanted: they give way to the gradients of their sums of rows.
    for (let i = 0; i < forms.length; i++) {
      const at = rowsFrom(this.vectors, i).at >> 2
      memory.fill(0, at, at + ROW)
    }
    pairs.forms.forEach((form, i) => {
      kernel.add(ROW, rowsFrom(gradient, i).at, rowsFrom(this.vectors, form).at)
    })
    const places = new Map<number, number>()
    this.#rowsOf.forEach((rows, form) => {
      for (const row of rows) {
        let place = places.get(row)
        if (place === undefined) {
          place = places.size
          places.set(row, place)
          this.#bench.zero(rowsFrom(this.#gradient, place), 1)
        }
        kernel.add(ROW, rowsFrom(this.vectors, form).at, rowsFrom(this.#gradient, place).at)
      }
    })
    const { at, mean, square } = this.rows
    for (const [row, place] of places) {
      const offset = row * ROW * 4
      const own = rowsFrom(this.#gradient, place).at
      kernel.adam(ROW, at + offset, mean + offset, square + offset, own, rate)
    }
  }
}
