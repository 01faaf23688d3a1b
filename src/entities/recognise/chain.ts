import { BEGIN, CLOSED, INSIDE, LABELS, labelOf, OPENING, TYPES } from './labels.ts'

/** Numbers of labels that may stand on either side of a border between names: outside, and two of each type. */
export const BORDER = CLOSED.length
/** Weights of the chain: from each closed to each opening label, then, type by type, B-I, B-L, I-I, I-L. */
export const TRANSITIONS = BORDER * BORDER + 4 * TYPES

/** Sums below this are taken for nothing: what they could add to a marginal is of its size. */
const FAINT = 1e-9

const closed = Uint8Array.from(CLOSED)
const opening = Uint8Array.from(OPENING)

/**
 * A linear chain of labels (a conditional random field; Lafferty et al. 2001) that begins and ends outside: sums over
 * all labellings of one chain. Only closed labels lead to opening ones, and inside a name its type cannot change.
 */
export class Chain {
  /** Scaled forward and backward sums, `LABELS` a token: `forward * backward` is the marginal of a label. */
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  /** exp(score), times the label's weight where weights were given, of each label; `LABELS` a token. */
  emit = new Float64Array(0)
  /** What the forward sums of each token were divided by. */
  scale = new Float64Array(0)
  readonly border = new Float64Array(BORDER * BORDER)
  readonly inner = new Float64Array(4 * TYPES)

  /** Takes the weights of the transitions: `TRANSITIONS` numbers. */
  setTransitions(weights: ArrayLike<number>): void {
    for (let i = 0; i < this.border.length; i++) this.border[i] = Math.exp(weights[i]!)
    for (let i = 0; i < this.inner.length; i++)
      this.inner[i] = Math.exp(weights[this.border.length + i]!)
  }

  /**
   * Sums over all labellings of a chain.
   *
   * @param scores label scores, `stride` a token
   * @param from first token of the chain
   * @param length tokens of the chain
   * @param weights factor of each label of each token of the chain, `LABELS` a token; 0 rules a label out
   * @returns logarithm of the sum; -Infinity where the weights rule all out
   */
  sum(
    scores: Float32Array,
    stride: number,
    from: number,
    length: number,
    weights?: ArrayLike<number>,
  ): number {
    this.#reserve(length)
    if (length === 1) return this.#sumOne(scores, from * stride, weights)
    const { forward, scale, border, emit } = this
    let total = this.#emitAll(scores, stride, from, length, weights)
    for (let i = 0; i < length; i++) {
      const row = i * LABELS
      if (i > 0) this.#step(row)
      else {
        for (let k = 0; k < LABELS; k++) forward[k] = 0
        for (let y = 0; y < BORDER; y++) forward[opening[y]!] = border[y]! * emit[opening[y]!]!
      }
      let sum = 0
      for (let k = 0; k < LABELS; k++) sum += forward[row + k]!
      if (!(sum > 0)) return -Infinity
      scale[i] = sum
      total += Math.log(sum)
      for (let k = 0; k < LABELS; k++) forward[row + k]! /= sum
    }
    this.#sumBackward(length)
    return total
  }

  /** The sum over a chain of one token, which is outside or the only one of a name: most chains are. */
  #sumOne(scores: Float32Array, at: number, weights?: ArrayLike<number>): number {
    const { forward, backward, emit, border } = this
    let top = scores[at]!
    for (let y = 2; y < BORDER; y += 2) top = Math.max(top, scores[at + opening[y]!]!)
    for (let k = 0; k < LABELS; k++) {
      forward[k] = 0
      backward[k] = 1
      emit[k] = 0
    }
    let sum = 0
    for (let y = 0; y < BORDER; y += 2) {
      const label = opening[y]!
      const factor = weights ? weights[label]! : 1
      emit[label] = factor * Math.exp(scores[at + label]! - top) * border[y * BORDER]!
      forward[label] = border[y]! * emit[label]!
      sum += forward[label]!
    }
    if (!(sum > 0)) return Number.NEGATIVE_INFINITY
    for (let y = 0; y < BORDER; y += 2) forward[opening[y]!]! /= sum
    this.scale[0] = sum
    return top + Math.log(sum)
  }

  /** Fills `emit`; the way out of the chain counts as part of the last token. Returns what was taken off the scores. */
  #emitAll(
    scores: Float32Array,
    stride: number,
    from: number,
    length: number,
    weights?: ArrayLike<number>,
  ): number {
    const { emit, border } = this
    let taken = 0
    for (let i = 0; i < length; i++) {
      const row = i * LABELS
      const at = (from + i) * stride
      let top = scores[at]!
      for (let k = 1; k < LABELS; k++) if (scores[at + k]! > top) top = scores[at + k]!
      for (let k = 0; k < LABELS; k++) {
        const factor = weights ? weights[row + k]! : 1
        emit[row + k] = factor === 0 ? 0 : factor * Math.exp(scores[at + k]! - top)
      }
      taken += top
    }
    const last = (length - 1) * LABELS
    for (let x = 0; x < BORDER; x++) emit[last + closed[x]!]! *= border[x * BORDER]!
    for (let t = 0; t < TYPES; t++) {
      emit[last + labelOf(t, BEGIN)] = 0
      emit[last + labelOf(t, INSIDE)] = 0
    }
    return taken
  }

  #step(row: number): void {
    const { forward, emit, border, inner } = this
    const before = row - LABELS
    for (let k = 0; k < LABELS; k++) forward[row + k] = 0
    for (let x = 0; x < BORDER; x++) {
      const mass = forward[before + closed[x]!]!
      if (mass < FAINT) continue
      for (let y = 0; y < BORDER; y++) forward[row + opening[y]!]! += mass * border[x * BORDER + y]!
    }
    for (let y = 0; y < BORDER; y++) forward[row + opening[y]!]! *= emit[row + opening[y]!]!
    for (let t = 0; t < TYPES; t++) {
      const b = labelOf(t, BEGIN)
      const begun = forward[before + b]!
      const gone = forward[before + b + 1]!
      forward[row + b + 1] = (begun * inner[4 * t]! + gone * inner[4 * t + 2]!) * emit[row + b + 1]!
      forward[row + b + 2] =
        (begun * inner[4 * t + 1]! + gone * inner[4 * t + 3]!) * emit[row + b + 2]!
    }
  }

  #sumBackward(length: number): void {
    const { backward, emit, scale, border, inner } = this
    const last = (length - 1) * LABELS
    for (let k = 0; k < LABELS; k++) backward[last + k] = 1
    for (let i = length - 2; i >= 0; i--) {
      const row = i * LABELS
      const next = row + LABELS
      const q = 1 / scale[i + 1]!
      for (let k = 0; k < LABELS; k++) backward[row + k] = 0
      for (let y = 0; y < BORDER; y++) {
        const at = next + opening[y]!
        const worth = emit[at]! * backward[at]! * q
        if (worth < FAINT) continue
        for (let x = 0; x < BORDER; x++)
          backward[row + closed[x]!]! += border[x * BORDER + y]! * worth
      }
      for (let t = 0; t < TYPES; t++) {
        const b = labelOf(t, BEGIN)
        const inside = emit[next + b + 1]! * backward[next + b + 1]! * q
        const end = emit[next + b + 2]! * backward[next + b + 2]! * q
        backward[row + b] = inner[4 * t]! * inside + inner[4 * t + 1]! * end
        backward[row + b + 1] = inner[4 * t + 2]! * inside + inner[4 * t + 3]! * end
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
  }
}
