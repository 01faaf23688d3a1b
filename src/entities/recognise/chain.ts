import { BEGIN, CLOSED, LABELS, labelOf, OPENING, TYPES } from './labels.ts'

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
  readonly follow = new Float64Array(LABELS * LABELS)
  /** Labels of each token that take part, `LABELS` places a token, and their number. */
  #live = new Uint8Array(0)
  #liveCount = new Uint8Array(0)
  /** Logarithm of that share. */
  readonly #faint: number
  #least = Number.NEGATIVE_INFINITY

  /** @param faint share of the best label's exp(score) below which a label is impossible */
  constructor(faint = 0) {
    this.#faint = Math.log(faint)
  }

  /** Takes the weights of the transitions: `TRANSITIONS` numbers. */
  setTransitions(weights: ArrayLike<number>): void {
    TRANSITION_CELLS.forEach((cell, pair) => {
      this.follow[pair] = cell < 0 ? 0 : Math.exp(weights[cell]!)
    })
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
    this.#least = this.#faint
    const sum = this.#sumForward(scores, stride, from, length, factors)
    // What is left may lead nowhere, as when a name must end where only its beginning seemed possible.
    if (sum > Number.NEGATIVE_INFINITY || this.#faint === Number.NEGATIVE_INFINITY) return sum
    this.#least = Number.NEGATIVE_INFINITY
    return this.#sumForward(scores, stride, from, length, factors)
  }

  #sumForward(
    scores: Float32Array,
    stride: number,
    from: number,
    length: number,
    factors?: ArrayLike<number>,
  ): number {
    const { forward, scale, follow, emit } = this
    forward.fill(0, 0, length * LABELS)
    this.backward.fill(0, 0, length * LABELS)
    let total = 0
    for (let i = 0; i < length; i++) {
      const row = i * LABELS
      total += this.#emitToken(scores, (from + i) * stride, row, factors)
      let sum = 0
      let live = 0
      for (let k = 0; k < LABELS; k++) {
        let weight = emit[row + k]!
        if (weight === 0) continue
        if (i === length - 1) weight *= follow[k * LABELS]!
        emit[row + k] = weight
        const value = weight * (i === 0 ? follow[k]! : this.#reach(row, k))
        if (value === 0) continue
        forward[row + k] = value
        this.#live[row + live++] = k
        sum += value
      }
      if (!(sum > 0)) return Number.NEGATIVE_INFINITY
      this.#liveCount[i] = live
      scale[i] = sum
      total += Math.log(sum)
      for (let k = 0; k < LABELS; k++) forward[row + k]! /= sum
    }
    this.#sumBackward(length)
    return total
  }

  /** Fills `emit` of one token; returns what was taken off its scores. */
  #emitToken(scores: Float32Array, at: number, row: number, factors?: ArrayLike<number>): number {
    const { emit } = this
    const isAllowed = (k: number) => !factors || factors[row + k]! > 0
    let top = Number.NEGATIVE_INFINITY
    for (let k = 0; k < LABELS; k++)
      if (scores[at + k]! > top && isAllowed(k)) top = scores[at + k]!
    const least = top + this.#least
    for (let k = 0; k < LABELS; k++) {
      const score = scores[at + k]!
      emit[row + k] =
        score < least || !isAllowed(k)
          ? 0
          : Math.exp(score - top) * (factors ? factors[row + k]! : 1)
    }
    return top > Number.NEGATIVE_INFINITY ? top : 0
  }

  /** Sum over the labels of the token before that lead to label `k` of the token at `row`. */
  #reach(row: number, k: number): number {
    const { forward, follow } = this
    const before = row - LABELS
    const count = this.#liveCount[before / LABELS]!
    let sum = 0
    for (let n = 0; n < count; n++) {
      const j = this.#live[before + n]!
      sum += forward[before + j]! * follow[j * LABELS + k]!
    }
    return sum
  }

  #sumBackward(length: number): void {
    const { backward, emit, scale, follow } = this
    const live = this.#live
    for (let i = length - 1; i >= 0; i--) {
      const row = i * LABELS
      const next = row + LABELS
      const nextCount = i === length - 1 ? 0 : this.#liveCount[i + 1]!
      const q = i === length - 1 ? 1 : 1 / scale[i + 1]!
      for (let n = 0; n < this.#liveCount[i]!; n++) {
        const j = live[row + n]!
        let sum = i === length - 1 ? 1 : 0
        for (let m = 0; m < nextCount; m++) {
          const k = live[next + m]!
          sum += follow[j * LABELS + k]! * emit[next + k]! * backward[next + k]!
        }
        backward[row + j] = sum * q
      }
    }
  }

  #reserve(length: number): void {
    if (this.scale.length >= length) return
    const size = Math.max(64, 2 * length)
    this.scale = new Float64Array(size)
    this.forward = new Float64Array(size * LABELS)
    this.backward = new Float64Array(size * LABELS)
    this.emit = new Float64Array(size * LABELS)
    this.#live = new Uint8Array(size * LABELS)
    this.#liveCount = new Uint8Array(size)
  }
}
