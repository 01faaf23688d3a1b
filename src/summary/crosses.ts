/**
 * An additive logistic model over crossed bins: each sample has a few traits, small whole numbers; each cross of two
 * traits looks one weight up; the weights sum to log odds. The weights of the first cross come first; in a cross, those
 * of the first bin of its first trait.
 */

export type Crosses<Name extends string> = readonly (readonly [Name, Name])[]

/** Number of weights of the crosses. */
export function weightsOf<Name extends string>(
  crosses: Crosses<Name>,
  sizes: Readonly<Record<Name, number>>,
): number {
  return crosses.reduce((sum, [a, b]) => sum + sizes[a] * sizes[b], 0)
}

/** The crosses as the kernel takes them: places of the two traits among the names of `sizes`, and the bins of each. */
export function numbersOf<Name extends string>(
  crosses: Crosses<Name>,
  sizes: Readonly<Record<Name, number>>,
): number[] {
  const names = Object.keys(sizes)
  return crosses.flatMap(([a, b]) => [names.indexOf(a), names.indexOf(b), sizes[a], sizes[b]])
}

/** Index of the first cut above `value`: the bin of a value, `cuts` rising. */
export function binOf(value: number, cuts: readonly number[]): number {
  let bin = 0
  while (bin < cuts.length && value >= cuts[bin]!) bin++
  return bin
}
