import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSource } from '../../src/source.ts'
import { readStructure } from '../../src/structure/index.ts'
import { blocksOf, type Root } from '../../src/tree.ts'

/** Lines as articles have them, and worse, in any order. */
const line = fc.oneof(
  fc.constantFrom(
    'Harbour Town Votes to Keep Its Ferry',
    'Harbour Town Votes to Keep Its Ferry | Example Times',
    'By Jane Roe and John Poe | 3 March 2021',
    'Story: The Ferry Stays',
    'Story Summary',
    'TL;DR: The ferry stays. Buses go.',
    'Full Story',
    'OSLO, March 3 (Example) — The council voted on Tuesday.',
    'The council voted on Tuesday to keep the ferry, which has crossed the bay since 1911, for ten more',
    'years. Nobody spoke against it, and two members brought cake.',
    '- One boat',
    '* Two  boats\tand a half',
    '1. Three boats',
    '   "Nobody asked the seals."',
    'Advertisement',
    'Photo: Jane Roe/Example',
    '***',
    'What happens next?',
    'Updated: 2021-03-03T10:00Z',
    '> quoted',
    '# Heading',
    '---',
    'co-',
    'operation',
    '',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 200 }),
)
const text = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028'))
  .map(([lines, end]) => lines.join(end))
const format = fc.constantFrom('text' as const, 'markdown' as const)

/** How many blocks hold each character of the text. */
function coverage(root: Root, length: number): Uint8Array {
  const counts = new Uint8Array(length)
  for (const { position } of blocksOf(root))
    for (let i = position.start.offset; i < position.end.offset; i++) counts[i]!++
  return counts
}

describe('readStructure on any text', () => {
  it('puts every character but white space in exactly one block', () => {
    fc.assert(
      fc.property(text, format, (value, format) => {
        const counts = coverage(readStructure(toSource(value), { format }), value.length)
        for (let i = 0; i < value.length; i++)
          if (/\S/.test(value[i]!)) expect([i, value[i], counts[i]]).toEqual([i, value[i], 1])
      }),
      { numRuns: 400 },
    )
  })

  it('gives an article one headline and at most one of each other line of its head', () => {
    fc.assert(
      fc.property(text, format, (value, format) => {
        const types = readStructure(toSource(value), { format }).children.map(({ type }) => type)
        for (const type of ['headline', 'deck', 'storyTitle', 'byline', 'dateline', 'date'])
          expect([type, types.filter(other => other === type).length <= 1]).toEqual([type, true])
      }),
      { numRuns: 3000 },
    )
  })

  it('leads every sentence back to the source', () => {
    fc.assert(
      fc.property(text, format, (value, format) => {
        for (const block of blocksOf(readStructure(toSource(value), { format })))
          for (const sentence of block.children) {
            expect(sentence.value.trim()).toBe(sentence.value)
            expect(sentence.value).not.toBe('')
            let end = 0
            for (const { at, start, length } of sentence.pieces) {
              expect(at).toBeGreaterThanOrEqual(end)
              end = at + length
              const plain = (part: string) => part.replace(/\s/g, ' ')
              expect(plain(sentence.value.slice(at, end))).toBe(
                plain(value.slice(start, start + length)),
              )
              expect(start).toBeGreaterThanOrEqual(block.position.start.offset)
              expect(start + length).toBeLessThanOrEqual(block.position.end.offset)
            }
          }
      }),
      { numRuns: 400 },
    )
  })

  it('explains every block when asked to', () => {
    fc.assert(
      fc.property(text, format, (value, format) => {
        const root = readStructure(toSource(value), { format, explain: true })
        for (const block of blocksOf(root)) expect(block.data?.why?.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['short lines', 'Who pays?\n'],
    ['a wall', 'The council voted on Tuesday. Nobody spoke. '],
    ['hyphens', 'co-\noperation '],
    ['bullets', '- - - - '],
    ['one word', 'a'],
    ['quotes', '“”"\' '],
    ['capitals', 'A B. C, D (E) — '],
    ['figures', '1.1.2021 '],
    ['bylines', 'By A B, '],
    ['the same line', 'One two three four five six seven\n'],
    ['references', '&amp;&lt; '],
  ])('takes time in line with its length: %s', (_, unit) => {
    const time = (length: number) => {
      const source = toSource(unit.repeat(length / unit.length))
      const start = process.cpuUsage()
      readStructure(source, { format: 'text' })
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    time(20_000)
    // Sixteen times the text may take sixteen times as long, and some more for the noise of the machine.
    expect(time(640_000)).toBeLessThan(16 * Math.max(10, time(40_000)) * 5)
  })
})
