import { Arena } from './kernel/index.ts'
import type { Matrix } from './kernel/matrix.ts'
import { BEGIN, CLOSED, LABELS, labelOf, OPENING, TYPES } from './labels.ts'

/** Longest name, in tokens. */
export const LONGEST = 16

/** Numbers of labels that may stand on either side of a border between names: outside, and two of each type. */
export const BORDER = CLOSED.length
/** Weights of the chain: from each closed to each opening label, then, type by type, B-I, B-L, I-I, I-L. */
export const TRANSITIONS = BORDER * BORDER + 4 * TYPES

/** Weight of each pair of labels, `before * LABELS + label`; -1: the second may not follow the first. */
export const TRANSITION_CELLS: Int16Array = listCells()

function listCells(): Int16Array {
  const cells = new Int16Array(LABELS * LABELS).fill(-1)
  CLOSED.forEach((before, x) => {
    OPENING.forEach((label, y) => {
      cells[before * LABELS + label] = x * BORDER + y
    })
  })
  for (let t = 0; t < TYPES; t++)
    for (let step = 0; step < 4; step++) {
      const before = labelOf(t, BEGIN) + (step >> 1)
      const label = labelOf(t, BEGIN) + 1 + (step & 1)
      cells[before * LABELS + label] = BORDER * BORDER + 4 * t + step
    }
  return cells
}

/**
 * A linear chain of labels (a conditional random field; Lafferty et al. 2001) that begins and ends outside: sums over
 * all labellings of one chain. On request labels that are faint beside the best of their token are taken for impossible,
 * so that most tokens have few.
 *
 * The numbers are in the memory of the kernel; the arrays are views that hold until the next call of a method.
 */
export class Chain {
  /** Scaled forward and backward sums, `LABELS` a token: `forward * backward` is the marginal of a label. */
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  /** exp(score), times the label's factor where factors were given, of each label; `LABELS` a token. */
  emit = new Float64Array(0)
  /** What the forward sums of each token were divided by. */
  scale = new Float64Array(0)
  /** exp(weight) of each pair of labels, `before * LABELS + label`; 0 where the second may not follow. */
  follow = new Float64Array(0)
  /** Probabilities of names that begin at one token, `TYPES` for each length from 1 to `LONGEST`. */
  stretches = new Float32Array(0)
  readonly #arena: Arena
  /** Logarithm of the share of the best label below which labels are impossible. */
  readonly #faint: number
  /** Tokens that there is room for. */
  #capacity = 0
  /** The memory that the views are of. */
  #viewed: ArrayBuffer | undefined
  readonly #follow: number
  readonly #stretches: number
  #forward = 0
  #backward = 0
  #emit = 0
  #scale = 0
  /** Best score of each token. */
  #tops = 0
  #scores = 0
  #factors = 0
  /** Labels of each token that take part, `LABELS` bytes a token, and their number, a byte each. */
  #live = 0
  #counts = 0

  /**
   * @param faint share of the best label's exp(score) below which a label is impossible
   * @param arena where the numbers go
   */
  constructor(faint = 0, arena = new Arena()) {
    this.#faint = Math.log(faint)
    this.#arena = arena
    this.#follow = arena.take(2 * LABELS * LABELS)
    this.#stretches = arena.take(LONGEST * TYPES)
    this.#reserve(64)
  }

  /** Takes the weights of the transitions: `TRANSITIONS` numbers. */
  setTransitions(weights: ArrayLike<number>): void {
    this.#view()
    for (let pair = 0; pair < TRANSITION_CELLS.length; pair++) {
      const cell = TRANSITION_CELLS[pair]!
      this.follow[pair] = cell < 0 ? 0 : Math.exp(weights[cell]!)
    }
  }

