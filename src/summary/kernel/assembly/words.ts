import { valueOf } from './known'
import { i32At, setI32, setU8, u8At } from './list'
import { room } from './room'
import { beginScan, endScan, placeOf, quoteAt, scan, scanned, sizeOf } from './scan'
import { classOf, UPPER } from './units'
import { REPORTING, stemOf, wordOf } from './vocabulary'
import { hashOfWord } from './word-hash'

/*
 * The words of an article, as ROUGE has them: runs of letters and digits, of every script. One article at a time: each
 * takes the place of the one before.
 */

/** How a word is written and where it stands: bits. */
export const CAPITAL = 1
export const QUOTED = 2
export const REPORTED = 4

/** What is read: the code units of all sentences, one after the other, and the length of each. Set from outside. */
export let text: usize = 0
export let lengths: usize = 0

export let sentenceCount: i32 = 0

/** By sentence: the address of its units; words as a reader counts them, runs between white space. */
export let units: usize = 0
export let spaced: usize = 0

/** Words before each sentence; one more at the end: sentence s has those from `starts[s]` to before `starts[s + 1]`. */
export let starts: usize = 0

/** By word: its stem, in whose place its term comes, and its bits. Behind those of the sentences are those of the head. */
export let terms: usize = 0
export let marks: usize = 0
export let wordCount: i32 = 0

/** Makes room for a text of so many units in so many sentences. */
export function makeText(size: i32, sentences: i32): void {
  text = room(text, <usize>size << 1)
  lengths = room(lengths, <usize>sentences << 2)
}

/** Finds the words of so many sentences, and of as many behind them as headline and deck have, with their stems. */
export function readWords(sentences: i32, headSentences: i32): void {
  sentenceCount = sentences
  const all = sentences + headSentences
  units = room(units, <usize>all << 2)
  let end = text
  for (let s = 0; s < all; s++) {
    setI32(units, s, <i32>end)
    end += <usize>i32At(lengths, s) << 1
  }
  starts = room(starts, <usize>(all + 1) << 2)
  spaced = room(spaced, <usize>all << 2)
  beginScan(<i32>((end - text) >> 1), all)
  for (let s = 0; s < all; s++) {
    setI32(starts, s, scanned())
    setI32(spaced, s, scan(i32At(units, s), i32At(lengths, s)))
  }
  wordCount = endScan()
  setI32(starts, all, wordCount)
  terms = room(terms, <usize>(wordCount + 1) << 2)
  marks = room(marks, wordCount + 1)
  lookUp()
  markWords()
  for (let s = 0; s < sentences; s++) markReported(i32At(starts, s), i32At(starts, s + 1))
  for (let i = 0; i < wordCount; i++) setI32(terms, i, stemOf(i32At(terms, i)))
}

/** What the form of a word is, among other bits. */
// @ts-ignore: decorator
@inline
export function formOf(i: i32): i32 {
  return valueOf(hashOfWord(placeOf(i), sizeOf(i)))
}

/**
 * Puts what is known of the words where they stand. New ones come in a loop of their own, so that the processor looks up
 * several at a time.
 */
function lookUp(): void {
  for (let i = 0; i < wordCount; i++) setI32(terms, i, formOf(i))
  for (let i = 0; i < wordCount; i++) {
    if (i32At(terms, i) == 0) setI32(terms, i, wordOf(placeOf(i), sizeOf(i)))
  }
}

/** Marks capitals, but for those at the beginning of a sentence, which tell nothing, and what is in quotes. */
function markWords(): void {
  let next = 0
  for (let s = 0; s < sentenceCount; s++) {
    const from = i32At(starts, s)
    const first = <usize>i32At(units, s)
    while (quoteAt(next) < first) next++
    let quote = 0
    for (let i = from, end = i32At(starts, s + 1); i < end; i++) {
      const at = placeOf(i)
      while (quoteAt(next) < at) quote = afterQuote(load<u16>(quoteAt(next++)), quote)
      setU8(marks, i, quote | (i > from && classOf(load<u16>(at)) & UPPER ? CAPITAL : 0))
    }
  }
}

/** Whether what comes behind a quotation mark is in quotes; a straight one opens or closes. */
function afterQuote(mark: i32, quote: i32): i32 {
  return mark == 0x22 ? quote ^ QUOTED : mark == 0x201c ? QUOTED : 0
}

/** Words before and after a verb of reporting that count as reported: "Meyer said", "said John Meyer". */
const NEAR = 2

function markReported(from: i32, to: i32): void {
  for (let i = from; i < to; i++) {
    if (!(i32At(terms, i) & REPORTING)) continue
    const end = min(to - 1, i + NEAR)
    for (let j = max(from, i - NEAR); j <= end; j++) setU8(marks, j, u8At(marks, j) | REPORTED)
  }
}
