import type { Candidates } from './candidates.ts'
import { Chain } from './chain.ts'
import { BEGIN, LABEL_STRIDE, LABELS, labelOf, TYPES, UNIT } from './labels.ts'

/** A name as a stretch of candidates. */
export interface DecodedName {
  /** First and last candidate. */
  first: number
  last: number
  type: number
  /** Probability of each type for this very stretch, by the chain. */
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
/** A beginning of lower probability is not followed up. */
const FAINT = 0.02

const chain = new Chain()

/** Takes the weights of the transitions for the calls of `decode` that follow. */
export function setTransitions(weights: Float32Array): void {
  chain.setTransitions(weights)
}

/**
 * Chooses the names of a document: in each chain the stretches, without overlap, whose probabilities exceed the bar by
 * the largest sum (minimum Bayes risk; Goel & Byrne 2000).
 */
export function decode({ count, starts }: Candidates, scores: Float32Array): DecodedName[] {
  const names: DecodedName[] = []
  for (let from = 0; from < count; ) {
    let to = from + 1
    while (to < count && !starts[to]) to++
    chain.sum(scores, LABEL_STRIDE, from, to - from)
    if (to - from === 1) decodeOne(from, names)
    else decodeChain(from, to - from, names)
    from = to
  }
  return names
}

function decodeOne(at: number, names: DecodedName[]): void {
  const { forward } = chain
  let type = 0
  for (let t = 1; t < TYPES; t++)
    if (forward[labelOf(t, UNIT)]! > forward[labelOf(type, UNIT)]!) type = t
  if (forward[labelOf(type, UNIT)]! < BAR) return
  const types = new Float32Array(TYPES)
  for (let t = 0; t < TYPES; t++) types[t] = forward[labelOf(t, UNIT)]!
  names.push({ first: at, last: at, type, types })
}

interface Stretch {
  first: number
  last: number
  types: Float32Array
  type: number
}

function decodeChain(at: number, length: number, names: DecodedName[]): void {
  const ending: Stretch[][] = Array.from({ length }, () => [])
  for (let first = 0; first < length; first++) {
    const byLast = new Map<number, Float32Array>()
    for (let t = 0; t < TYPES; t++) follow(first, length, t, byLast)
    for (const [last, types] of byLast) {
      let type = 0
      for (let t = 1; t < TYPES; t++) if (types[t]! > types[type]!) type = t
      if (types[type]! > BAR / 2) ending[last]!.push({ first, last, types, type })
    }
  }
  const best = new Float64Array(length + 1)
  const chosen: (Stretch | undefined)[] = [undefined]
  for (let i = 0; i < length; i++) {
    best[i + 1] = best[i]!
    chosen.push(undefined)
    for (const stretch of ending[i]!) {
      const gain = best[stretch.first]! + stretch.types[stretch.type]! - BAR
      if (gain > best[i + 1]!) {
        best[i + 1] = gain
        chosen[i + 1] = stretch
      }
    }
  }
  const found: DecodedName[] = []
  for (let i = length; i > 0; ) {
    const stretch = chosen[i]
    if (!stretch) i--
    else {
      const { first, last, types, type } = stretch
      found.push({ first: at + first, last: at + last, types, type })
      i = first
    }
  }
  names.push(...found.reverse())
}

/** Adds the probability of every stretch that begins at `first` and is of type `t`. */
function follow(first: number, length: number, t: number, byLast: Map<number, Float32Array>): void {
  const { forward, backward, emit, scale, inner } = chain
  const add = (last: number, p: number) => {
    let types = byLast.get(last)
    if (!types) {
      types = new Float32Array(TYPES)
      byLast.set(last, types)
    }
    types[t] = p
  }
  const row = first * LABELS
  const unit = row + labelOf(t, UNIT)
  const alone = forward[unit]! * backward[unit]!
  if (alone > FAINT) add(first, alone)
  const begin = row + labelOf(t, BEGIN)
  if (forward[begin]! * backward[begin]! < FAINT) return
  let path = forward[begin]!
  for (let i = first + 1; i < length && i < first + LONGEST; i++) {
    const q = path / scale[i]!
    const state = i === first + 1 ? 0 : 2
    const inside = i * LABELS + labelOf(t, BEGIN) + 1
    const end = q * inner[4 * t + state + 1]! * emit[inside + 1]! * backward[inside + 1]!
    if (end > FAINT) add(i, end)
    path = q * inner[4 * t + state]! * emit[inside]!
    if (path < 1e-9) return
  }
}
