import type { Candidates } from './candidates.ts'
import type { Arena } from './kernel/index.ts'
import type { Matrix } from './kernel/matrix.ts'
import { LABEL_STRIDE } from './labels.ts'
import type { Model } from './model.ts'

/** Layer 2 and the label scores: what layer 1 says of a candidate, of its form elsewhere, and of its neighbours. */
export class Layer2 {
  readonly #arena: Arena
  readonly #hidden2: number
  /** Addresses of the weights. */
  readonly #weights: number
  readonly #bias: number
  readonly #pooledBias: number
  readonly #output: number
  readonly #outputBias: number
  /** Where the kernel keeps rows and lists of a candidate. */
  readonly #spare: number
  #scores: Matrix = { at: 0, columns: LABEL_STRIDE }
  #starts = 0
  /** The pool of each candidate whose form has several mentions, -1: none. */
  #pools = 0
  /** Mentions of each pool, and layer 1 summed over them. */
  #sizes = 0
  #sums = 0
  #capacity = 0

  constructor(model: Model, arena: Arena) {
    const { hidden, hidden2 } = model
    this.#arena = arena
    this.#hidden2 = hidden2
    this.#weights = arena.copy(model.layer2)
    this.#bias = arena.copy(model.bias2)
    this.#pooledBias = arena.copy(model.pooledBias)
    this.#output = arena.copy(model.output)
    this.#outputBias = arena.copy(model.outputBias)
    this.#spare = arena.take(9 * hidden + 3 * hidden2)
  }

  /**
   * @param z layer 1 of all candidates
   * @returns a row of `LABEL_STRIDE` scores for each candidate; the next call overwrites them
   */
  score(candidates: Candidates, z: Matrix): Matrix {
    const { count } = candidates
    this.#reserve(count, z.columns)
    const pools = this.#fillPools(candidates)
    const { kernel } = this.#arena
    kernel.sumPools(count, z.at, z.columns, this.#pools, pools, this.#sums)
    this.#arena.integers(this.#starts, count).set(candidates.starts)
    kernel.scoreLabels(
      count,
      z.at,
      z.columns,
      this.#starts,
      this.#pools,
      this.#sizes,
      this.#sums,
      this.#weights,
      this.#hidden2,
      this.#bias,
      this.#pooledBias,
      this.#output,
      LABEL_STRIDE,
      this.#outputBias,
      this.#spare,
      this.#scores.at,
    )
    return this.#scores
  }

  /** Numbers the forms that have several mentions; returns how many there are. */
  #fillPools({ count, groups }: Candidates): number {
    const pools = this.#arena.integers(this.#pools, count).fill(-1)
    const sizes = this.#arena.integers(this.#sizes, count)
    const first = new Map<number, number>()
    let found = 0
    for (let i = 0; i < count; i++) {
      const group = groups[i]!
      if (group < 0) continue
      const other = first.get(group)
      if (other === undefined) first.set(group, i)
      else {
        if (pools[other]! < 0) {
          sizes[found] = 1
          pools[other] = found++
        }
        const pool = pools[other]!
        pools[i] = pool
        sizes[pool]!++
      }
    }
    return found
  }

  /** Makes room for the candidates of a document. */
  #reserve(count: number, hidden: number): void {
    if (count <= this.#capacity) return
    const arena = this.#arena
    const size = Math.max(512, Math.ceil(count * 1.5))
    this.#capacity = size
    this.#scores = { ...this.#scores, at: arena.take(size * LABEL_STRIDE) }
    this.#starts = arena.take(size)
    this.#pools = arena.take(size)
    this.#sizes = arena.take(size)
    // A pool has two candidates at least.
    this.#sums = arena.take((size >> 1) * hidden)
  }
}
