import type { Candidate } from './candidates.ts'
import { Coverage } from './coverage.ts'
import type { TermDocument } from './document.ts'
import type { Salience } from './salience.ts'

/** How long the summary is to be. `sentences` is met exactly where the article has as many, `words` is never exceeded. */
export interface Length {
  sentences?: number
  words?: number
}

/** Words of the editor's summary that a set is measured against where no length is asked for; decides the usual length. */
const REFERENCE = 36

/** Most sentences and words of a summary where no length is asked for. */
const MOST_SENTENCES = 4
const MOST_WORDS = 90

/** Sentences that are tried in all combinations: 12 give 793 sets of up to four. */
const POOL = 12

/** Beyond so many sentences, they are taken by their own worth, without weighing what they share. */
const MOST_WEIGHED = 30

/**
 * Chooses the set of sentences that as a whole is expected to share most with an editor's summary, by ROUGE.
 *
 * @returns indices of candidates in reading order
 */
export function chooseSet(
  candidates: readonly Candidate[],
  document: TermDocument,
  salience: Salience,
  { sentences, words }: Length = {},
): number[] {
  const coverage = new Coverage(document, salience)
  const mean = candidates.reduce((sum, c) => sum + c.words, 0) / Math.max(1, candidates.length)
  const reference = words ?? (sentences ? sentences * mean : REFERENCE)
  const alone = worthAlone(candidates, coverage, reference)
  const fitting = [...candidates.keys()].filter(i => candidates[i]!.words <= (words ?? Infinity))
  if (fitting.length === 0) return best(alone, [...candidates.keys()], 1)
  const limit = {
    least: Math.min(sentences ?? 1, fitting.length),
    most: sentences ?? (words ? Math.ceil(words / 8) : MOST_SENTENCES),
    words: words ?? (sentences ? Infinity : MOST_WORDS),
  }
  const search = { candidates, coverage, reference, limit }
  if (limit.most <= MOST_SENTENCES) {
    const found = bestOfAll(search, poolOf(candidates, alone, fitting, POOL))
    if (found) return found
  }
  return greedily(search, best(alone, fitting, fitting.length))
}

/** Value of each sentence taken alone; what does not stand alone is worth less. */
export function worthAlone(
  candidates: readonly Candidate[],
  coverage: Coverage,
  reference: number,
): Float32Array {
  return Float32Array.from(candidates, (candidate, i) => {
    coverage.add(i)
    const value = coverage.value(reference)
    coverage.remove(i)
    return candidate.sound ? value : value * UNSOUND
  })
}
/** Keeps captions, fragments and halves of quotes behind all sound sentences. */
const UNSOUND = 0.2

/** The `count` of highest worth, in order of worth; ties in reading order. */
function best(worth: Float32Array, among: readonly number[], count: number): number[] {
  return [...among].sort((a, b) => worth[b]! - worth[a]! || a - b).slice(0, count)
}

/** The worthiest sentences and those that they lean on, in reading order. */
function poolOf(
  candidates: readonly Candidate[],
  worth: Float32Array,
  fitting: readonly number[],
  count: number,
): number[] {
  const pool = new Set(best(worth, fitting, count))
  for (const i of pool) if (candidates[i]!.leans && fitting.includes(i - 1)) pool.add(i - 1)
  return [...pool].sort((a, b) => a - b)
}

interface Search {
  candidates: readonly Candidate[]
  coverage: Coverage
  reference: number
  limit: { least: number; most: number; words: number }
}

/** The best of all sets of the pool that stand alone; null where none has the length asked for. */
function bestOfAll(
  { candidates, coverage, reference, limit }: Search,
  pool: number[],
): number[] | null {
  let top = -1
  let found: number[] | null = null
  const set: number[] = []
  const extend = (from: number, words: number) => {
    for (let p = from; p < pool.length; p++) {
      const i = pool[p]!
      const more = words + candidates[i]!.words
      if (more > limit.words) continue
      if (candidates[i]!.leans && set.at(-1) !== i - 1) continue
      coverage.add(i)
      set.push(i)
      const value = coverage.value(reference)
      if (set.length >= limit.least && value > top) {
        top = value
        found = [...set]
      }
      if (set.length < limit.most) extend(p + 1, more)
      set.pop()
      coverage.remove(i)
    }
  }
  extend(0, 0)
  return found
}

/** Adds the sentence that raises the value most, until the length is reached. */
function greedily({ candidates, coverage, reference, limit }: Search, order: number[]): number[] {
  const set = new Set<number>()
  let words = 0
  const pool = limit.most > MOST_WEIGHED ? [] : order.slice(0, 4 * limit.most + POOL)
  const take = (i: number) => {
    set.add(i)
    coverage.add(i)
    words += candidates[i]!.words
  }
  const fits = (i: number) => !set.has(i) && words + candidates[i]!.words <= limit.words
  while (set.size < limit.most) {
    let top = -1
    let next = -1
    for (const i of pool) {
      if (!fits(i) || (candidates[i]!.leans && !set.has(i - 1))) continue
      coverage.add(i)
      const value = coverage.value(reference)
      coverage.remove(i)
      if (value > top) {
        top = value
        next = i
      }
    }
    if (next < 0) break
    take(next)
  }
  for (const i of order) if (set.size < limit.most && fits(i)) take(i)
  return [...set].sort((a, b) => a - b)
}
