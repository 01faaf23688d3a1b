import { worths } from './alone'
import { makePool, pool } from './coverage'
import { f32At, i32At, setI32, setU8, u8At } from './list'
import { blank } from './room'
import { ANNOUNCES, ASKS, HALF_QUOTED, LABELLED, LEANS, standingOf } from './standing'
import { Top } from './top'
import { sentenceCount, spaced } from './words'

/** Sentences that are tried in all combinations: 10 give 385 sets of up to four; 12 and 14 were no better. */
const POOL = 10

/** Fewest words of a sentence that says something. */
const FEWEST_WORDS = 6

const worthiest = new Top(POOL)

/** 1 for the sentences of the pool. */
let pooled: usize = 0

/** It can be printed as it is: no fragment, no half of a quotation, no question, no caption. */
export function isSound(s: i32): bool {
  return i32At(spaced, s) >= FEWEST_WORDS && !(standingOf(s) & (HALF_QUOTED | ASKS | ANNOUNCES | LABELLED))
}

/** Its meaning rests on the sentence before it ("He said", "But"). The first has nothing to lean on, whatever its opening. */
export function leans(s: i32): bool {
  return s > 0 && (standingOf(s) & LEANS) != 0
}

/** The article's first sentence leans on the second, which tells who "she" is. */
export function leansAhead(): bool {
  return sentenceCount > 1 && (standingOf(0) & LEANS) != 0
}

/**
 * Fills the pool with the worthiest sound sentences of up to `words` words and those that they lean on, in reading order;
 * returns its size. `findWorths` before it.
 */
export function fillPool(words: f64): i32 {
  worthiest.clear()
  for (let s = 0; s < sentenceCount; s++) {
    const worth: f64 = f32At(worths, s)
    if (<f64>i32At(spaced, s) <= words && worthiest.has(worth) && isSound(s)) worthiest.offer(worth, s)
  }
  pooled = blank(pooled, sentenceCount)
  for (let i = 0; i < worthiest.size; i++) setU8(pooled, worthiest.idAt(i), 1)
  let size = worthiest.size
  for (let s = sentenceCount - 1; s > 0; s--) if (u8At(pooled, s) && leans(s)) size += join(s - 1)
  if (size > 0 && u8At(pooled, 0) && leansAhead()) size += join(1)
  makePool(size)
  for (let s = 0, p = 0; p < size; s++) if (u8At(pooled, s)) setI32(pool, p++, s)
  return size
}

/** Takes a sentence in where it is sound; returns how many came in. */
function join(s: i32): i32 {
  if (u8At(pooled, s) || !isSound(s)) return 0
  setU8(pooled, s, 1)
  return 1
}
