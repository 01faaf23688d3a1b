/**
 * An additive logistic model over crossed bins: each sample has a few traits, small whole numbers; each cross of two
 * traits looks one weight up; the weights sum to log odds.
 */

/** Number of weights of the crosses. */
export function weightsOf<Name extends string>(
  crosses: readonly (readonly [Name, Name])[],
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
  crosses: readonly (readonly [Name, Name])[],
  sizes: Readonly<Record<Name, number>>,
  traits: Readonly<Record<Name, Uint8Array>>,
  weights: Float32Array,
): Float32Array {
  const odds = new Float32Array(traits[crosses[0]![0]].length)
  let offset = 0
  for (const [a, b] of crosses) {
    const left = traits[a]
    const right = traits[b]
    const size = sizes[b]
    for (let i = 0; i < odds.length; i++) odds[i]! += weights[offset + left[i]! * size + right[i]!]!
    offset += sizes[a] * size
  }
  return odds
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
