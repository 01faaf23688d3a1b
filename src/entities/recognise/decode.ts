import type { Candidates } from './candidates.ts'
import { Chain } from './chain.ts'
import { BEGIN, INSIDE, LABEL_STRIDE, LABELS, LAST, labelOf, TYPES, UNIT } from './labels.ts'

/** A name as a stretch of candidates. */
export interface DecodedName {
  /** First and last candidate. */
  first: number
  last: number
  type: number
  /** Probability of each type for this very stretch, by the chain; faint ones are left at 0. */
  types: Float32Array
}

/** Longest name, in tokens. */
const LONGEST = 16

/**
 * A stretch is a name where one type has more than this probability. At a half no two names can overlap, as the chain
 * makes them exclude each other; on passages held out of training 0.35 to 0.6 differ by less than half a point of F1,
 * with the best at 0.5 to 0.54.
 */
const BAR = 0.5
/** Labels less likely than this beside the best of their token are not looked at: they are no names either way. */
const IMPOSSIBLE = 1e-6
/** A beginning of lower probability is not followed up. */
const FAINT = 0.02

/** Chooses the names among the candidates of a document. */
export class Decoder {
  readonly #chain = new Chain(IMPOSSIBLE)

  /** @param transitions weights of the chain's transitions */
  constructor(transitions: Float32Array) {
    this.#chain.setTransitions(transitions)
  }

  /**
   * Finds the stretches that are likelier names of one type than anything else, in order.
   *
   * @param scores label scores, `LABEL_STRIDE` a candidate
   */
  decode({ count, starts }: Candidates, scores: Float32Array): DecodedName[] {
    const names: DecodedName[] = []
    for (let from = 0; from < count; ) {
      let to = from + 1
      while (to < count && !starts[to]) to++
      this.#chain.sum(scores, LABEL_STRIDE, from, to - from)
      if (to - from === 1) this.#decodeOne(from, names)
      else this.#decodeChain(from, to - from, names)
      from = to
    }
    return names
  }

  #decodeOne(at: number, names: DecodedName[]): void {
    const { forward } = this.#chain
    const types = new Float32Array(TYPES)
    for (let t = 0; t < TYPES; t++) types[t] = forward[labelOf(t, UNIT)]!
    const type = likeliest(types)
    if (types[type]! > BAR) names.push({ first: at, last: at, type, types })
  }

  #decodeChain(at: number, length: number, names: DecodedName[]): void {
    for (let first = 0; first < length; first++)
      for (const [last, types] of this.#stretchesFrom(first, length)) {
        const type = likeliest(types)
        if (types[type]! > BAR) names.push({ first: at + first, last: at + last, type, types })
      }
  }

  /** Probabilities of the stretches that begin at `first`, type by type, by their last token. */
  #stretchesFrom(first: number, length: number): Map<number, Float32Array> {
    const { forward, backward, emit, scale, follow } = this.#chain
    const found = new Map<number, Float32Array>()
    const add = (last: number, type: number, p: number) => {
      if (p < FAINT) return
      const types = found.get(last) ?? new Float32Array(TYPES)
      types[type] = p
      found.set(last, types)
    }
    const row = first * LABELS
    for (let t = 0; t < TYPES; t++) {
      const unit = row + labelOf(t, UNIT)
      add(first, t, forward[unit]! * backward[unit]!)
      const begin = row + labelOf(t, BEGIN)
      if (forward[begin]! * backward[begin]! < FAINT) continue
      let path = forward[begin]!
      const inside = labelOf(t, INSIDE)
      const last = labelOf(t, LAST)
      let label = labelOf(t, BEGIN)
      for (let i = first + 1; i < length && i < first + LONGEST && path > 0; i++) {
        path /= scale[i]!
        const end = i * LABELS + last
        add(i, t, path * follow[label * LABELS + last]! * emit[end]! * backward[end]!)
        path *= follow[label * LABELS + inside]! * emit[i * LABELS + inside]!
        label = inside
      }
    }
    return found
  }
}

function likeliest(types: Float32Array): number {
  let type = 0
  for (let t = 1; t < TYPES; t++) if (types[t]! > types[type]!) type = t
  return type
}
