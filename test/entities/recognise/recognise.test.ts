import { describe, expect, test } from 'vitest'
import { recognise } from '../../../src/entities/recognise/index.ts'
import { type EntityType, type Root, type Sentence, sourceRange } from '../../../src/tree.ts'

/** A tree of one headline and paragraphs, a sentence to each line. */
function treeOf(...lines: string[]): Root {
  let offset = 0
  const point = (at: number) => ({ line: 1, column: 1, offset: at })
  const blocks = lines.map((value, i) => {
    const position = { start: point(offset), end: point(offset + value.length) }
    const pieces = [{ at: 0, start: offset, length: value.length }]
    const sentence: Sentence = { type: 'sentence', value, pieces, position }
    offset += value.length + 1
    return { type: i === 0 ? 'headline' : 'byline', children: [sentence], position, authors: [] }
  })
  const position = { start: point(0), end: point(offset) }
  return { type: 'root', children: blocks as Root['children'], position, data: { warnings: [] } }
}

const namesIn = (...lines: string[]): [string, EntityType][] =>
  recognise(treeOf(...lines)).map(({ sentence, start, end, type }) => [
    sentence.value.slice(start, end),
    type,
  ])

describe('recognise', () => {
  test('types people, companies, organizations and places', () => {
    expect(
      namesIn(
        'Adaeze Okafor, chief executive of Marrow & Pine Inc., met officials of the World Health Organization in Nairobi on Monday.',
      ),
    ).toEqual([
      ['Adaeze Okafor', 'person'],
      ['Marrow & Pine Inc.', 'company'],
      ['World Health Organization', 'organization'],
      ['Nairobi', 'place'],
    ])
  })

  test('leaves possessives, articles and tails out of names', () => {
    expect(
      namesIn('Kenya’s president flew to the United States with a London-based adviser.'),
    ).toEqual([
      ['Kenya', 'place'],
      ['United States', 'place'],
      ['London', 'place'],
    ])
  })

  test('finds no name in a heading of common words', () => {
    expect(
      namesIn(
        'Balancing Growth and Compliance',
        'Companies that grow fast find it hard to balance growth with compliance, the report says.',
      ),
    ).toEqual([])
  })

  test('finds a name of the text in a heading in title case', () => {
    const names = namesIn(
      'How Microsoft Plans to Win Back Its Customers',
      'Microsoft said on Tuesday that it would cut prices.',
      'Shares of Microsoft rose.',
    )
    expect(names).toEqual([
      ['Microsoft', 'company'],
      ['Microsoft', 'company'],
      ['Microsoft', 'company'],
    ])
  })

  test('days, months, nationalities, titles and AI are no names', () => {
    expect(
      namesIn(
        'On Monday a French minister and the CEO spoke of AI, and in March of a Chinese plan.',
      ),
    ).toEqual([])
  })

  test('offsets are exact behind emoji and in words with soft hyphens', () => {
    const root = treeOf('😀😀 In Nai\u00adrobi it rained, and in “Paris” too.')
    const mentions = recognise(root)
    expect(mentions.map(({ sentence, start, end }) => sentence.value.slice(start, end))).toEqual([
      'Nai\u00adrobi',
      'Paris',
    ])
    const { sentence, start, end } = mentions[0]!
    expect(sourceRange(sentence, start, end)).toEqual({ start, end })
  })

  test('gives probabilities', () => {
    for (const { p, types } of recognise(treeOf('Barack Obama spoke in Berlin.'))) {
      expect(p).toBeGreaterThan(0.8)
      expect(p).toBeLessThanOrEqual(1)
      expect(types.reduce((a, b) => a + b)).toBeLessThanOrEqual(1.001)
    }
  })

  test('is the same whatever was read before', () => {
    const text = 'Joram Achieng of Halvorsen Foods left Oslo for the Okavango Delta.'
    const before = namesIn(text)
    namesIn('OSLO AND HALVORSEN ARE WORDS IN CAPITALS', 'oslo halvorsen foods joram')
    expect(namesIn(text)).toEqual(before)
  })

  test('takes texts without words, and none at all', () => {
    expect(namesIn('', '…', '   ')).toEqual([])
    expect(recognise({ ...treeOf(), children: [] })).toEqual([])
  })

  test('is linear in capitals without end', () => {
    const line = 'ACME CORPORATION OF '.repeat(5000)
    const time = performance.now()
    recognise(treeOf(line))
    expect(performance.now() - time).toBeLessThan(10_000)
  })
})
