import { pairCount, pairs, sentenceCount, starts, termCount, terms } from './article'
import { blank, longer, room } from './room'
import { pairChances, termChances } from './salience'
import { MOST_USES } from './traits'

/*
 * What a set of sentences out of a pool is expected to share with an editor's summary, kept up to date as sentences come
 * and go. A term that is in the set already gives only the chance of a further use: so coverage pays and redundancy does
 * not. What only one sentence of the pool has is summed up beforehand, so that a step looks only at what is shared.
 */

/** The pool: sentences, each once; by sentence, what it is worth beyond its terms. Set from outside. */
export let pool: usize = 0
export let extras: usize = 0

/** Uses of terms and pairs in the set. */
let uses: usize = 0
let pairUses: usize = 0
export let hits: f64 = 0
let length: i32 = 0
export let extra: f64 = 0

/** By sentence of the pool: expected hits by the terms and pairs that no other one has. */
let owns: usize = 0

/**
 * Terms, each as often as it stands there, that others of the pool have too; the same of pairs. By sentence, where its
 * own begin in the lists and where they end.
 */
let shared: usize = 0
let sharedPairs: usize = 0
let ranges: usize = 0
const RANGE: usize = 16

/** How many sentences of the pool have a term or a pair, up to `SHARED`; the last one that was seen to, from 1. */
let holders: usize = 0
let pairHolders: usize = 0
let lastHolders: usize = 0
let lastPairHolders: usize = 0
const SHARED = 2

export function makePool(size: i32): void {
  pool = room(pool, <usize>size << 2)
  extras = room(extras, <usize>sentenceCount << 2)
}

/** Begins with an empty set out of a pool of `size` sentences. */
export function beginCoverage(size: i32): void {
  hits = 0
  length = 0
  extra = 0
  uses = blank(uses, <usize>termCount << 1)
  pairUses = blank(pairUses, <usize>pairCount << 1)
  owns = room(owns, <usize>sentenceCount << 3)
  ranges = room(ranges, <usize>sentenceCount * RANGE)
  findHolders(size)
  let termsEnd = 0
  let pairsEnd = 0
  for (let p = 0; p < size; p++) {
    const s = load<i32>(pool + (<usize>p << 2))
    const from = load<i32>(starts + (<usize>s << 2))
    const end = load<i32>(starts + (<usize>s << 2), 4)
    const range = ranges + <usize>s * RANGE
    store<i32>(range, termsEnd)
    store<i32>(range, pairsEnd, 8)
    shared = longer(shared, <usize>termsEnd << 2, <usize>(termsEnd + end - from) << 2)
    sharedPairs = longer(sharedPairs, <usize>pairsEnd << 2, <usize>(pairsEnd + end - from) << 2)
    let own: f64 = 0
    for (let i = from; i < end; i++) {
      const term = load<i32>(terms + (<usize>i << 2))
      const pair = load<i32>(pairs + (<usize>i << 2))
      if (load<u8>(holders + term) == SHARED) store<i32>(shared + (<usize>(termsEnd++) << 2), term)
      else own += gain(term)
      if (pair < 0) continue
      if (load<u8>(pairHolders + pair) == SHARED) store<i32>(sharedPairs + (<usize>(pairsEnd++) << 2), pair)
      else own += gainPair(pair)
    }
    store<i32>(range, termsEnd, 4)
    store<i32>(range, pairsEnd, 12)
    store<f64>(owns + (<usize>s << 3), own)
  }
}

function findHolders(size: i32): void {
  holders = blank(holders, termCount)
  pairHolders = blank(pairHolders, pairCount)
  lastHolders = blank(lastHolders, <usize>termCount << 2)
  lastPairHolders = blank(lastPairHolders, <usize>pairCount << 2)
  for (let p = 0; p < size; p++) {
    const s = load<i32>(pool + (<usize>p << 2))
    const end = load<i32>(starts + (<usize>s << 2), 4)
    for (let i = load<i32>(starts + (<usize>s << 2)); i < end; i++) {
      hold(holders, lastHolders, load<i32>(terms + (<usize>i << 2)), s + 1)
      const pair = load<i32>(pairs + (<usize>i << 2))
      if (pair >= 0) hold(pairHolders, lastPairHolders, pair, s + 1)
    }
  }
}

