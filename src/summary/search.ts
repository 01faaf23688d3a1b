import type { Candidate } from './candidates.ts'
import { writePool } from './coverage.ts'
import { bytes, doubles, integers, type Kernel } from './kernel/index.ts'
import { type Limit, MOST_SENTENCES } from './length.ts'
import type { Salience } from './salience.ts'

/** What sets are weighed by, and what they keep to: at most `MOST_SENTENCES`. */
export interface Search {
  candidates: readonly Candidate[]
  salience: Salience
  /** What each sentence is worth beyond its terms. */
  manner: Float32Array
  /** Words of the summary that sets are measured against. */
  reference: number
  limit: Limit
}

/** The best of all sets of a pool that stand alone; null where none has the length asked for. */
export function bestOfAll(search: Search, pool: readonly number[]): number[] | null {
  const kernel = findSets(search, pool)
  const best = kernel.best(search.limit.least)
  return best < 0 ? null : setAt(kernel, best)
}

/** Every set of a pool that stands alone and keeps to the limit, with its value (see `Coverage`). */
export function allSets(
  search: Search,
  pool: readonly number[],
): { set: number[]; value: number }[] {
  const kernel = findSets(search, pool)
  const values = doubles(kernel, 'values', kernel.found.value)
  return Array.from(values, (value, i) => ({ set: setAt(kernel, i), value }))
}

function findSets(
  { candidates, salience, manner, reference, limit }: Search,
  pool: readonly number[],
): Kernel {
  const kernel = salience.open()
  writePool(kernel, manner, pool)
  kernel.makeLeaning(pool.length)
  const leaning = bytes(kernel, 'leaning', pool.length)
  for (let p = 0; p < pool.length; p++) leaning[p] = candidates[pool[p]!]!.leans ? 1 : 0
  const ahead = pool[0] === 0 && candidates[0]!.leansAhead
  kernel.search(pool.length, reference, limit.most, limit.words, ahead)
  return kernel
}

function setAt(kernel: Kernel, index: number): number[] {
  const sets = integers(kernel, 'sets', MOST_SENTENCES * kernel.found.value)
  const from = MOST_SENTENCES * index
  return Array.from(sets.subarray(from, from + MOST_SENTENCES)).filter(s => s >= 0)
}
