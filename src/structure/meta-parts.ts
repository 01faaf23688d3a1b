import type { Block } from './blocks.ts'
import type { MetaLine } from './bylines.ts'
import type { FoundDate } from './dates.ts'
import { type Range, type Reading, sliceReading } from './reading.ts'
import type { Role } from './roles.ts'

/** A stretch of a byline or date line. Its range takes in the marks beside it; its reading leaves them off. */
export interface MetaPart {
  is: 'byline' | 'date' | 'leftover'
  reading: Reading
  range: Range
  date?: FoundDate
}

const MARKS = /^[\s|•·/;,.:—–-]+|[\s|•·/;,:—–(-]+$/gu

/**
 * Cuts a line at its date of publication: "By Jane Roe | 3 March 2021 | 5 min read" is a byline, a date and a leftover.
 */
export function metaParts(block: Block, role: Role, meta: MetaLine | undefined): MetaPart[] {
  const { reading, range } = block
  const date = meta?.dates.find(({ update }) => !update) ?? meta?.dates[0]
  if (role === 'date' || !date)
    return [{ is: role === 'date' ? 'date' : 'byline', reading, range, ...(date ? { date } : {}) }]
  const { value } = reading
  const before = value.slice(0, date.start)
  const after = value.slice(date.end)
  const stretches: { is: MetaPart['is']; start: number; end: number }[] = []
  const signed = hasWords(before)
  if (signed) stretches.push({ is: 'byline', start: 0, end: date.start })
  stretches.push({ is: 'date', start: date.start, end: date.end })
  if (hasWords(after))
    stretches.push({ is: signed ? 'leftover' : 'byline', start: date.end, end: value.length })
  return stretches.map(({ is, start, end }, i) => {
    const part = trimMarks(reading, start, end)
    const next = stretches[i + 1]
    return {
      is,
      reading: part,
      range: {
        start: i === 0 ? range.start : part.pieces[0]!.start,
        end: next ? trimMarks(reading, next.start, next.end).pieces[0]!.start : range.end,
      },
      ...(is === 'date' ? { date } : {}),
    }
  })
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
