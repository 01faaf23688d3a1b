import { describe, expect, it } from 'vitest'
import { leans, openingOf, quotesBalanced } from '../../src/summary/standing.ts'

describe('leans', () => {
  it.each([
    'He said so.',
    'But the plan failed.',
    'That was in May.',
    'It’s a plan that both sides can live with.',
  ])('%s', text => expect(leans(openingOf(text))).toBe(true))

  it.each([
    'Meyer said so.',
    'The plan failed.',
    '"He said so," Meyer said.',
    '1,200 people came.',
  ])('not: %s', text => expect(leans(openingOf(text))).toBe(false))
})

describe('quotesBalanced', () => {
  it.each([
    'She said "no" twice.',
    'She said “no” twice.',
    "She said 'no' twice.",
    "The Joneses' house isn't sold.",
    'The bridge is shut.',
  ])('whole: %s', text => expect(quotesBalanced(text)).toBe(true))

  it.each(['She said "no.', 'No” is what she said.', 'She said ‘no.', "'I was there, she said."])(
    'half: %s',
    text => expect(quotesBalanced(text)).toBe(false),
  )
})
