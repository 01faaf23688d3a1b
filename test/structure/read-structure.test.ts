import { describe, expect, it } from 'vitest'
import { toSource } from '../../src/source.ts'
import { readStructure } from '../../src/structure/index.ts'
import { blocksOf, type Root } from '../../src/tree.ts'
import { LABELLED, MARKDOWN, MESSY, PARAGRAPHS, WIRE } from './pages.ts'

const read = (text: string, format: 'text' | 'markdown' = 'text') =>
  readStructure(toSource(text), { format })

/** Type (or the reason why it is left out) and text of all blocks but paragraphs. */
function outline(root: Root): string[] {
  return [...blocksOf(root)]
    .filter(block => block.type !== 'paragraph')
    .map(block => {
      const type = block.type === 'leftOut' ? block.reason : block.type
      return `${type}: ${block.children.map(({ value }) => value).join(' / ')}`
    })
}

const paragraphs = (root: Root) =>
  [...blocksOf(root)]
    .filter(block => block.type === 'paragraph')
    .map(block => block.children.map(({ value }) => value).join(' '))

const HEADLINE = 'Vikstad Votes to Keep Its Ferry as Bridge Plans Fade'

describe('readStructure', () => {
  it('reads a labelled story page', () => {
    const root = read(LABELLED)
    expect(outline(root)).toEqual([
      `headline: ${HEADLINE}`,
      `repeat: ${HEADLINE}`,
      'deck: A boat that has crossed the bay since 1911 gets ten more years and, perhaps, batteries',
      'storyTitle: A Small Town Holds On to Its Boat',
      'label: Story Summary',
      'summary: The council of Vikstad will keep the ferry for ten years. / Its owner wants to fit batteries. / Critics count forty passengers a day.',
      'label: Full Story',
      'heading: A Vote With Cake',
      'heading: Two Crowns a Crossing',
      'heading: Forty Passengers a Day',
    ])
    expect(paragraphs(root)).toEqual(PARAGRAPHS)
    const sections = root.children.filter(({ type }) => type === 'section')
    expect(sections).toHaveLength(3)
  })

  it('makes each bullet of a given summary a sentence', () => {
    const bullets = LABELLED.replace('Story Summary', 'Key points:').replace(
      /The council of Vikstad will.*/,
      '• Ten more years\n• Batteries, perhaps. Or oars\n• Forty passengers a day',
    )
    expect(outline(read(bullets))).toContain(
      'summary: Ten more years / Batteries, perhaps. Or oars / Forty passengers a day',
    )
  })

  it('reads a summary behind its label on the same line', () => {
    const inline = LABELLED.replace(/Story Summary\n\n/, 'TL;DR: ').replace('Full Story\n\n', '')
    expect(outline(read(inline))[4]).toMatch(/^summary: The council of Vikstad will keep/)
  })

  it('knows a headline with the name of the site for its repetition', () => {
    const site = LABELLED.replace(HEADLINE, `${HEADLINE} | Nordland Press`)
    expect(outline(read(site)).slice(0, 2)).toEqual([
      `repeat: ${HEADLINE} | Nordland Press`,
      `headline: ${HEADLINE}`,
    ])
  })

  it('leaves out what a page leaves behind, and loses nothing', () => {
    const root = read(MESSY)
    expect(outline(root)).toEqual([
      'leftover: Home > News > Nordland',
      'leftover: Skip to main content',
      'headline: Vikstad votes to keep its ferry as bridge plans fade',
      'byline: By Jane Roe',
      'date: 3 March 2021',
      'leftover: 3 min read',
      'leftover: Share this article',
      'leftover: Advertisement',
      'heading: Two crowns a crossing',
      'caption: Photo: John Poe/Nordland Press',
      'leftover: Related: The bridge that nobody built',
      'heading: Forty passengers a day',
      'leftover: Sign up for our newsletter',
      'leftover: Copyright © 2021 Nordland Press. All rights reserved.',
    ])
    expect(paragraphs(root)).toEqual(PARAGRAPHS)
    expect(root.children.find(({ type }) => type === 'byline')).toMatchObject({
      authors: ['Jane Roe'],
    })
    expect(root.children.find(({ type }) => type === 'date')).toMatchObject({ iso: '2021-03-03' })
  })

  it.each([
    ['dense', (text: string) => text.replaceAll('\n\n', '\n')],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'in capitals',
      (text: string) => text.replace(/^(?:A Vote|Two Cr|Forty P).*$/gm, line => line.toUpperCase()),
    ],
    ['indented', (text: string) => text.replace(/^(?=The co|A cr|Cri)/gm, '    ')],
  ])('reads the same sections %s', (_, change) => {
    const headings = (root: Root) =>
      outline(root)
        .filter(line => line.startsWith('heading'))
        .map(line => line.toLowerCase())
    expect(headings(read(change(LABELLED)))).toEqual(headings(read(LABELLED)))
  })

  it('knows a sentence of the story that is set out again for a pull quote', () => {
    const quote = '“I was against the bridge because it had no bar”'
    const root = read(LABELLED.replace(PARAGRAPHS[2], `${quote}\n\n${PARAGRAPHS[2]}`))
    expect(outline(root)).toContain(`pullQuote: ${quote}`)
  })

  it.each([
    ['with its speaker', '“The boat must stay. We have nothing else” — Solveig Brandt'],
    [
      'that the story breaks off',
      '“The boat must stay. We have nothing else to look at on Fridays.”',
    ],
  ])('knows a pull quote %s', (_, quote) => {
    const said = quote.includes('Fridays')
      ? '“The boat must stay,” Brandt said. “We have nothing else to look at on Fridays.”'
      : '“The boat must stay. We have nothing else,” she said.'
    const root = read(LABELLED.replace(PARAGRAPHS[2], `${quote}\n\n${PARAGRAPHS[2]} ${said}`))
    expect(outline(root)).toContain(`pullQuote: ${quote}`)
  })

  it.each([
    'The ferry at the quay of Vikstad on Feb. 3, 2026. (AP Photo/Solveig Brandt)',
    'The ferry at the quay of Vikstad [Solveig Brandt/Nordwire]',
  ])('knows a caption by its credit: %s', caption => {
    const root = read(LABELLED.replace(PARAGRAPHS[2], `${caption}\n\n${PARAGRAPHS[2]}`))
    expect(outline(root)).toContain(`caption: ${caption}`)
  })

  it('leaves out what an agency changed, and finds the dateline below it', () => {
    const root = read(WIRE.replace('\n\n', '\n\n(Adds details, batteries)\n\n'))
    expect(outline(root)).toContain('leftover: (Adds details, batteries)')
    expect(root.children.find(({ type }) => type === 'dateline')).toMatchObject({
      agency: 'Nordwire',
    })
  })

  it('finds the headline of a press release below its contact', () => {
    const above = 'FOR IMMEDIATE RELEASE\n\nContact:\nJane Roe\nHead of Press\npress@ferry.example'
    const root = read(`${above}\n\n${HEADLINE}\n\n${WIRE.slice(WIRE.indexOf('VIKSTAD'))}`)
    expect(outline(root)).toContain(`headline: ${HEADLINE}`)
  })

  it('tells the authors of a byline in capitals apart', () => {
    const root = read(`${HEADLINE}\n\nBY JANE ROE AND JOHN POE\n\n${PARAGRAPHS.join('\n\n')}\n`)
    expect(root.children.find(({ type }) => type === 'byline')).toMatchObject({
      authors: ['JANE ROE', 'JOHN POE'],
    })
  })

  it('takes what an author is, below the name, for no heading', () => {
    const byline = 'By Jane Roe\nEnvironment correspondent, Nordwire'
    const root = read(`${HEADLINE}\n\n${byline}\n\n${PARAGRAPHS.join('\n\n')}\n`)
    expect(outline(root).filter(line => line.includes('correspondent'))).toEqual([
      'leftover: Environment correspondent, Nordwire',
    ])
  })

  it('takes all questions of an interview for headings where some are', () => {
    const questions = [
      'Why did you vote for the ferry?',
      'You brought cake. Was it good?',
      'And do people really row in winter, as they say in Oslo?',
      'With oars?',
    ]
    const answers = PARAGRAPHS.map((answer, i) => `${questions[i]}\n\n${answer}`)
    const root = read(`${HEADLINE}\n\n${PARAGRAPHS[0]}\n\n${answers.join('\n\n')}\n`)
    expect(outline(root).filter(line => line.startsWith('heading'))).toEqual(
      questions.map(question => `heading: ${question}`),
    )
  })

  it('takes the speaker below a pull quote for no heading', () => {
    const quote = '“I was against the bridge because it had no bar”\nSolveig Brandt, passenger'
    const root = read(LABELLED.replace(PARAGRAPHS[2], `${quote}\n\n${PARAGRAPHS[2]}`))
    expect(outline(root)).toContain('pullQuote: Solveig Brandt, passenger')
  })

  it('takes a box of facts below the story for a section, not for its summary', () => {
    const box = 'Key facts\n- Crossings: 40 a day\n- Price: two crowns'
    const root = read(`${HEADLINE}\n\n${PARAGRAPHS.join('\n\n')}\n\n${box}\n`)
    expect(outline(root)).toContain('heading: Key facts')
    expect(root.children.some(({ type }) => type === 'summary')).toBe(false)
  })

  it('leaves out a second byline, and names the authors of both', () => {
    const root = read(WIRE.replace('\n\n', '\n\nBy Jane Roe\n\nBy John Poe in Oslo\n\n'))
    expect(root.children.filter(({ type }) => type === 'byline')).toMatchObject([
      { authors: ['Jane Roe', 'John Poe'] },
    ])
    expect(outline(root)).toContain('leftover: By John Poe in Oslo')
  })

  it('takes a dateline off the first sentence', () => {
    const root = read(WIRE)
    expect(root.children[1]).toMatchObject({
      type: 'dateline',
      place: 'VIKSTAD, Norway',
      agency: 'Nordwire',
      date: 'March 3',
    })
    expect(paragraphs(root)[0]).toBe(PARAGRAPHS[0])
  })

  it('takes no sentence of a wall of text for a headline', () => {
    const root = read(PARAGRAPHS.join(' '))
    expect(outline(root)).toEqual([])
    expect(paragraphs(root)).toHaveLength(1)
  })

  it.each(['', ' \n\t\n'])('reads %j as nothing', text => expect(read(text).children).toEqual([]))

  it('says why, when asked', () => {
    const root = readStructure(toSource(LABELLED), { format: 'text', explain: true })
    const heading = [...blocksOf(root)].find(({ type }) => type === 'heading')
    expect(heading!.data!.why![0]).toMatch(
      /^heading: 4 words, in title case, no full stop, .*; [01]\.\d\d$/,
    )
  })

  it('reads Markdown by its markup', () => {
    const root = read(MARKDOWN, 'markdown')
    expect(outline(root)).toEqual([
      'headline: Vikstad keeps its ferry',
      'deck: A boat gets ten more years',
      'byline: Jane Roe',
      'date: 2021-03-03',
      'separator: ---',
      'repeat: Vikstad keeps its ferry',
      'heading: Two crowns a crossing',
      'listItem: A rope',
      'listItem: Two lamps',
      'heading: Batteries',
      'caption: ![The ferry](ferry.jpg)',
    ])
    expect(paragraphs(root)).toEqual(PARAGRAPHS.slice(0, 3))
    const levels = root.children.flatMap(node => (node.type === 'section' ? [node.level] : []))
    expect(levels).toEqual([1, 1, 2])
  })
})
