import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/index.ts'

/** Headline and paragraphs of a text. */
function read(text: string) {
  const { headline, sections, leftOut } = summarise(text)
  const paragraphs = sections.flatMap(section => section.paragraphs.map(({ text }) => text))
  return { headline: headline?.text ?? null, paragraphs, leftOut: leftOut.length }
}

describe('a text of a few lines', () => {
  it('has its first line for the headline', () => {
    expect(read('Bridge Opens\n\nThe mayor opened it. It cost 3 million pounds.')).toEqual({
      headline: 'Bridge Opens',
      paragraphs: ['The mayor opened it. It cost 3 million pounds.'],
      leftOut: 0,
    })
  })

  it('has a sentence below it for its story, not for a deck', () => {
    const sentence = 'The mayor of Leeds opened the bridge on Monday.'
    expect(read(`Bridge Opens in Leeds\n\n${sentence}`).paragraphs).toEqual([sentence])
  })

  it('may be a headline only', () => {
    expect(read('Bridge opens in Leeds')).toEqual({
      headline: 'Bridge opens in Leeds',
      paragraphs: [],
      leftOut: 0,
    })
  })

  it('may be sentences only', () => {
    const text = 'The bridge is shut. Repairs start in May.'
    expect(read(text)).toEqual({ headline: null, paragraphs: [text], leftOut: 0 })
    const game = 'Moth Racer sold well. Moth Racer 2 did not. Reviewers say that it has no moths.'
    expect(read(game)).toEqual({ headline: null, paragraphs: [game], leftOut: 0 })
  })

  it('is left out where it is worded like the leftover of a page', () => {
    expect(read('Share this article')).toEqual({ headline: null, paragraphs: [], leftOut: 1 })
  })

  const FIRST =
    'The council voted on Tuesday to close the old harbour to cruise ships, after a debate that lasted for six hours and ended in applause.'
  const SECOND =
    'The owner of the quay said that she would go to court over it, since the quay was built with a loan that runs until the year 2040.'

  it('may have no headline: a long sentence is a paragraph', () => {
    const text = `${FIRST}\n\n${SECOND}\n`
    expect(read(text)).toEqual({ headline: null, paragraphs: [FIRST, SECOND], leftOut: 0 })
  })

  it('may begin with a dateline', () => {
    const { headline, paragraphs } = read(`OSLO, Jan 3 (Reuters) - ${FIRST}\n\n${SECOND}\n`)
    expect([headline, paragraphs]).toEqual([null, [FIRST, SECOND]])
  })

  it('has no headline where an agency begins its first sentence, however short', () => {
    const { headline, paragraphs } = read(`OSLO (Reuters) - The bridge is shut.\n\n${SECOND}\n`)
    expect([headline, paragraphs]).toEqual([null, ['The bridge is shut.', SECOND]])
  })

  it('may be a list', () => {
    const { headline, sections } = summarise(`- ${FIRST}\n- ${SECOND}\n`)
    expect(headline).toBeNull()
    expect(sections[0]?.listItems.map(({ text }) => text)).toEqual([FIRST, SECOND])
  })
})
