/** Hashes are spread evenly: of 100,000, one is seldom farther than this from its place by rule of three. */
const SPREAD = 512

/**
 * A set of 32-bit hashes that numbers its members: the place of a hash in the sorted array is the row of what belongs
 * to it elsewhere. Two strings of one hash are one; with 100,000 members a foreign string is taken for a member once
 * in 43,000 times.
 */
export class HashIndex {
  /** Ascending, without repeats. */
  readonly keys: Uint32Array

  constructor(keys: Uint32Array) {
    this.keys = keys
  }

  /** Row of a hash, or -1. */
  find(hash: number): number {
    const { keys } = this
    const guess = (hash / 2 ** 32) * keys.length
    let low = Math.max(0, Math.floor(guess) - SPREAD)
    let high = Math.min(keys.length - 1, Math.floor(guess) + SPREAD)
    if (low > 0 && keys[low]! > hash) low = 0
    if (high >= 0 && keys[high]! < hash) high = keys.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const key = keys[middle]!
      if (key === hash) return middle
      if (key < hash) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}