  /**
   * Sums over all labellings of a chain.
   *
   * @param scores label scores, `stride` a token
   * @param from first token of the chain
   * @param length tokens of the chain
   * @param factors of each label of each token of the chain, `LABELS` a token; 0 rules a label out
   * @returns logarithm of the sum; -Infinity where the factors rule all out
   */
  sum(
    scores: Float32Array,
    stride: number,
    from: number,
    length: number,
    factors?: ArrayLike<number>,
  ): number {
    this.#reserve(length)
    const rows = this.#arena.floats(this.#scores, length * LABELS)
    for (let i = 0; i < length; i++) {
      const at = (from + i) * stride
      rows.set(scores.subarray(at, at + LABELS), i * LABELS)
    }
    if (factors) this.#arena.doubles(this.#factors, length * LABELS).set(factors)
    const at = { at: this.#scores, columns: LABELS }
    if (!this.sumAt(at, length, factors ? this.#factors : 0)) return Number.NEGATIVE_INFINITY
    const tops = this.#arena.doubles(this.#tops, length)
    let total = 0
    for (let i = 0; i < length; i++) total += tops[i]! + Math.log(this.scale[i]!)
    return total
  }

  /**
   * Sums over all labellings of a chain whose scores are in the memory of the kernel.
   *
   * @param scores a row for each token of the chain
   * @param factors address of `LABELS` 64-bit floats a token; 0: none
   * @returns whether there is any labelling
   */
  sumAt(scores: Matrix, length: number, factors = 0): boolean {
    this.#reserve(length)
    this.#view()
    // Without the faint labels there may be no way, as when a name must end where only its beginning seemed possible.
    const isPossible =
      this.#sumForward(scores, length, factors, this.#faint) ||
      (this.#faint > Number.NEGATIVE_INFINITY &&
        this.#sumForward(scores, length, factors, Number.NEGATIVE_INFINITY))
    if (!isPossible) return false
    this.#arena.kernel.sumBackward(
      length,
      LABELS,
      this.#follow,
      this.#emit,
      this.#scale,
      this.#live,
      this.#counts,
      this.#backward,
    )
    return true
  }

  #sumForward(scores: Matrix, length: number, factors: number, least: number): boolean {
    const done = this.#arena.kernel.sumForward(
      length,
      LABELS,
      scores.at,
      scores.columns * 4,
      factors,
      least,
      this.#follow,
      this.#forward,
      this.#emit,
      this.#scale,
      this.#tops,
      this.#live,
      this.#counts,
    )
    return done !== 0
  }

  /**
   * Fills `stretches` for the names that begin at a token of the chain last summed.
   *
   * @param most tokens of the longest, `LONGEST` at most
   * @param faint probabilities below this are left at 0; a beginning of less is not followed up
   * @returns place of the likeliest in `stretches`
   */
  fillStretches(first: number, most: number, faint: number): number {
    const rows = first * LABELS * 8
    return this.#arena.kernel.stretches(
      most,
      TYPES,
      faint,
      this.#follow,
      this.#forward + rows,
      this.#backward + rows,
      this.#emit + rows,
      this.#scale + first * 8,
      this.#stretches,
    )
  }

  /** Makes room for the tokens of a chain. */
  #reserve(length: number): void {
    if (this.#capacity >= length) return
    const arena = this.#arena
    const size = Math.max(64, 2 * length)
    this.#capacity = size
    const doubles = (count: number) => arena.take(2 * count)
    this.#scale = doubles(size)
    this.#tops = doubles(size)
    this.#forward = doubles(size * LABELS)
    this.#backward = doubles(size * LABELS)
    this.#emit = doubles(size * LABELS)
    this.#factors = doubles(size * LABELS)
    this.#scores = arena.take(size * LABELS)
    this.#live = arena.take((size * LABELS + 3) >> 2)
    this.#counts = arena.take((size + 3) >> 2)
    this.#viewed = undefined
  }

  /** Makes the views anew where the memory or the blocks have moved. */
  #view(): void {
    const arena = this.#arena
    const { buffer } = arena.kernel.memory
    if (this.#viewed === buffer) return
    this.#viewed = buffer
    const size = this.#capacity
    this.follow = arena.doubles(this.#follow, LABELS * LABELS)
    this.stretches = arena.floats(this.#stretches, LONGEST * TYPES)
    this.scale = arena.doubles(this.#scale, size)
    this.forward = arena.doubles(this.#forward, size * LABELS)
    this.backward = arena.doubles(this.#backward, size * LABELS)
    this.emit = arena.doubles(this.#emit, size * LABELS)
  }
}
