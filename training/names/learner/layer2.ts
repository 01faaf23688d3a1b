import type { Random } from '../random.ts'
import type { Batch } from './batch.ts'
import type { Layer1 } from './layer1.ts'
import { type Matrix, rowsFrom, type Weights, type Workbench } from './workbench.ts'

/** Parts of the input: the candidate, the mean of the other mentions of its form, the candidate before, the one behind. */
const PARTS = 4

/** Layer 2: what layer 1 says of a candidate, of the other mentions of its form, and of its neighbours in the chain. */
export class Layer2 {
  readonly weights: Weights
  readonly bias: Weights
  /** A bias more for candidates that have other mentions. */
  readonly pooledBias: Weights
  readonly out: Matrix
  readonly dOut: Matrix
  readonly #bench: Workbench
  readonly #layer1: Layer1
  readonly #inputs: Matrix
  readonly #dInputs: Matrix
  /** Sum over a pool. */
  readonly #sum: Matrix
  #factors: Float32Array = new Float32Array(0)

  constructor(bench: Workbench, layer1: Layer1, hidden: number, capacity: number) {
    const width = PARTS * layer1.out.columns
    this.#bench = bench
    this.#layer1 = layer1
    this.weights = bench.takeWeights(width, hidden)
    this.bias = bench.takeWeights(1, hidden)
    this.pooledBias = bench.takeWeights(1, hidden)
    this.#inputs = bench.take(capacity, width)
    this.#dInputs = bench.take(capacity, width)
    this.#sum = bench.take(1, layer1.out.columns)
    this.out = bench.take(capacity, hidden)
    this.dOut = bench.take(capacity, hidden)
  }

  /** Address of one part of a candidate's input, or of its gradient. */
  #part(matrix: Matrix, candidate: number, part: number): number {
    return rowsFrom(matrix, candidate).at + part * this.#layer1.out.columns * 4
  }

  forward(batch: Batch, random: Random): void {
    const bench = this.#bench
    const { count, starts, pooled } = batch
    const { kernel } = bench.arena
    const { out: z } = this.#layer1
    bench.zero(this.#inputs, count)
    bench.zero(this.out, count)
    const copy = (from: number, candidate: number, part: number) =>
      kernel.add(z.columns, rowsFrom(z, from).at, this.#part(this.#inputs, candidate, part))
    for (let i = 0; i < count; i++) {
      copy(i, i, 0)
      if (!starts[i]) {
        copy(i - 1, i, 2)
        copy(i, i - 1, 3)
      }
      const out = rowsFrom(this.out, i).at
      kernel.add(this.out.columns, this.bias.at, out)
      if (pooled[i]) kernel.add(this.out.columns, this.pooledBias.at, out)
    }
    for (const pool of batch.pools)
      this.#others(
        pool,
        i => rowsFrom(z, i).at,
        i => this.#part(this.#inputs, i, 1),
      )
    bench.multiply(count, this.#inputs.columns, this.#inputs, this.weights, this.out)
    this.#factors = bench.activate(this.out, count, random)
  }

  /** Adds to `to` of each member of a pool the mean of `from` of the others. */
  #others(pool: readonly number[], from: (i: number) => number, to: (i: number) => number): void {
    const { kernel } = this.#bench.arena
    const { columns, at } = this.#sum
    const share = 1 / (pool.length - 1)
    this.#bench.zero(this.#sum, 1)
    for (const i of pool) kernel.addScaled(columns, share, from(i), at)
    for (const i of pool) {
      kernel.add(columns, at, to(i))
      kernel.addScaled(columns, -share, from(i), to(i))
    }
  }

  /** From the gradient in `dOut` to those of the weights and of layer 1. */
  backward(batch: Batch): void {
    const bench = this.#bench
    const { count, starts, pooled } = batch
    const { kernel } = bench.arena
    const { dOut: dz } = this.#layer1
    const { columns } = this.dOut
    bench.scale(this.dOut, this.#factors)
    for (let i = 0; i < count; i++) {
      const d = rowsFrom(this.dOut, i).at
      kernel.add(columns, d, this.bias.gradient.at)
      if (pooled[i]) kernel.add(columns, d, this.pooledBias.gradient.at)
    }
    bench.multiplyTransposed(count, this.#inputs, this.dOut, this.weights.gradient)
    bench.multiplyBack(count, columns, this.dOut, this.weights, this.#dInputs)
    bench.zero(dz, count)
    const give = (candidate: number, part: number, to: number) =>
      kernel.add(dz.columns, this.#part(this.#dInputs, candidate, part), rowsFrom(dz, to).at)
    for (let i = 0; i < count; i++) {
      give(i, 0, i)
      if (!starts[i]) {
        give(i, 2, i - 1)
        give(i - 1, 3, i)
      }
    }
    for (const pool of batch.pools)
      this.#others(
        pool,
        i => this.#part(this.#dInputs, i, 1),
        i => rowsFrom(dz, i).at,
      )
  }
}
