import type { Candidates } from './candidates.ts'
import { Chain, LONGEST } from './chain.ts'
import type { Arena } from './kernel/index.ts'
import { type Matrix, rowsFrom } from './kernel/matrix.ts'
import { TYPES } from './labels.ts'

/** A name as a stretch of candidates. */
export interface DecodedName {
  /** First and last candidate. */
  first: number
  last: number
  type: number
  /** Probability of each type for this very stretch, by the chain; faint ones are left at 0. */
  types: Float32Array
}

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
  readonly #chain: Chain

  /** @param transitions weights of the chain's transitions */
  constructor(transitions: Float32Array, arena: Arena) {
    this.#chain = new Chain(IMPOSSIBLE, arena)
    this.#chain.setTransitions(transitions)
  }

  /**
   * Finds the stretches that are likelier names of one type than anything else, in order.
   *
   * @param scores of the labels, a row for each candidate
   */
  decode({ count, starts }: Candidates, scores: Matrix): DecodedName[] {
    const names: DecodedName[] = []
    for (let from = 0; from < count; ) {
      let to = from + 1
      while (to < count && !starts[to]) to++
      this.#chain.sumAt(rowsFrom(scores, from), to - from)
      for (let first = from; first < to; first++) this.#addName(from, first, to, names)
      from = to
    }
    return names
  }

  /** Adds the name, if any, that begins at candidate `first` of a chain of the candidates from `from` up to `to`. */
  #addName(from: number, first: number, to: number, names: DecodedName[]): void {
    const most = Math.min(LONGEST, to - first)
    // One token alone costs nothing to look at: all its types are told.
    const faint = to - from === 1 ? 0 : FAINT
    const at = this.#chain.fillStretches(first - from, most, faint)
    const { stretches } = this.#chain
    if (!(stretches[at]! > BAR)) return
    const type = at % TYPES
    const row = at - type
    const types = stretches.slice(row, row + TYPES)
    names.push({ first, last: first + row / TYPES, type, types })
  }
}
