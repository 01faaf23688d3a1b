import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/structure/blocks.ts'

const texts = (source: string) => readBlocks(source).map(block => block.reading.value)

describe('readBlocks', () => {
  it('takes each line of a text without wraps for a block, with or without blank lines', () => {
    const lines = ['Ferry Stays', 'The council voted on Tuesday.', 'Nobody spoke against it.']
    expect(texts(lines.join('\n'))).toEqual(lines)
    expect(texts(lines.join('\n\n'))).toEqual(lines)
  })

  it.each(['\n', '\r\n', '\r', '\u2028'])('ends lines at %j', end => {
    expect(texts(`One.${end}${end}Two.${end}Three.`)).toEqual(['One.', 'Two.', 'Three.'])
  })

  const wrapped = `The council of the harbour town voted on Tuesday to
keep the ferry, which has crossed the bay since 1911,
for another ten years. Nobody spoke against it.
Two members had brought cake, and a third brought
candles for the ferryman, who was not in the hall.

What it costs

A crossing costs two crowns, as it did in 1950, when
the last bridge was proposed and quietly forgotten by
everyone but its engineer.`

  it('joins wrapped lines and keeps headings and paragraphs apart', () => {
    expect(texts(wrapped)).toEqual([
      'The council of the harbour town voted on Tuesday to keep the ferry, which has crossed the bay since 1911, for another ten years. Nobody spoke against it.',
      'Two members had brought cake, and a third brought candles for the ferryman, who was not in the hall.',
      'What it costs',
      'A crossing costs two crowns, as it did in 1950, when the last bridge was proposed and quietly forgotten by everyone but its engineer.',
    ])
  })

  it('finds the paragraphs of wrapped text without blank lines', () => {
    expect(texts(wrapped.replaceAll('\n\n', '\n'))).toHaveLength(4)
  })

  it('begins a block at an indented line of wrapped text', () => {
    const indented = wrapped.split('\n\n')[0]!.replace(/\n(?=Two)/, '\n   ')
    expect(texts(indented)).toHaveLength(2)
  })

  it('begins a block at each list mark and keeps wrapped items whole', () => {
    const list = `${wrapped}

- One boat, which was built in the yard behind the
  fish market and never left the bay
- Two boats
1. A third, which did not float as well as the other
two and was sold to a restaurant`
    const items = readBlocks(list).slice(4)
    expect(items.map(({ marker, reading }) => [marker, reading.value])).toEqual([
      [
        '-',
        '- One boat, which was built in the yard behind the fish market and never left the bay',
      ],
      ['-', '- Two boats'],
      [
        '1.',
        '1. A third, which did not float as well as the other two and was sold to a restaurant',
      ],
    ])
  })

  it('joins words that were hyphenated at the end of a line', () => {
    const [first] = texts(`The council of the harbour town voted for the contin-
uation of the ferry, which is a much-loved and self-
governing company that nobody has asked for a time-
table since the last war, and which runs whenever the
ferryman sees somebody wave.`)
    expect(first).toContain('the continuation of the ferry')
    expect(first).toContain('self-governing company')
    expect(first).toContain('a timetable since')
  })

  it('does not take a list without marks for wrapped text', () => {
    const list = ['The kit holds:', 'a rope,', 'two lamps for the night and a spare,', 'a whistle']
    expect(texts(list.join('\n'))).toEqual(list)
  })

  it('folds white space and leads back to the source past it', () => {
    const source = '  One\t\ttwo   three\u00a0four'
    const [block] = readBlocks(source)
    expect(block!.reading.value).toBe('One two three four')
    const [piece] = block!.reading.pieces.slice(-1)
    expect(source.slice(piece!.start, piece!.start + piece!.length)).toBe('three\u00a0four')
  })

  it('reads a wall of text as one block', () => {
    expect(texts('The council voted. Nobody spoke. '.repeat(300))).toHaveLength(1)
  })
})
