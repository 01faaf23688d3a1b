import { setU8, u8At } from './list'

/** More than any cut. */
export const MOST = 63

/** The bins of 0 to `MOST`, a byte each: index of the first cut above a number, `cuts` rising. */
export function binsOf(cuts: StaticArray<i32>): usize {
  const table = heap.alloc(MOST + 1)
  let bin = 0
  for (let value = 0; value <= MOST; value++) {
    if (bin < cuts.length && value >= unchecked(cuts[bin])) bin++
    setU8(table, value, bin)
  }
  return table
}

// @ts-ignore: decorator
@inline
export function binOf(value: i32, bins: usize): i32 {
  return u8At(bins, min(value, MOST))
}
