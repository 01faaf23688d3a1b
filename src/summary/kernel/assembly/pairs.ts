import { i32At, more, setI32 } from './list'
import { blank, room } from './room'
import { sentenceCount, starts, terms } from './words'

/* The pairs of neighbouring terms in the sentences of an article, in order of first appearance. */

export let pairCount: i32 = 0

/** By word, the pair it begins, -1 for the last word of a sentence. */
export let pairs: usize = 0

/** By pair: its two terms, its occurrences and the sentence of the first. */
export let left: usize = 0
export let right: usize = 0
export let pairUses: usize = 0
export let pairFirst: usize = 0

/** An open hash table: the number of a pair + 1, or 0. */
let slots: usize = 0
const FEWEST_SLOTS = 64

export function countPairs(): void {
  const words = i32At(starts, sentenceCount)
  const size = <usize>words << 2
  pairs = room(pairs, size)
  left = room(left, size)
  right = room(right, size)
  pairUses = room(pairUses, size)
  pairFirst = room(pairFirst, size)
  let slotCount = FEWEST_SLOTS
  while (slotCount < 2 * words) slotCount *= 2
  slots = blank(slots, <usize>slotCount << 2)
  pairCount = 0
  for (let s = 0; s < sentenceCount; s++) {
    const end = i32At(starts, s + 1) - 1
    for (let i = i32At(starts, s); i <= end; i++) {
      setI32(pairs, i, i < end ? pairOf(i32At(terms, i), i32At(terms, i + 1), s, slotCount - 1) : -1)
    }
  }
}

/** The number of a pair, of which it counts one more use, in sentence `s`. */
function pairOf(l: i32, r: i32, s: i32, mask: i32): i32 {
  let slot = (l * 0x9e3779b1) ^ (r * 0x85ebca6b)
  slot = (slot ^ (slot >>> 15)) & mask
  for (;;) {
    const pair = i32At(slots, slot) - 1
    if (pair < 0) break
    if (i32At(left, pair) == l && i32At(right, pair) == r) {
      more(pairUses, pair)
      return pair
    }
    slot = (slot + 1) & mask
  }
  const pair = pairCount++
  setI32(slots, slot, pair + 1)
  setI32(left, pair, l)
  setI32(right, pair, r)
  setI32(pairUses, pair, 1)
  setI32(pairFirst, pair, s)
  return pair
}
