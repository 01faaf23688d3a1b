import { spaced } from './article'
import { add, beginCoverage, extra, hits, pool, undo, value } from './coverage'
import { longer } from './room'

/** Most sentences of a set that a search makes. */
const MOST = 4

/** 1 for the places of the pool whose sentence leans on the one before it. Set from outside. */
export let leaning: usize = 0

/** The sets that stand alone and keep to the limit, `MOST` sentences each, -1 for none; and their values. */
export let sets: usize = 0
export let values: usize = 0
export let found: i32 = 0

/** The set that is looked at. */
const set = new StaticArray<i32>(MOST)

let poolSize: i32 = 0
let reference: f64 = 0
let mostWords: f64 = 0
let mostSentences: i32 = 0
let leansAhead = false

export function makeLeaning(size: i32): void {
  leaning = longer(leaning, 0, size)
}

/**
 * Finds every set out of a pool (in reading order) of up to `most` sentences and `words` words that stands alone: a
 * sentence that leans comes right after the one it leans on. `ahead`: the article's first sentence leans on its second.
 */
export function search(size: i32, expected: f64, most: i32, words: f64, ahead: bool): void {
  poolSize = size
  reference = expected
  mostSentences = most
  mostWords = words
  leansAhead = ahead
  found = 0
  beginCoverage(size)
  extend(0, 0, 0)
}

function extend(depth: i32, from: i32, words: i32): void {
  const hitsBefore = hits
  const extraBefore = extra
  for (let p = from; p < poolSize; p++) {
    const s = load<i32>(pool + (<usize>p << 2))
    const more = words + load<i32>(spaced + (<usize>s << 2))
    if (<f64>more > mostWords) continue
    if (load<u8>(leaning + p) && (depth == 0 || unchecked(set[depth - 1]) != s - 1)) continue
    add(s)
    unchecked((set[depth] = s))
    if (!leansAhead || unchecked(set[0]) != 0 || (depth > 0 && unchecked(set[1]) == 1)) keep(depth + 1)
    if (depth + 1 < mostSentences) extend(depth + 1, p + 1, more)
    undo(s, hitsBefore, extraBefore)
  }
}

function keep(size: i32): void {
  sets = longer(sets, <usize>(found * MOST) << 2, <usize>((found + 1) * MOST) << 2)
  values = longer(values, <usize>found << 3, <usize>(found + 1) << 3)
  for (let i = 0; i < MOST; i++)
    store<i32>(sets + (<usize>(found * MOST + i) << 2), i < size ? unchecked(set[i]) : -1)
  store<f64>(values + (<usize>(found++) << 3), value(reference))
}

/** The first of the sets of the highest value that have `least` sentences or more; -1 for none. */
export function best(least: i32): i32 {
  let top: f64 = -Infinity
  let best = -1
  for (let i = 0; i < found; i++) {
    const value = load<f64>(values + (<usize>i << 3))
    if (value <= top || (least > 0 && load<i32>(sets + (<usize>(i * MOST + least - 1) << 2)) < 0)) continue
    top = value
    best = i
  }
  return best
}
