import type { Candidate } from './candidates.ts'
import { Coverage } from './coverage.ts'
import { type Length, limitOf, MOST_SENTENCES, referenceWords } from './length.ts'
import type { Salience } from './salience.ts'
import { bestOfAll, type Search } from './search.ts'
import { byWorth, Worths } from './worths.ts'

/** Sentences that are tried in all combinations: 10 give 385 sets of up to four; 12 and 14 were no better. */
const POOL = 10

/** Beyond so many sentences, they are taken by their own worth, without weighing what they share: keeps the cost linear. */
const MOST_WEIGHED = 30

/**
 * Chooses the set of sentences that as a whole is expected to share most with an editor's summary, by ROUGE.
 *
 * @param manner what each sentence is worth beyond its terms
 * @param worths of the same salience and manner, where they are there already
 * @returns indices of candidates in reading order; one alone that is too long where none is short enough
 */
export function chooseSet(
  candidates: readonly Candidate[],
  salience: Salience,
  manner: Float32Array,
  length: Length = {},
  worths = new Worths(candidates, salience, manner),
): number[] {
  const reference = referenceWords(candidates, salience, length)
  const limit = limitOf(length)
  const order = byWorth(worths.by(reference))
  const fitting = order.filter(i => candidates[i]!.words <= limit.words)
  if (fitting.length === 0) return order.slice(0, 1)
  const search = { candidates, salience, manner, reference, limit }
  if (limit.most <= MOST_SENTENCES) {
    const found = bestOfAll(search, poolOf(candidates, fitting))
    if (found) return found
  }
  return greedily(search, fitting)
}

/** The worthiest sound sentences and those that they lean on, in reading order. */
export function poolOf(candidates: readonly Candidate[], order: readonly number[]): number[] {
  const pool = new Set<number>()
  for (const i of order) {
    if (pool.size === POOL) break
    if (candidates[i]!.sound) pool.add(i)
  }
  for (const i of pool) if (candidates[i]!.leans && candidates[i - 1]!.sound) pool.add(i - 1)
  if (pool.has(0) && candidates[0]!.leansAhead && candidates[1]!.sound) pool.add(1)
  return [...pool].sort((a, b) => a - b)
}

/**
 * Adds the sound sentence that raises the value most until the length is reached. Where sentences are missing to a number
 * that was asked for, those that lean and at last those that are not sound make it up.
 */
function greedily(search: Search, fitting: readonly number[]): number[] {
  const { candidates, salience, manner, reference, limit } = search
  const sound = fitting.filter(i => candidates[i]!.sound)
  const coverage = new Coverage(salience, manner, fitting)
  const set = new Set<number>()
  let words = 0
  const take = (i: number) => {
    set.add(i)
    coverage.add(i)
    words += candidates[i]!.words
  }
  const open = (i: number) =>
    set.size < limit.most && !set.has(i) && words + candidates[i]!.words <= limit.words
  const stands = (i: number) => !candidates[i]!.leans || set.has(i - 1)
  const pool = limit.most > MOST_WEIGHED ? [] : sound.slice(0, 4 * limit.most + POOL)
  for (;;) {
    const next = bestNext(
      coverage,
      reference,
      pool.filter(i => open(i) && stands(i)),
    )
    if (next === undefined) break
    take(next)
  }
  for (const i of sound) if (open(i) && stands(i)) take(i)
  for (const i of [...sound, ...fitting]) if (set.size < limit.least && open(i)) take(i)
  return [...set].sort((a, b) => a - b)
}

/** The candidate whose addition gives the highest value; undefined for none. */
function bestNext(coverage: Coverage, reference: number, pool: readonly number[]) {
  let top = -Infinity
  let best: number | undefined
  for (const i of pool) {
    const value = coverage.valueWith(i, reference)
    if (value > top) {
      top = value
      best = i
    }
  }
  return best
}
