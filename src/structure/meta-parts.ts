import type { Block } from './blocks.ts'
import type { FoundDate } from './dates.ts'
import { type Range, type Reading, sliceReading } from './reading.ts'

/** A stretch of a byline or dateline. Its range takes in the marks beside it; its reading leaves them off. */
export interface MetaPart {
  is: 'byline' | 'dateline' | 'date' | 'leftover'
  reading: Reading
  range: Range
}

const MARKS = /^[\s|•·/;,.:—–-]+|[\s|•·/;,:—–(-]+$/gu

/**
 * Cuts a line at a date: "By Jane Roe | 3 March 2021 | 5 min read" is a byline, a date and a leftover.
 *
 * @param main what the line is but for its date
 */
export function metaParts(
  { reading, range }: Block,
  main: 'byline' | 'dateline',
  date: FoundDate | undefined,
): MetaPart[] {
  if (!date) return [{ is: main, reading, range }]
  const { value } = reading
  const stretches: (Range & { is: MetaPart['is'] })[] = []
  const before = hasWords(value.slice(0, date.start))
  if (before) stretches.push({ is: main, start: 0, end: date.start })
  stretches.push({ is: 'date', start: date.start, end: date.end })
  if (hasWords(value.slice(date.end)))
    stretches.push({ is: before ? 'leftover' : main, start: date.end, end: value.length })
  const parts = stretches.map(({ is, start, end }) => ({
    is,
    reading: trimMarks(reading, start, end),
  }))
  const starts = parts.map((part, i) => (i === 0 ? range.start : part.reading.pieces[0]!.start))
  return parts.map((part, i) => ({
    ...part,
    range: { start: starts[i]!, end: starts[i + 1] ?? range.end },
  }))
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** A stretch of a reading without the marks at its ends. */
export function trimMarks(reading: Reading, start: number, end: number): Reading {
  const text = reading.value.slice(start, end)
  const plain = text.replace(MARKS, '')
  const from = start + text.indexOf(plain)
  return plain === ''
    ? sliceReading(reading, start, end)
    : sliceReading(reading, from, from + plain.length)
}
