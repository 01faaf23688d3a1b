import { names, numbers, ownVoices, quotations, reports } from './article'
import { binOf, binsOf } from './bins'
import { f32At, i32At, setF32, setU8 } from './list'
import { room } from './room'
import { placeOf, sizeOf } from './scan'
import { beginsWithQuote } from './standing'
import { PREPOSITION } from './vocabulary'
import { formOf, lengths, sentenceCount, spaced, starts, units } from './words'

/*
 * What the manner of a sentence and its place in the article say of it beyond its terms: figures and names are news,
 * a writer's "I" and a quotation are not. A weight for each bin of each trait. Names and numbers of bins are in
 * ../../manner.ts, in the order of here.
 */

const INDEX_BINS = binsOf([1, 2, 3, 5, 8, 13, 21])
const WORD_BINS = binsOf([10, 15, 20, 27, 36])
const NUMBER_BINS = binsOf([1, 3])
const NAME_BINS = binsOf([1, 3, 6])

const TRAITS = 9

/** By sentence, of each trait the place of its bin among the weights. */
export let mannerPlaces: usize = 0

/** By sentence, what it is worth by its manner, in F1 (ROUGE-1 and ROUGE-2 summed). */
export let extras: usize = 0

/** @param weights their address; 0 for no worth by manner */
export function weighManner(weights: usize): void {
  mannerPlaces = room(mannerPlaces, <usize>(sentenceCount * TRAITS))
  extras = room(extras, <usize>sentenceCount << 2)
  for (let s = 0; s < sentenceCount; s++) {
    const at = mannerPlaces + <usize>(s * TRAITS)
    setPlaces(s, at)
    let worth: f32 = 0
    if (weights) for (let i = 0; i < TRAITS; i++) worth += f32At(weights, load<u8>(at + i))
    setF32(extras, s, worth)
  }
}

function setPlaces(s: i32, at: usize): void {
  const length = i32At(starts, s + 1) - i32At(starts, s)
  setU8(at, 0, binOf(s, INDEX_BINS))
  setU8(at, 1, 8 + placeBin(<f64>s / <f64>sentenceCount))
  setU8(at, 2, 12 + binOf(i32At(spaced, s), WORD_BINS))
  setU8(at, 3, 18 + shareBin(<f64>i32At(quotations, s) / <f64>max(1, length)))
  setU8(at, 4, 21 + binOf(i32At(numbers, s), NUMBER_BINS))
  setU8(at, 5, 24 + binOf(i32At(names, s), NAME_BINS))
  setU8(at, 6, 28 + i32At(ownVoices, s))
  setU8(at, 7, 30 + i32At(reports, s))
  setU8(at, 8, 32 + beginning(s))
}

function placeBin(share: f64): i32 {
  return share < 0.25 ? 0 : share < 0.5 ? 1 : share < 0.8 ? 2 : 3
}

function shareBin(share: f64): i32 {
  return share < 0.01 ? 0 : share < 0.5 ? 1 : 2
}

/** 2 for a quotation, 1 for a preposition, 0 for all else. */
function beginning(s: i32): i32 {
  if (beginsWithQuote(s)) return 2
  const word = i32At(starts, s)
  if (word == i32At(starts, s + 1) || placeOf(word) != i32At(units, s)) return 0
  const size = sizeOf(word)
  const blank = size < i32At(lengths, s) && load<u16>(placeOf(word) + (<usize>size << 1)) == 0x20
  return blank && formOf(word) & PREPOSITION ? 1 : 0
}
