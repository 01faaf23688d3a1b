import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/index.ts'
import { signOffOf } from '../../src/structure/wording.ts'
import { SIGN_OFFS } from '../../src/structure/words/sign-offs.ts'

const STORY = `Harbour plan splits the town of Whitby

The council in Whitby voted on Tuesday to widen the harbour, a plan that fishermen have asked for since 1998.

Work is to begin in the spring, the council said, and to last for two years. The cost is put at 30 million pounds.

The fishermen welcomed the vote. “We have waited long enough,” said John Harker, who has fished here for forty years.`

/** The lines that are left out of the story with some more lines. */
function leftOut(...lines: string[]): string[] {
  return summarise([STORY, ...lines].join('\n\n')).leftOut.map(({ text }) => text)
}

const signOffs = [
  'A version of this article appeared in print on Monday.',
  'First published in the spring edition.',
  'Reprinted with permission from the Harbour Courier.',
  'Additional reporting by Ines Moreau in Leeds',
  'Edited by Ines Moreau.',
  'Ines Moreau contributed to this report.',
  '$1 = 23.4 kwacha',
  'You can also follow us on Facebook and Twitter.',
  'You can reach us at tips@example.com.',
  'Do you have a story? Email us at news@example.com',
  'Sign up here.',
  'Join the debate below.',
  'Tell us what you think in the comments.',
  'Read the original article here.',
]

describe('what outlets say below an article', () => {
  it.each(signOffs.map((line, i) => [line, i] as const))('%j is left out', (line, i) => {
    expect(leftOut(line)).toEqual([line])
    expect(signOffOf(line.toLowerCase().replace(/\.$/, ''))).toBe(i)
  })
  it('has a line here for each wording', () => {
    expect(signOffs).toHaveLength(SIGN_OFFS.length)
  })
  it('may be several lines', () => {
    const lines = ['Edited by Ines Moreau.', 'Sign up here.', 'Photograph by Owen Larsen']
    expect(leftOut(...lines)).toEqual(lines)
  })
  it('may be in brackets', () => {
    const lines = ['($1 = 23.4 kwacha)', '(Reporting by Ines Moreau; Editing by Owen Larsen)']
    expect(leftOut(...lines)).toEqual(lines)
  })
  it('may be a note on the author, whom the byline names', () => {
    const note = 'Ines Moreau is a fisherwoman in Whitby and the author of a book on harbours.'
    expect(leftOut(note)).toEqual([])
    const { leftOut: lines } = summarise(
      STORY.replace('\n\n', '\n\nBy Ines Moreau\n\n').concat(`\n\n${note}`),
    )
    expect(lines.map(({ text }) => text)).toEqual([note])
  })
  it('is part of the story inside it', () => {
    const ending = 'The council meets again in May. Until then nothing is decided, the mayor said.'
    expect(leftOut('Ines Moreau contributed to this report.', ending)).toEqual([])
  })
  it('is nothing that only begins like it', () => {
    expect(leftOut('Have a story ready, the mayor told the council on Tuesday.')).toEqual([])
    expect(leftOut('Editing by committee is what ruined it, Harker said.')).toEqual([])
    expect(leftOut('First published in 1925, the guide sold a million copies.')).toEqual([])
  })
})
