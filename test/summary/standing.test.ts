import { describe, expect, it } from 'vitest'
import { announces, asks, hasLabel, leans, quotesBalanced } from '../../src/summary/standing.ts'

describe('leans', () => {
  it.each([
    'He said so.',
    'But the plan failed.',
    'That was in May.',
    'In it, three men are seen on the quay.',
    'With that, the talks ended.',
    'On Monday, he said so.',
    'In theory, at least, this money will be spent.',
    'It’s a plan that both sides can live with.',
  ])('%s', text => expect(leans(text)).toBe(true))

  it.each([
    'This week, Meyer said so.',
    'One man was hurt.',
    'Meyer said so.',
    'The plan failed.',
    '"He said so," Meyer said.',
    '1,200 people came.',
  ])('not: %s', text => expect(leans(text)).toBe(false))
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

describe('hasLabel', () => {
  it.each(['Rescued: The crew leave the lifeboat.', 'Safe and well: Ada Brandt with her dog.'])(
    '%s',
    text => expect(hasLabel(text)).toBe(true),
  )
  it.each([
    'One thing is certain: the ferry will not sail.',
    'The harbour master of Lerwick and his men agree: No ferry will sail.',
    'The score was 3: 2.',
  ])('not: %s', text => expect(hasLabel(text)).toBe(false))
})

describe('asks', () => {
  it('knows a question, quoted or not', () => {
    expect(asks('Who will pay?')).toBe(true)
    expect(asks('"Who will pay?"')).toBe(true)
    expect(asks('"Who will pay?" asked Meyer.')).toBe(false)
  })
})

describe('announces', () => {
  it('knows a sentence that ends before what it tells', () => {
    expect(announces('These are the winners:')).toBe(true)
    expect(announces('These are the winners: .')).toBe(true)
    expect(announces('The winners: Ada and Bo.')).toBe(false)
  })
})
