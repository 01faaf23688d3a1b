import { termCount } from './article'
import { f32At, f64At, i32At, setF64, setI32, setU16, u16At } from './list'
import { extras } from './manner'
import { pairCount, pairs } from './pairs'
import { blank, longer, room } from './room'
import { pairChances, termChances } from './salience'
import { MOST_USES } from './traits'
import { sentenceCount, starts, terms } from './words'

/*
 * What a set of sentences out of a pool is expected to share with an editor's summary, kept up to date as sentences come
 * and go. A term that is in the set already gives only the chance of a further use: so coverage pays and redundancy does
 * not. What only one sentence of the pool has is summed up beforehand, so that a step looks only at what is shared.
 */

/** The pool: sentences, each once. Set from outside, or by `fillPool`. */
export let pool: usize = 0

/** Uses of terms and pairs in the set. */
let uses: usize = 0
let pairUses: usize = 0
export let hits: f64 = 0
export let length: i32 = 0
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

/** The sentence of the pool that has a term or a pair, from 1; 0 for none, and `SHARED` for several. */
let holders: usize = 0
let pairHolders: usize = 0
const SHARED = -1

export function makePool(size: i32): void {
  pool = room(pool, <usize>size << 2)
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
    const s = i32At(pool, p)
    const from = i32At(starts, s)
    const end = i32At(starts, s + 1)
    const range = ranges + <usize>s * RANGE
    setI32(range, 0, termsEnd)
    setI32(range, 2, pairsEnd)
    shared = longer(shared, <usize>termsEnd << 2, <usize>(termsEnd + end - from) << 2)
    sharedPairs = longer(sharedPairs, <usize>pairsEnd << 2, <usize>(pairsEnd + end - from) << 2)
    let own: f64 = 0
    for (let i = from; i < end; i++) {
      const term = i32At(terms, i)
      const pair = i32At(pairs, i)
      if (i32At(holders, term) == SHARED) setI32(shared, termsEnd++, term)
      else own += gain(term)
      if (pair < 0) continue
      if (i32At(pairHolders, pair) == SHARED) setI32(sharedPairs, pairsEnd++, pair)
      else own += gainPair(pair)
    }
    setI32(range, 1, termsEnd)
    setI32(range, 3, pairsEnd)
    setF64(owns, s, own)
  }
}

function findHolders(size: i32): void {
  holders = blank(holders, <usize>termCount << 2)
  pairHolders = blank(pairHolders, <usize>pairCount << 2)
  for (let p = 0; p < size; p++) {
    const s = i32At(pool, p)
    for (let i = i32At(starts, s), end = i32At(starts, s + 1); i < end; i++) {
      hold(holders, i32At(terms, i), s + 1)
      const pair = i32At(pairs, i)
      if (pair >= 0) hold(pairHolders, pair, s + 1)
    }
  }
}

// @ts-ignore: decorator
@inline
function hold(holders: usize, at: i32, s: i32): void {
  const holder = i32At(holders, at)
  setI32(holders, at, holder == 0 || holder == s ? s : SHARED)
}

/** Expected hits by one more use of a term. */
// @ts-ignore: decorator
@inline
function gain(term: i32): f64 {
  const use = u16At(uses, term)
  setU16(uses, term, use + 1)
  return use < MOST_USES ? <f64>f32At(termChances, term * MOST_USES + use) : 0
}

// @ts-ignore: decorator
@inline
function gainPair(pair: i32): f64 {
  const use = u16At(pairUses, pair)
  setU16(pairUses, pair, use + 1)
  return use == 0 ? <f64>f32At(pairChances, pair) : 0
}

export function add(s: i32): void {
  const range = ranges + <usize>s * RANGE
  for (let i = i32At(range, 0), end = i32At(range, 1); i < end; i++) hits += gain(i32At(shared, i))
  for (let i = i32At(range, 2), end = i32At(range, 3); i < end; i++) hits += gainPair(i32At(sharedPairs, i))
  hits += f64At(owns, s)
  length += lengthOf(s)
  extra += <f64>f32At(extras, s)
}

/** Takes out the sentence that came last. `hitsBefore` and `extraBefore`: what they were without it. */
export function undo(s: i32, hitsBefore: f64, extraBefore: f64): void {
  const range = ranges + <usize>s * RANGE
  for (let i = i32At(range, 0), end = i32At(range, 1); i < end; i++) less(uses, i32At(shared, i))
  for (let i = i32At(range, 2), end = i32At(range, 3); i < end; i++) less(pairUses, i32At(sharedPairs, i))
  hits = hitsBefore
  length -= lengthOf(s)
  extra = extraBefore
}

// @ts-ignore: decorator
@inline
function less(uses: usize, at: i32): void {
  setU16(uses, at, u16At(uses, at) - 1)
}

/** Words of a sentence, as ROUGE has them. */
export function lengthOf(s: i32): i32 {
  return i32At(starts, s + 1) - i32At(starts, s)
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
