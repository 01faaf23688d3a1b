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
 * A stretch is a name where its likeliest type has this probability or more and no overlapping choice is better. For
 * the best F1 the bar lies at half of the F1 that is reached (Lipton et al. 2014), which is below one half: it lets
 * doubtful names through where the likeliest labelling has none.
 */
const BAR = 0.42
/** Labels less likely than this beside the best of their token are not looked at: they are no names either way. */
const IMPOSSIBLE = 1e-6
/** A beginning of lower probability is not followed up. */
const FAINT = 0.02

/** Chooses the names among the candidates of a document. */
export class Decoder {
  readonly #chain = new Chain(IMPOSSIBLE)

  readonly #bar: number

  /** @param transitions weights of the chain's transitions */
  constructor(transitions: Float32Array, bar = BAR) {
    this.#bar = bar
    this.#chain.setTransitions(transitions)
  }

  /**
   * In each chain, the stretches without overlap whose probabilities exceed the bar by the largest sum (minimum Bayes
   * risk; Goel & Byrne 2000).
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
    if (types[type]! > this.#bar) names.push({ first: at, last: at, type, types })
  }

  #decodeChain(at: number, length: number, names: DecodedName[]): void {
    const ending: DecodedName[][] = Array.from({ length }, () => [])
    for (let first = 0; first < length; first++)
      for (const [last, types] of this.#stretchesFrom(first, length)) {
        const type = likeliest(types)
        if (types[type]! > this.#bar) ending[last]!.push({ first, last, types, type })
      }
    const best = new Float64Array(length + 1)
    const chosen: (DecodedName | undefined)[] = [undefined]
    for (let i = 0; i < length; i++) {
      best[i + 1] = best[i]!
      for (const stretch of ending[i]!) {
        const gain = best[stretch.first]! + stretch.types[stretch.type]! - this.#bar
        if (gain > best[i + 1]!) {
          best[i + 1] = gain
          chosen[i + 1] = stretch
        }
      }
    }
    const found: DecodedName[] = []
    for (let i = length; i > 0; ) {
      const stretch = chosen[i]
      if (stretch) {
        const { first, last, types, type } = stretch
        found.push({ first: at + first, last: at + last, types, type })
        i = first
      } else i--
    }
    names.push(...found.reverse())
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
