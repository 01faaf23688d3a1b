/**
 * An additive logistic model over crossed bins: each sample has a few traits, small whole numbers; each cross of two
 * traits looks one weight up; the weights sum to log odds.
 */

export type Crosses<Name extends string> = readonly (readonly [Name, Name])[]

/** Number of weights of the crosses. */
export function weightsOf<Name extends string>(
  crosses: Crosses<Name>,
  sizes: Readonly<Record<Name, number>>,
): number {
  return crosses.reduce((sum, [a, b]) => sum + sizes[a] * sizes[b], 0)
}

/**
 * Log odds of each sample.
 *
 * @param weights those of the first cross first; in a cross, those of the first bin of its first trait first
 */
export function oddsOf<Name extends string>(
  crosses: Crosses<Name>,
  sizes: Readonly<Record<Name, number>>,
  traits: Readonly<Record<Name, Uint8Array>>,
  weights: Float32Array,
): Float32Array {
  const odds = new Float32Array(traits[crosses[0]![0]].length)
  addOdds(crosses, sizes, traits, weights, odds)
  return odds
}

/** Adds to log odds what the crosses say. `offset`: place of their first weight. */
export function addOdds<Name extends string>(
  crosses: Crosses<Name>,
  sizes: Readonly<Record<Name, number>>,
  traits: Readonly<Record<Name, Uint8Array>>,
  weights: Float32Array,
  odds: Float32Array,
  offset = 0,
): void {
  let from = offset
  for (const [a, b] of crosses) {
    const left = traits[a]
    const right = traits[b]
    const size = sizes[b]
    for (let i = 0; i < odds.length; i++) odds[i]! += weights[from + left[i]! * size + right[i]!]!
    from += sizes[a] * size
  }
}

/** Two `addOdds` in one, for two models that begin with the same crosses: where a weight stands is found once. */
export function addBothOdds<Name extends string>(
  crosses: Crosses<Name>,
  sizes: Readonly<Record<Name, number>>,
  traits: Readonly<Record<Name, Uint8Array>>,
  [weights, moreWeights]: readonly [Float32Array, Float32Array],
  [odds, moreOdds]: readonly [Float32Array, Float32Array],
): void {
  let from = 0
  for (const [a, b] of crosses) {
    const left = traits[a]
    const right = traits[b]
    const size = sizes[b]
    for (let i = 0; i < odds.length; i++) {
      const at = from + left[i]! * size + right[i]!
      odds[i]! += weights[at]!
      moreOdds[i]! += moreWeights[at]!
    }
    from += sizes[a] * size
  }
}

/** Room for the traits of so many samples, all 0: views of one buffer, which is cheaper than a buffer each. */
export function emptyTraits<Name extends string>(
  names: readonly Name[],
  size: number,
): Record<Name, Uint8Array> {
  const room = new Uint8Array(names.length * size)
  const traits: Partial<Record<Name, Uint8Array>> = {}
  for (let i = 0; i < names.length; i++) {
    traits[names[i]!] = room.subarray(i * size, (i + 1) * size)
  }
  return traits as Record<Name, Uint8Array>
}

export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** Index of the first cut above `value`: the bin of a value, `cuts` rising. */
export function binOf(value: number, cuts: readonly number[]): number {
  let bin = 0
  while (bin < cuts.length && value >= cuts[bin]!) bin++
  return bin
}