// @ts-ignore: decorator
@inline
function hold(held: usize, last: usize, at: i32, s: i32): void {
  const seen = last + (<usize>at << 2)
  if (load<i32>(seen) == s) return
  store<i32>(seen, s)
  const times: i32 = load<u8>(held + at)
  if (times < SHARED) store<u8>(held + at, <u8>(times + 1))
}

/** Expected hits by one more use of a term. */
// @ts-ignore: decorator
@inline
function gain(term: i32): f64 {
  const at = uses + (<usize>term << 1)
  const use: i32 = load<u16>(at)
  store<u16>(at, <u16>(use + 1))
  return use < MOST_USES ? <f64>load<f32>(termChances + (<usize>(term * MOST_USES + use) << 2)) : 0
}

// @ts-ignore: decorator
@inline
function gainPair(pair: i32): f64 {
  const at = pairUses + (<usize>pair << 1)
  const use = load<u16>(at)
  store<u16>(at, use + 1)
  return use == 0 ? <f64>load<f32>(pairChances + (<usize>pair << 2)) : 0
}

export function add(s: i32): void {
  const range = ranges + <usize>s * RANGE
  for (let i = load<i32>(range), end = load<i32>(range, 4); i < end; i++)
    hits += gain(load<i32>(shared + (<usize>i << 2)))
  for (let i = load<i32>(range, 8), end = load<i32>(range, 12); i < end; i++)
    hits += gainPair(load<i32>(sharedPairs + (<usize>i << 2)))
  hits += load<f64>(owns + (<usize>s << 3))
  length += lengthOf(s)
  extra += <f64>load<f32>(extras + (<usize>s << 2))
}

/** Takes out the sentence that came last. `hitsBefore` and `extraBefore`: what they were without it. */
export function undo(s: i32, hitsBefore: f64, extraBefore: f64): void {
  const range = ranges + <usize>s * RANGE
  for (let i = load<i32>(range), end = load<i32>(range, 4); i < end; i++) {
    const at = uses + (<usize>load<i32>(shared + (<usize>i << 2)) << 1)
    store<u16>(at, load<u16>(at) - 1)
  }
  for (let i = load<i32>(range, 8), end = load<i32>(range, 12); i < end; i++) {
    const at = pairUses + (<usize>load<i32>(sharedPairs + (<usize>i << 2)) << 1)
    store<u16>(at, load<u16>(at) - 1)
  }
  hits = hitsBefore
  length -= lengthOf(s)
  extra = extraBefore
}

function lengthOf(s: i32): i32 {
  const start = starts + (<usize>s << 2)
  return load<i32>(start, 4) - load<i32>(start)
}

/** Expected ROUGE-1 and ROUGE-2 F1, summed, against a summary of `reference` words; more or less by manner. */
export function value(reference: f64): f64 {
  return (2 * hits) / (<f64>length + reference) + extra
}

/** The value with one more sentence. */
export function valueWith(s: i32, reference: f64): f64 {
  const hitsBefore = hits
  const extraBefore = extra
  add(s)
  const found = value(reference)
  undo(s, hitsBefore, extraBefore)
  return found
}

/** By sentence: expected hits of it alone. */
export let alone: usize = 0
let seenPairs: usize = 0

export function weighAlone(): void {
  alone = room(alone, <usize>sentenceCount << 3)
  uses = blank(uses, <usize>termCount << 1)
  seenPairs = blank(seenPairs, <usize>pairCount << 2)
  for (let s = 0; s < sentenceCount; s++) {
    const from = load<i32>(starts + (<usize>s << 2))
    const end = load<i32>(starts + (<usize>s << 2), 4)
    let sum: f64 = 0
    for (let i = from; i < end; i++) {
      sum += gain(load<i32>(terms + (<usize>i << 2)))
      const pair = load<i32>(pairs + (<usize>i << 2))
      if (pair < 0) continue
      const seen = seenPairs + (<usize>pair << 2)
      if (load<i32>(seen) == s + 1) continue
      store<i32>(seen, s + 1)
      sum += <f64>load<f32>(pairChances + (<usize>pair << 2))
    }
    for (let i = from; i < end; i++) store<u16>(uses + (<usize>load<i32>(terms + (<usize>i << 2)) << 1), 0)
    store<f64>(alone + (<usize>s << 3), sum)
  }
}
