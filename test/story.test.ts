import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaOf } from '../scripts/schema.ts'
import type { Span, Story } from '../src/index.ts'
import { summarise } from '../src/index.ts'
import { decode } from '../src/read/decode.ts'

const validate = new Ajv({ strict: false, allErrors: true }).compile(schemaOf('story') as object)

const FOLDER = new URL('../fixtures/', import.meta.url)
const fixtures = readdirSync(FOLDER).filter(name => /\.(txt|md)$/.test(name))

/** Every span of a story. */
function spansOf(story: Story): Span[] {
  const { headline, deck, storyTitle, byline, dateline, date } = story
  return [
    ...[headline, deck, storyTitle, byline, dateline, date].filter(span => span !== null),
    ...story.summary.sentences,
    ...story.sections.flatMap(section => [
      ...(section.heading ? [section.heading] : []),
      ...section.paragraphs,
      ...section.listItems,
      ...(section.keySentence ? [section.keySentence] : []),
    ]),
    ...story.entities.flatMap(entity => entity.mentions),
    ...story.leftOut,
  ]
}

/** A text for reading and a passage of the source are the same but for white space, soft hyphens and wraps. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\ufeff>-]+/g, '')
}

/** What holds for the story of any plain text. */
function expectSound(text: string): void {
  const story = summarise(text)
  expect(validate(story), JSON.stringify(validate.errors)).toBe(true)
  const lines = text.slice(0, text.length)
  for (const span of spansOf(story)) {
    expect(span.start).toBeLessThanOrEqual(span.end)
    expect(bare(lines.slice(span.start, span.end))).toBe(bare(span.text))
    expect(span.line).toBe(text.slice(0, span.start).split(/\r\n|\r|\n/).length)
  }
  expect(JSON.stringify(summarise(text))).toBe(JSON.stringify(story))
}

describe('the story', () => {
  it.each(fixtures)('of %s is sound', name => {
    expectSound(decode(readFileSync(new URL(name, FOLDER))).text)
  })

  it.each([
    'KEY POINTS\n-\nA.\n>\n. A.\n- -\n. A.\n  "Quote," he said.',
    '- item\nA.\nROME (AP) —\n-\n- -\nFull Story\n- -',
  ])('of %j, where marks of lists mark nothing, is sound', text => {
    expectSound(text)
    expect(spansOf(summarise(text)).filter(span => span.text === '')).toEqual([])
  })

  it('of any text is sound', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.lorem({ mode: 'sentences', maxCount: 3 }),
      fc.constantFrom(
        '',
        '- item',
        'By Ada Roe',
        'KEY POINTS',
        '  "Quote," he said.',
        'Full Story',
        'ROME (AP) —',
      ),
    )
    const article = fc
      .array(line, { maxLength: 20 })
      .chain(parts => fc.constantFrom('\n', '\n\n', '\r\n', '\r').map(end => parts.join(end)))
    fc.assert(fc.property(article, expectSound), { numRuns: 200 })
  })
})
