import { alone } from './alone'
import { add, beginCoverage, extra, hits, length, lengthOf, pool, undo, value } from './coverage'
import { f32At, f64At, i32At, setF64, setI32 } from './list'
import { extras } from './manner'
import { leans, leansAhead } from './pool'
import { longer } from './room'
import { spaced } from './words'

/** Most sentences of a set that a search makes. */
const MOST = 4

/** The first of the sets of the highest value, of `bestSize` sentences, 0 for none. */
export const best = heap.alloc(4 * MOST)
export let bestSize: i32 = 0
let top: f64 = 0

/** All sets and their values, where they are asked for: `MOST` sentences each, -1 for none. */
export let sets: usize = 0
export let values: usize = 0
export let found: i32 = 0
let listed = false

/** The set that is looked at. */
const set = new StaticArray<i32>(MOST)

let poolSize: i32 = 0
let reference: f64 = 0
let leastSentences: i32 = 0
let mostSentences: i32 = 0
let mostWords: f64 = 0
let ahead = false

/** The most that a sentence of the pool is worth beyond its terms; not below 0. */
let mostExtra: f64 = 0

/**
 * Finds the best of all sets out of a pool (in reading order) of `least` to `most` sentences and up to `words` words that
 * stand alone: a sentence that leans comes right after the one it leans on, and the article's first right before.
 *
 * @param list whether all sets are kept
 */
export function search(size: i32, expected: f64, least: i32, most: i32, words: f64, list: bool): void {
  poolSize = size
  reference = expected
  leastSentences = least
  mostSentences = most
  mostWords = words
  listed = list
  ahead = size > 0 && i32At(pool, 0) == 0 && leansAhead()
  found = 0
  bestSize = 0
  top = -Infinity
  mostExtra = 0
  for (let p = 0; p < size; p++) mostExtra = max(mostExtra, <f64>f32At(extras, i32At(pool, p)))
  beginCoverage(size)
  extend(0, 0, 0)
}

function extend(depth: i32, from: i32, words: i32): void {
  const hitsBefore = hits
  const extraBefore = extra
  const last = depth + 1 == mostSentences
  for (let p = from; p < poolSize; p++) {
    const s = i32At(pool, p)
    const more = words + i32At(spaced, s)
    if (<f64>more > mostWords) continue
    if (leans(s) && (depth == 0 || unchecked(set[depth - 1]) != s - 1)) continue
    if (!listed && !canWin(s, p + 1, mostSentences - depth - 1, more)) continue
    add(s)
    unchecked((set[depth] = s))
    if (!ahead || unchecked(set[0]) != 0 || (depth > 0 && unchecked(set[1]) == 1)) weigh(depth + 1)
    if (!last) extend(depth + 1, p + 1, more)
    undo(s, hitsBefore, extraBefore)
  }
}

/** What is lost of a value to rounding is far less. */
const SLACK: f64 = 1e-9

/**
 * Whether the set with one more sentence, or with up to `rest` others from a place in the pool on, may be worth as much as
 * the best so far. No sentence brings more hits than it has alone; and a set of value v has
 * 2 hits + (extra - v) (length + reference) = 0, to which each other adds its part.
 */
function canWin(s: i32, from: i32, rest: i32, words: i32): bool {
  const lack = extra + <f64>f32At(extras, s) + <f64>rest * mostExtra - (top - SLACK)
  if (lack >= 0) return true
  let most: f64 = 0
  for (let p = from; rest && p < poolSize; p++) {
    const other = i32At(pool, p)
    if (<f64>(words + i32At(spaced, other)) > mostWords) continue
    most = max(most, 2 * f64At(alone, other) + lack * <f64>lengthOf(other))
  }
  const own = 2 * (hits + f64At(alone, s)) + lack * (<f64>(length + lengthOf(s)) + reference)
  return own + <f64>rest * most >= 0
}

function weigh(size: i32): void {
  const worth = value(reference)
  if (listed) keep(size, worth)
  if (worth <= top || size < leastSentences) return
  top = worth
  bestSize = size
  for (let i = 0; i < size; i++) setI32(best, i, unchecked(set[i]))
}

function keep(size: i32, worth: f64): void {
  sets = longer(sets, <usize>(found * MOST) << 2, <usize>((found + 1) * MOST) << 2)
  values = longer(values, <usize>found << 3, <usize>(found + 1) << 3)
  for (let i = 0; i < MOST; i++) setI32(sets, found * MOST + i, i < size ? unchecked(set[i]) : -1)
  setF64(values, found++, worth)
}
