import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/index.ts'

const STORY = [
  'The harbour of Brekkavik will close to cruise ships from May, after the town council voted by nine to four on Tuesday night to keep its only deep quay for fishing boats.',
  'The owner of the quay, Nordkai, said that it would lose a third of what it earns. “We built this for the ships, and we built it with a loan,” said Solveig Aune, who runs the company.',
  'Last summer 61 ships came, twice as many as five years ago. Most of their passengers spent two hours in the town, and less than the price of a coffee.',
  'The fishing boats had to wait outside the bay for up to a day. Two crews sold their catch in another town, and did not come back.',
  'Nordkai now wants to move the ships to a pontoon, which would take two years to build. The council will vote on the money in the autumn.',
  'Ms Aune said that she would not wait for it. She has asked the county to look at the vote.',
]

/** A page copied from its first line to its last. */
const PAGE = `Skip to content
The Brekkavik Herald
News
Politics
Business
Sport
Culture
Weather
Search

Harbour closes to cruise ships after council vote

Fishing boats will have the deep quay for themselves from May. The owner fears for her loan.

Ingrid Solheim
Business reporter
12 March 2024

A cruise ship at the deep quay last August.
Lars Eide/Brekkavik Herald

${STORY[0]}

${STORY[1]}

Ships and passengers

${STORY[2]}

${STORY[3]}

Related stories
Herring quota cut by a fifth for second year
Ferry to the islands gets a new owner

A pontoon, perhaps

${STORY[4]}

${STORY[5]}

Ingrid Solheim is a business reporter at the Brekkavik Herald.

Business
Harbour

More from Business
Salmon farm fined for lost nets
Hotel on the hill to open in June

About us
Contact
Privacy policy
© 2024 The Brekkavik Herald
`

const MENU = ['News', 'Politics', 'Sport', 'Weather']
const BOXES = [
  'Related stories',
  'Ferry to the islands gets a new owner',
  'Contact',
  'Privacy policy',
]

describe('a page copied from its first line to its last', () => {
  const story = summarise(PAGE)

  it('has one headline, a deck and an author among its menus', () => {
    expect(story.headline?.text).toBe('Harbour closes to cruise ships after council vote')
    expect(story.deck?.text).toMatch(/^Fishing boats will have/)
    expect(story.byline?.authors).toEqual(['Ingrid Solheim'])
  })

  it('has the sections of the story', () => {
    const headings = story.sections.map(({ heading }) => heading?.text ?? null)
    expect(headings).toEqual([null, 'Ships and passengers', 'A pontoon, perhaps'])
  })

  it('keeps every paragraph and nothing else', () => {
    const kept = story.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    expect(kept).toEqual(STORY)
  })

  it('lists what it left out', () => {
    const leftOut = story.leftOut.map(({ text }) => text)
    for (const line of [...MENU, ...BOXES]) expect(leftOut).toContain(line)
  })
})

describe('a line with an e-mail address', () => {
  it('heads nothing', () => {
    const end = STORY.length - 1
    const lines = [...STORY.slice(0, end), 'Email ingrid.solheim@brekkavik.example', STORY[end]]
    const { sections } = summarise(`Harbour closes\n\n${lines.join('\n\n')}\n`)
    expect(sections.map(({ heading }) => heading)).toEqual([null])
  })
})

describe('points above a story', () => {
  it('are its summary, as agencies set them', () => {
    const text = `Harbour closes to cruise ships

* Fishing boats have the quay from May
* Owner fears for her loan
* Vote on a pontoon in the autumn

${STORY.join('\n\n')}
`
    const { summary } = summarise(text)
    expect(summary?.origin).toBe('given')
    expect(summary?.sentences.map(({ text }) => text)).toEqual([
      'Fishing boats have the quay from May',
      'Owner fears for her loan',
      'Vote on a pontoon in the autumn',
    ])
  })

  it('are its summary under a label without marks, where they stand together', () => {
    const text = `Harbour closes to cruise ships

Key points
Fishing boats have the quay from May.
Owner fears for her loan.
Vote on a pontoon in the autumn.

${STORY.join('\n\n')}
`
    const { summary } = summarise(text)
    expect(summary?.origin).toBe('given')
    expect(summary?.sentences).toHaveLength(3)
  })

  it('are a list of the story below its first paragraph', () => {
    const text = `Harbour closes to cruise ships

${STORY[0]}

* Fishing boats have the quay from May
* Owner fears for her loan

${STORY.slice(1).join('\n\n')}
`
    expect(summarise(text).summary?.origin).toBe('extracted')
  })
})
