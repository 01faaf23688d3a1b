import type { Candidates } from './candidates.ts'
import type { Arena } from './kernel/index.ts'
import { type Matrix, multiply, rowAt, rowsFrom } from './kernel/matrix.ts'
import { LABEL_STRIDE } from './labels.ts'
import type { Model } from './model.ts'

/** Candidates that are taken together. */
const ROUND = 128
/** Parts of the input: the candidate, the mean of the other mentions of its form, the candidate before, the one behind. */
const PARTS = 4

/** Layer 2 and the label scores: what layer 1 says of a candidate, of its form elsewhere, and of its neighbours. */
export class Layer2 {
  readonly #arena: Arena
  readonly #weights: Matrix
  readonly #bias: number
  readonly #pooledBias: number
  readonly #output: Matrix
  readonly #outputBias: number
  readonly #inputs: Matrix
  readonly #h: Matrix
  #scores: Matrix = { at: 0, columns: LABEL_STRIDE }
  #capacity = 0
  /** Sums of layer 1 over the mentions of each form that has several. */
  #sums: Matrix
  #sumCapacity = 0

  constructor(model: Model, arena: Arena) {
    const { hidden, hidden2 } = model
    const width = PARTS * hidden
    this.#arena = arena
    this.#weights = { at: arena.copy(model.layer2), columns: hidden2 }
    this.#bias = arena.copy(model.bias2)
    this.#pooledBias = arena.copy(model.pooledBias)
    this.#output = { at: arena.copy(model.output), columns: LABEL_STRIDE }
    this.#outputBias = arena.copy(model.outputBias)
    this.#inputs = { at: arena.take(ROUND * width), columns: width }
    this.#h = { at: arena.take(ROUND * hidden2), columns: hidden2 }
    this.#sums = { at: 0, columns: hidden }
  }

  /**
   * @param z layer 1 of all candidates
   * @returns a row of `LABEL_STRIDE` scores for each candidate; the next call overwrites them
   */
  score(candidates: Candidates, z: Matrix): Matrix {
    const { count } = candidates
    if (count > this.#capacity) {
      this.#capacity = Math.max(512, Math.ceil(count * 1.5))
      this.#scores = { ...this.#scores, at: this.#arena.take(this.#capacity * LABEL_STRIDE) }
    }
    const pools = this.#sumPools(candidates, z)
    for (let from = 0; from < count; from += ROUND)
      this.#scoreRound(candidates, z, pools, from, Math.min(count, from + ROUND))
    return this.#scores
  }

  /** Sums layer 1 over the mentions of each form. */
  #sumPools({ count, groups }: Candidates, z: Matrix): Pools {
    const pools: Pools = { of: new Int32Array(count).fill(-1), sizes: [] }
    const first = new Map<number, number>()
    for (let i = 0; i < count; i++) {
      const group = groups[i]!
      if (group < 0) continue
      const other = first.get(group)
      if (other === undefined) first.set(group, i)
      else {
        if (pools.of[other]! < 0) pools.of[other] = pools.sizes.push(1) - 1
        pools.of[i] = pools.of[other]!
        pools.sizes[pools.of[i]!]!++
      }
    }
    this.#reserveSums(pools.sizes.length)
    const { kernel } = this.#arena
    for (let i = 0; i < count; i++)
      if (pools.of[i]! >= 0) kernel.add(z.columns, rowAt(z, i), rowAt(this.#sums, pools.of[i]!))
    return pools
  }

  #reserveSums(pools: number): void {
    const { columns } = this.#sums
    if (pools > this.#sumCapacity) {
      this.#sumCapacity = Math.max(128, Math.ceil(pools * 1.5))
      this.#sums = { at: this.#arena.take(this.#sumCapacity * columns), columns }
    }
    this.#arena.floats(this.#sums.at, pools * columns).fill(0)
  }

  #scoreRound(candidates: Candidates, z: Matrix, pools: Pools, from: number, to: number): void {
    const { kernel } = this.#arena
    const rows = to - from
    const h = this.#h
    const scores = rowsFrom(this.#scores, from)
    this.#arena.floats(this.#inputs.at, rows * this.#inputs.columns).fill(0)
    this.#arena.floats(h.at, rows * h.columns).fill(0)
    this.#arena.floats(scores.at, rows * LABEL_STRIDE).fill(0)
    for (let i = from; i < to; i++) {
      this.#fillInput(candidates, z, pools, i, rowAt(this.#inputs, i - from))
      const out = rowAt(h, i - from)
      kernel.add(h.columns, this.#bias, out)
      if (pools.of[i]! >= 0) kernel.add(h.columns, this.#pooledBias, out)
      kernel.add(LABEL_STRIDE, this.#outputBias, rowAt(scores, i - from))
    }
    multiply(kernel, rows, this.#inputs.columns, this.#inputs, this.#weights, h)
    kernel.rectify(rows * h.columns, h.at)
    multiply(kernel, rows, h.columns, h, this.#output, scores)
  }

  #fillInput({ count, starts }: Candidates, z: Matrix, pools: Pools, i: number, input: number) {
    const { kernel } = this.#arena
    const { columns } = z
    const part = (number: number) => input + number * columns * 4
    kernel.add(columns, rowAt(z, i), part(0))
    const pool = pools.of[i]!
    if (pool >= 0) {
      const share = 1 / (pools.sizes[pool]! - 1)
      kernel.addScaled(columns, share, rowAt(this.#sums, pool), part(1))
      kernel.addScaled(columns, -share, rowAt(z, i), part(1))
    }
    if (!starts[i]) kernel.add(columns, rowAt(z, i - 1), part(2))
    if (i + 1 < count && !starts[i + 1]) kernel.add(columns, rowAt(z, i + 1), part(3))
  }
}

/** The pool of each candidate, -1: none, and how many mentions each has. */
interface Pools {
  of: Int32Array
  sizes: number[]
}
