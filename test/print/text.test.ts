import { describe, expect, it } from 'vitest'
import { printers } from '../../src/print/index.ts'
import type { Span, Story } from '../../src/story.ts'
import { summarise } from '../../src/summarise.ts'

const span = (text: string, start = 0): Span => ({ text, start, end: start + text.length, line: 1 })

/** A story with every part that is printed; short, so that what is printed stays readable here. */
const STORY: Story = {
  ...summarise(''),
  headline: span(
    'Ferry Returns to Sandvik After Nine Years of Waiting and Many Letters to the Minister',
  ),
  deck: span('The island gets its boat back'),
  byline: { ...span('By Ada Roe and Bo Lind'), authors: ['Ada Roe', 'Bo Lind'] },
  date: { ...span('3 May 2026'), iso: '2026-05-03' },
  summary: {
    origin: 'extracted',
    sentences: [span('The ferry is back.', 10), span('It sails twice a day.', 40)],
  },
  sections: [
    {
      heading: null,
      level: 1,
      paragraphs: [],
      listItems: [],
      keySentence: span('The ferry is back.', 10),
    },
    {
      heading: span('Who pays'),
      level: 1,
      paragraphs: [],
      listItems: [],
      keySentence: span('The state does.', 90),
    },
  ],
  entities: [
    {
      id: 'e1',
      type: 'company',
      name: 'Nordlys Lines',
      aliases: ['Nordlys'],
      mentions: [span('Nordlys Lines'), span('Nordlys', 20)],
      confidence: 0.9,
    },
    {
      id: 'e2',
      type: 'person',
      name: 'Runa 林',
      aliases: [],
      mentions: [span('Runa 林')],
      confidence: 0.9,
    },
  ],
}

describe('text', () => {
  const print = (width: number, style: 'prose' | 'bullets' = 'prose', color = false) =>
    printers.text.print(STORY, { color, width, style })

  it('is headline first, then the summary, the sections and the names by type', () => {
    expect(print(60)).toBe(`Ferry Returns to Sandvik After Nine Years of Waiting and
Many Letters to the Minister
The island gets its boat back
By Ada Roe and Bo Lind · 3 May 2026

Summary
  The ferry is back. It sails twice a day.

Sections
  Who pays
    The state does.

Names
  People         Runa 林
  Companies      Nordlys Lines (Nordlys) ×2
`)
  })

  it('does not count among the names what only leftovers of a page name', () => {
    const mention = span('Facebook', 500)
    const entity = {
      ...STORY.entities[0]!,
      id: 'e3',
      name: 'Facebook',
      aliases: [],
      mentions: [mention],
    }
    const leftOut = [{ ...span('Share on Facebook', 491), reason: 'leftover' as const }]
    const story = { ...STORY, entities: [...STORY.entities, entity], leftOut }
    expect(printers.text.print(story, { color: false, width: 60, style: 'prose' })).toBe(print(60))
  })

  it('prints the summary as bullets', () => {
    expect(print(60, 'bullets')).toContain(
      'Summary\n  • The ferry is back.\n  • It sails twice a day.\n',
    )
  })

  it('prints points without full stops as bullets in any style', () => {
    const sentences = [span('Shares fall 9%'), span('Mine floods')]
    const story = { ...STORY, summary: { origin: 'given' as const, sentences } }
    const options = { color: false, width: 60, style: 'prose' as const }
    expect(printers.text.print(story, options)).toContain('\n  • Shares fall 9%\n  • Mine floods\n')
    expect(printers.markdown.print(story, options)).toContain(
      '\n\n- Shares fall 9%\n- Mine floods\n',
    )
  })

  it.each([24, 40, 80, 120, 200])('keeps to %i columns, and to 92 for reading', width => {
    const longest = Math.max(
      ...print(width)
        .split('\n')
        .map(line => line.length),
    )
    expect(longest).toBeLessThanOrEqual(Math.min(width, 92))
  })

  it('says the same in colour', () => {
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
    expect(print(60, 'prose', true)).toMatch(escapes)
    expect(print(60, 'prose', true).replace(escapes, '')).toBe(print(60))
  })
})

describe('markdown', () => {
  it('is headings, the summary and lists', () => {
    const text = printers.markdown.print(STORY, { color: false, width: 80, style: 'bullets' })
    expect(text).toContain('# Ferry Returns to Sandvik')
    expect(text).toContain('## Summary\n\n- The ferry is back.\n- It sails twice a day.\n')
    expect(text).toContain('- **Who pays**: The state does.\n')
    expect(text).toContain('- **Companies**: Nordlys Lines (Nordlys) ×2')
  })

  it('keeps characters of the article from acting as markup', () => {
    const story = { ...STORY, headline: span('A *bold* [claim](http://x) <b> _and_ `code`') }
    const text = printers.markdown.print(story, { color: false, width: 80, style: 'prose' })
    expect(text).toContain('# A \\*bold\\* \\[claim\\](http://x) \\<b\\> \\_and\\_ \\`code\\`')
  })
})
