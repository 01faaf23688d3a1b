import { POSITIONS } from '../../../src/entities/recognise/candidates.ts'
import { CONTEXT_BITS } from '../../../src/entities/recognise/context.ts'
import { VECTOR } from '../knowledge.ts'
import type { Random } from '../random.ts'
import type { Batch } from './batch.ts'
import { ROW, WIDTH } from './form-vectors.ts'
import { Topics } from './topics.ts'
import { type Matrix, rowsFrom, type Weights, type Workbench } from './workbench.ts'

/** Terms of a candidate's sum: positions, document, sentence, bits of context. */
const TERMS = POSITIONS + 2 + CONTEXT_BITS
/** Rows of its weights: positions, document, sentence. */
export const DEPTH = POSITIONS * WIDTH + 2 * VECTOR

/**
 * Layer 1: a sum of products of each form with the weights of its position, of the mean vectors with theirs, and of rows
 * for the bits of context. A form that stands at one position of several windows is multiplied once.
 */
export class Layer1 {
  readonly weights: Weights
  readonly context: Weights
  readonly bias: Weights
  readonly out: Matrix
  /** Gradient of `out`, then, after `backward`, of the sums of rows of each pair. */
  readonly dOut: Matrix
  readonly dPairs: Matrix
  readonly #bench: Workbench
  readonly #topics: Topics
  readonly #inputs: Matrix
  readonly #products: Matrix
  readonly #dProducts: Matrix
  readonly #terms: number
  #factors: Float32Array = new Float32Array(0)

  /** @param capacity candidates of a batch at most */
  constructor(bench: Workbench, hidden: number, words: Float32Array, capacity: number) {
    this.#bench = bench
    this.weights = bench.takeWeights(DEPTH, hidden)
    this.context = bench.takeWeights(CONTEXT_BITS, hidden)
    this.bias = bench.takeWeights(1, hidden)
    this.#topics = new Topics(bench, words, hidden, capacity)
    const pairs = capacity * POSITIONS
    this.#inputs = bench.take(pairs, WIDTH)
    this.#products = bench.take(pairs, hidden)
    this.#dProducts = bench.take(pairs, hidden)
    this.dPairs = bench.take(pairs, ROW)
    this.#terms = bench.take(capacity, TERMS).at
    this.out = bench.take(capacity, hidden)
    this.dOut = bench.take(capacity, hidden)
  }

  /** Weights of one position of the window, or of what follows the positions (document, sentence). */
  #part(matrix: Matrix, position: number, topic = 0): Matrix {
    return rowsFrom(matrix, position * WIDTH + topic * VECTOR)
  }

  /** @param vectors of the forms of the batch */
  forward(batch: Batch, vectors: Matrix, random: Random): void {
    const bench = this.#bench
    const { pairs, count } = batch
    const { memory } = bench
    pairs.forms.forEach((form, i) => {
      const from = rowsFrom(vectors, form).at >> 2
      memory.copyWithin(rowsFrom(this.#inputs, i).at >> 2, from, from + WIDTH)
    })
    bench.zero(this.#products, pairs.forms.length)
    for (let p = 0; p < POSITIONS; p++) {
      const first = pairs.starts[p]!
      const rows = pairs.starts[p + 1]! - first
      const [inputs, products] = [rowsFrom(this.#inputs, first), rowsFrom(this.#products, first)]
      bench.multiply(rows, WIDTH, inputs, this.#part(this.weights, p), products)
    }
    this.#topics.forward(batch, this.#part(this.weights, POSITIONS), random)
    this.#listTerms(batch)
    const { kernel } = bench.arena
    kernel.gather(count, TERMS, this.#terms, this.out.columns, this.out.at)
    for (let i = 0; i < count; i++)
      kernel.add(this.out.columns, this.bias.at, rowsFrom(this.out, i).at)
    this.#factors = bench.activate(this.out, count, random)
  }

  /** Addresses of what each candidate sums up. */
  #listTerms({ examples, pairs, count }: Batch): void {
    const terms = this.#bench.arena.integers(this.#terms, count * TERMS)
    let row = 0
    examples.forEach((example, e) => {
      for (let i = 0; i < example.count; i++, row++) {
        let term = row * TERMS
        for (let p = 0; p < POSITIONS; p++)
          terms[term++] = rowsFrom(this.#products, pairs.of[row * POSITIONS + p]!).at
        terms[term++] = rowsFrom(this.#topics.sums, e).at
        terms[term++] = rowsFrom(this.#topics.sums, this.#topics.sentences[row]!).at
        for (const bit of bitsOf(example.contexts[i]!))
          terms[term++] = rowsFrom(this.context, bit).at
        if (term < (row + 1) * TERMS) terms[term] = 0
      }
    })
  }

  /** From the gradient in `dOut` to those of the weights, and of the sums of rows of each pair (`dPairs`). */
  backward(batch: Batch): void {
    const bench = this.#bench
    const { pairs } = batch
    bench.scale(this.dOut, this.#factors)
    bench.zero(this.#dProducts, pairs.forms.length)
    this.#topics.clearGradient()
    this.#spread(batch)
    for (let p = 0; p < POSITIONS; p++) {
      const first = pairs.starts[p]!
      const rows = pairs.starts[p + 1]! - first
      const d = rowsFrom(this.#dProducts, first)
      const gradient = this.#part(this.weights.gradient, p)
      bench.multiplyTransposed(rows, rowsFrom(this.#inputs, first), d, gradient)
      const weights = this.#part(this.weights, p)
      bench.multiplyBack(rows, weights.columns, d, weights, rowsFrom(this.dPairs, first))
    }
    this.#topics.backward(batch, this.#part(this.weights.gradient, POSITIONS))
  }

  /** Gives the gradient of each candidate to all that it summed up. */
  #spread({ examples, pairs }: Batch): void {
    const { kernel } = this.#bench.arena
    const { columns } = this.dOut
    let row = 0
    examples.forEach((example, e) => {
      for (let i = 0; i < example.count; i++, row++) {
        const d = rowsFrom(this.dOut, row).at
        const give = (matrix: Matrix, to: number) => kernel.add(columns, d, rowsFrom(matrix, to).at)
        give(this.bias.gradient, 0)
        for (const bit of bitsOf(example.contexts[i]!)) give(this.context.gradient, bit)
        for (let p = 0; p < POSITIONS; p++) give(this.#dProducts, pairs.of[row * POSITIONS + p]!)
        give(this.#topics.dSums, e)
        give(this.#topics.dSums, this.#topics.sentences[row]!)
      }
    })
  }
}

function bitsOf(bits: number): number[] {
  const set: number[] = []
  for (let left = bits; left !== 0; left &= left - 1) set.push(31 - Math.clz32(left & -left))
  return set
}
