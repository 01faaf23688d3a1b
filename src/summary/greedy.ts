import { floats, integers, type Kernel } from './kernel/index.ts'
import type { Limit } from './length.ts'
import type { Salience } from './salience.ts'

/** Sentences that are weighed for each one that may be taken, and besides. */
const CHOICE = 4
const MORE_CHOICE = 10

/** Beyond so many sentences, they are taken by their own worth, without weighing what they share: keeps the cost linear. */
const MOST_WEIGHED = 30

/**
 * Adds the sound sentence that raises the value most until the length is reached. Where sentences are missing to a number
 * that was asked for, those that lean and at last those that are not sound make it up.
 *
 * @param reference words of the summary that the set is measured against, as the worths that the kernel has
 */
export function greedily(salience: Salience, reference: number, limit: Limit): number[] {
  const kernel = salience.open()
  const { spaced } = salience.document
  const order = byWorth(floats(kernel, 'worths', spaced.length))
  const fitting = order.filter(i => spaced[i]! <= limit.words)
  if (fitting.length === 0) return order.slice(0, 1)
  const sound = fitting.filter(i => kernel.isSound(i))
  beginCoverage(kernel, fitting)
  const set = new Set<number>()
  let words = 0
  const take = (i: number) => {
    set.add(i)
    kernel.add(i)
    words += spaced[i]!
  }
  const open = (i: number) =>
    set.size < limit.most && !set.has(i) && words + spaced[i]! <= limit.words
  const stands = (i: number) => !kernel.leans(i) || set.has(i - 1)
  const pool = limit.most > MOST_WEIGHED ? [] : sound.slice(0, CHOICE * limit.most + MORE_CHOICE)
  for (;;) {
    const able = pool.filter(i => open(i) && stands(i))
    const next = bestNext(kernel, reference, able)
    if (next === undefined) break
    take(next)
  }
  for (const i of sound) if (open(i) && stands(i)) take(i)
  for (const i of [...sound, ...fitting]) if (set.size < limit.least && open(i)) take(i)
  return [...set].sort((a, b) => a - b)
}

/** Begins with an empty set out of a pool of sentences. */
export function beginCoverage(to: Kernel, pool: readonly number[]): void {
  to.makePool(pool.length)
  integers(to, 'pool', pool.length).set(pool)
  to.beginCoverage(pool.length)
}

/** Indices of sentences, worthiest first; ties in reading order. */
function byWorth(worths: Float32Array): number[] {
  const worth = worths.slice()
  return Array.from(worth, (_, s) => s).sort((a, b) => worth[b]! - worth[a]! || a - b)
}

/** The sentence whose addition gives the highest value; undefined for none. */
function bestNext(kernel: Kernel, reference: number, pool: readonly number[]) {
  let top = -Infinity
  let best: number | undefined
  for (const i of pool) {
    const value = kernel.valueWith(i, reference)
    if (value > top) {
      top = value
      best = i
    }
  }
  return best
}
