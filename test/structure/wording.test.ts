import { describe, expect, it } from 'vitest'
import { captionOf, leftoverOf } from '../../src/structure/wording.ts'
import { CAPTIONS, LEFTOVERS } from '../../src/structure/words/leftovers.ts'

const leftovers = [
  'e-mail',
  'share this on the harbour page',
  'skip to the ferry times',
  'signed up already',
  'get the newsletter',
  'story continues',
  "don't miss",
  '(12) comments',
  '4 min read',
  'estimated reading time',
  '3 days ago',
  '(c) the harbour courier',
  'privacy and cookie policy',
  'home > ferries',
  'this website uses cookies',
  'originally published in the courier',
  'reply | like',
  'jane roe says: good',
  'have your say',
]
const captions = [
  '[figure 3',
  '(photo: jane roe)',
  'getty images',
  'the ferry at dawn (photo: jane roe)',
  '(ap photo',
  'jane roe/reuters',
]

describe('wordings', () => {
  it.each(leftovers.map((line, i) => [line, i] as const))('%j is a leftover', (line, i) => {
    expect(leftoverOf(line)).toBe(i)
  })
  it.each(captions)('%j is a caption', line => {
    expect(captionOf(line)).toBe(CAPTIONS.findIndex(({ pattern }) => pattern.test(line)))
    expect(captionOf(line)).toBeGreaterThanOrEqual(0)
  })
  it('has an example of every leftover', () => expect(leftovers).toHaveLength(LEFTOVERS.length))
  it.each([
    'the ferry stays',
    'more ferries than boats sailed from the harbour at dawn on a day in may',
  ])('%j is neither', line => expect([leftoverOf(line), captionOf(line)]).toEqual([-1, -1]))
})
