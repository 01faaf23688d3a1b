import { sentenceRanges } from '../language/sentences.ts'
import { pointAt, type Source } from '../source.ts'
import type { Piece, Position, Sentence } from '../tree.ts'

/** Text as it is read, white space folded, with the pieces that lead back to the source (see `Piece`). */
export interface Reading {
  value: string
  pieces: Piece[]
}

/** A range of the source: UTF-16 code units, `end` exclusive. */
export interface Range {
  start: number
  end: number
}

const SPACE = /\s/
/** White space that cannot stand in a piece as it is: a run, or anything but one character. */
const SPACE_RUN = /\s{2,}/

/** Characters that show nothing and would keep a name from being the same name: soft hyphens, zero-width spaces. */
const HIDDEN = /[\u00ad\u200b\u2060]/

/**
 * Joins ranges of the source to one text for reading: one space between them, runs of white space folded to one space,
 * soft hyphens and zero-width spaces taken out (unless there is nothing else).
 *
 * @param text the source text
 * @param ranges in order, without white space at their ends; `glue` joins a range to the one before without a space
 */
export function readRanges(text: string, ranges: readonly (Range & { glue?: boolean })[]): Reading {
  const reading: Reading = { value: '', pieces: [] }
  for (const { start, end, glue } of ranges) {
    if (reading.value !== '' && !glue) reading.value += ' '
    const slice = text.slice(start, end)
    if (SPACE_RUN.test(slice) || HIDDEN.test(slice)) addFolded(reading, slice, start)
    else add(reading, slice, start)
  }
  if (reading.value === '')
    for (const { start, end } of ranges) add(reading, text.slice(start, end), start)
  return reading
}

function add(reading: Reading, slice: string, start: number): void {
  if (slice === '') return
  reading.pieces.push({ at: reading.value.length, start, length: slice.length })
  reading.value += plainSpaces(slice)
}

/** Adds a slice piece by piece, without what is folded or taken out between them. */
function addFolded(reading: Reading, slice: string, start: number): void {
  let from = 0
  while (from < slice.length) {
    let to = from
    while (to < slice.length && !isRun(slice, to) && !HIDDEN.test(slice[to]!)) to++
    add(reading, slice.slice(from, to), start + from)
    if (to < slice.length && isRun(slice, to)) {
      reading.value += ' '
      while (isSpace(slice, to)) to++
    } else to++
    from = to
  }
}

function isRun(text: string, at: number): boolean {
  return isSpace(text, at) && isSpace(text, at + 1)
}

function isSpace(text: string, at: number): boolean {
  return at < text.length && SPACE.test(text[at]!)
}

/** Every single white space character (a tab, a no-break space) as a plain space. */
function plainSpaces(text: string): string {
  return text.replace(/[^\S ]/g, ' ')
}

/** A stretch of a reading, white space at its ends off; empty where there is nothing but white space. */
export function sliceReading(reading: Reading, start: number, end = reading.value.length): Reading {
  while (start < end && reading.value[start] === ' ') start++
  while (end > start && reading.value[end - 1] === ' ') end--
  const value = reading.value.slice(start, end)
  if (start === 0 && end === reading.value.length) return reading
  const pieces: Piece[] = []
  for (const piece of reading.pieces) {
    const from = Math.max(piece.at, start)
    const to = Math.min(piece.at + piece.length, end)
    if (to <= from) continue
    pieces.push({ at: from - start, start: piece.start + from - piece.at, length: to - from })
  }
  return { value, pieces }
}

/** Where a reading stands in the source. */
export function rangeOf({ pieces }: Reading): Range {
  const last = pieces.at(-1)!
  return { start: pieces[0]!.start, end: last.start + last.length }
}

/** Turns offsets of the source into a position. */
export function positionOf(source: Source, { start, end }: Range): Position {
  return { start: pointAt(source, start), end: pointAt(source, end) }
}

/** A reading as one sentence, whatever it holds: headings, headlines, bylines. */
export function wholeSentence(source: Source, reading: Reading): Sentence {
  return { type: 'sentence', ...reading, position: positionOf(source, rangeOf(reading)) }
}

/** A reading cut into its sentences. */
export function toSentences(source: Source, reading: Reading): Sentence[] {
  const sentences: Sentence[] = []
  // The pieces of one sentence after another are found by walking on: a reading may be very long.
  let first = 0
  for (const { start, end } of sentenceRanges(reading.value)) {
    const pieces: Piece[] = []
    for (let i = first; i < reading.pieces.length; i++) {
      const piece = reading.pieces[i]!
      if (piece.at >= end) break
      first = i
      const from = Math.max(piece.at, start)
      const to = Math.min(piece.at + piece.length, end)
      if (to > from)
        pieces.push({ at: from - start, start: piece.start + from - piece.at, length: to - from })
    }
    if (pieces.length === 0) continue
    sentences.push(wholeSentence(source, { value: reading.value.slice(start, end), pieces }))
  }
  return sentences
}
