import type { Block } from '../blocks.ts'
import { contentWords } from './content-words.ts'
import { isLine, linesAround } from './lines-around.ts'
import { type OwnRead, readOwn } from './own.ts'
import { findRepeats, type Repeat } from './repeats.ts'
import { BASE, type Kind, STEPS, step } from './templates.ts'
import { readTitle } from './title.ts'

/** What the decision is made from: for each block the features that hold, and what else was read in it. */
export type BlockRead = OwnRead & Repeat

/** Reads the features of all blocks of a document. Linear in the length of the text. */
export function readFeatures(blocks: readonly Block[]): BlockRead[] {
  const own = blocks.map(readOwn)
  const repeats = findRepeats(blocks, own)
  const reads = own.map((read, i): BlockRead => ({ ...read, ...repeats[i]! }))
  readPlaces(blocks, reads)
  readNeighbours(blocks, reads)
  readDocument(blocks, reads)
  readTitle(blocks, reads)
  return reads
}

const on = (read: BlockRead, kind: Kind, value = 0) => read.features.push(BASE[kind] + value)
const lengthOf = (block: Block | undefined) => block?.reading.value.length ?? 0

function readPlaces(blocks: readonly Block[], reads: readonly BlockRead[]): void {
  const first = reads.findIndex(({ body }) => body)
  const last = reads.findLastIndex(({ body }) => body)
  const usualGap = mode(blocks.slice(1).map(block => Math.min(block.blanksBefore, 3)))
  const middle = median(blocks.map(lengthOf))
  const around = linesAround(reads)
  const above = step(STEPS.few, around.above)
  const below = step(STEPS.few, around.below)
  for (const [i, read] of reads.entries()) {
    if (!read.short) continue
    const block = blocks[i]!
    on(read, 'indent', block.indent > 0 ? 1 : 0)
    on(read, 'lines', Math.min(2, block.lines - 1))
    on(read, 'before', Math.min(2, block.blanksBefore))
    on(read, 'after', Math.min(2, block.blanksAfter))
    if (block.blanksBefore < usualGap) on(read, 'tighter', 0)
    if (block.blanksAfter < usualGap) on(read, 'tighter', 1)
    if (block.blanksBefore > usualGap) on(read, 'looser', 0)
    if (block.blanksAfter > usualGap) on(read, 'looser', 1)
    on(read, 'fromStart', step(STEPS.few, i))
    on(read, 'fromEnd', step(STEPS.few, blocks.length - 1 - i))
    if (first < 0 || i < first) on(read, 'toBody', step(STEPS.few, first < 0 ? 99 : first - i - 1))
    else if (i > last) on(read, 'afterBody', step(STEPS.few, i - last - 1))
    else on(read, 'fromBody', step(STEPS.few, i - first))
    on(read, 'linesAbove', above)
    on(read, 'linesBelow', below)
    on(read, 'relative', step(STEPS.ratio, lengthOf(block) / Math.max(1, middle)))
  }
}

function readNeighbours(blocks: readonly Block[], reads: readonly BlockRead[]): void {
  const runs = runsOf(reads)
  for (const [i, read] of reads.entries()) {
    if (!read.short) continue
    const before = reads[i - 1]
    const after = reads[i + 1]
    on(read, 'previousLength', step(STEPS.chars, lengthOf(blocks[i - 1])))
    on(read, 'nextLength', step(STEPS.chars, lengthOf(blocks[i + 1])))
    if (after) on(read, 'nextFirst', after.first)
    if (before) on(read, 'previousLast', before.last)
    on(read, 'runBefore', step(STEPS.run, runs.before[i]!))
    on(read, 'runAfter', step(STEPS.run, runs.after[i]!))
    readOverlap(read, blocks[i - 1], blocks[i + 1])
    if (before?.short && alike(read, before)) on(read, 'alike', 0)
    if (after?.short && alike(read, after)) on(read, 'alike', 1)
    if (before && blocks[i - 1]!.marker && blocks[i]!.marker) on(read, 'alike', 2)
    if (after && blocks[i + 1]!.marker && blocks[i]!.marker) on(read, 'alike', 3)
  }
}

/** How much of a neighbour is looked at for words in common: UTF-16 code units. */
const NEIGHBOUR = 500

/** A heading speaks of what follows, a caption or a pull quote of what it stands in. */
function readOverlap(read: BlockRead, before: Block | undefined, after: Block | undefined): void {
  const words = contentWords(read.bare)
  if (words.length === 0) return
  const next = after ? after.reading.value.slice(0, NEIGHBOUR).toLowerCase() : ''
  const previous = before ? before.reading.value.slice(-NEIGHBOUR).toLowerCase() : ''
  const inNext = words.filter(word => next.includes(word)).length / words.length
  const inPrevious = words.filter(word => previous.includes(word)).length / words.length
  on(read, 'overlapNext', Math.ceil(inNext * 4))
  on(read, 'overlapPrevious', Math.ceil(inPrevious * 4))
  on(read, 'overlapMore', inNext > inPrevious ? 0 : inNext < inPrevious ? 1 : 2)
}

function alike(a: BlockRead, b: BlockRead): boolean {
  return a.first === b.first && a.last === b.last && a.capitals === b.capitals
}

/** How many short lines without an end of a sentence stand before and after each block without a break. */
function runsOf(reads: readonly BlockRead[]): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(reads.length)
  const after = new Int32Array(reads.length)
  for (let i = 1; i < reads.length; i++) before[i] = isLine(reads[i - 1]!) ? before[i - 1]! + 1 : 0
  for (let i = reads.length - 2; i >= 0; i--)
    after[i] = isLine(reads[i + 1]!) ? after[i + 1]! + 1 : 0
  return { before, after }
}

function readDocument(blocks: readonly Block[], reads: readonly BlockRead[]): void {
  const shorts = reads.filter(read => read.short)
  const numbers = new Set(shorts.map(read => read.number).filter(Boolean))
  const starts = countBy(shorts.map(read => firstWord(read)))
  const seen = countBy(shorts.map(read => read.bare))
  const wrapped = blocks.filter(block => block.lines > 2).length > blocks.length / 6
  const spaced = blocks.filter(block => block.blanksBefore > 0).length > blocks.length / 2
  const layout = wrapped ? 2 : spaced ? 1 : 0
  const shortShare = step(STEPS.share, shorts.length / Math.max(1, reads.length))
  for (const [i, read] of reads.entries()) {
    if (!read.short) continue
    on(read, 'layout', layout)
    on(read, 'shortShare', shortShare)
    const times = seen.get(read.bare)!
    if (times > 1) on(read, 'repeats', times > 2 ? 2 : firstIndex(reads, read, i) ? 0 : 1)
    if (read.partly > 0) on(read, 'partly', Math.min(4, Math.floor(read.partly * 4)))
    if (read.holder >= 0) readHolder(read, i, reads[read.holder]!)
    if (read.number) {
      const [form, number] = splitNumber(read.number)
      const before = `${form}${number - 1}`
      const after = `${form}${number + 1}`
      // The items of a list stand together; numbered headings have text between them.
      if (numbers.has(before)) on(read, 'sequence', reads[i - 1]?.number === before ? 0 : 1)
      if (numbers.has(after)) on(read, 'sequence', reads[i + 1]?.number === after ? 2 : 3)
    }
    if ((starts.get(firstWord(read)) ?? 0) > 2) on(read, 'sameStart')
  }
}

/** How far off the block is that holds the same words, and whether they are a sentence of it. */
function readHolder(read: BlockRead, i: number, holder: BlockRead): void {
  if (holder.short) on(read, 'inText', 0)
  else {
    const away = read.holder - i
    on(read, 'inText', Math.abs(away) <= 2 ? 1 : away < -8 ? 2 : away < 0 ? 3 : away > 8 ? 4 : 5)
    on(read, 'inText', read.wholeSentence ? 6 : 7)
    if (read.last !== 0) on(read, 'inText', 8)
  }
}

/** Whether the block before has not got the same text: the first of two in a row. */
function firstIndex(reads: readonly BlockRead[], read: BlockRead, i: number): boolean {
  return reads[i - 1]?.bare !== read.bare
}

function firstWord(read: BlockRead): string {
  return read.bare.split(' ', 1)[0]!
}

function splitNumber(number: string): [string, number] {
  const digits = /\d+$/.exec(number)![0]
  return [number.slice(0, -digits.length), Number(digits)]
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function mode(values: readonly number[]): number {
  const counts = [0, 0, 0, 0]
  for (const value of values) counts[value]!++
  return counts.indexOf(Math.max(...counts))
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0
}
