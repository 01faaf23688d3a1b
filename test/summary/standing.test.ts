import { describe, expect, it } from 'vitest'
import {
  ANNOUNCES,
  ASKS,
  HALF_QUOTED,
  LABELLED,
  LEANS,
  TermDocument,
} from '../../src/summary/document.ts'

const has = (bit: number) => (text: string) =>
  new TermDocument([{ value: text }]).standings.some(standing => standing & bit)
const leans = has(LEANS)
const quotesBalanced = (text: string) => !has(HALF_QUOTED)(text)
const hasLabel = has(LABELLED)
const asks = has(ASKS)
const announces = has(ANNOUNCES)

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
    'HE said so.',
    '\ud83d\udca5 He said so.',
    'Late on Monday, Jan. 3, it was shut.',
  ])('%s', text => expect(leans(text)).toBe(true))

  it.each([
    'This week, Meyer said so.',
    'One man was hurt.',
    'Meyer said so.',
    'The plan failed.',
    '"He said so," Meyer said.',
    '1,200 people came.',
    '',
    'On Monday, Ada Brandt, he said, was ill.',
    'On Monday, He said so.',
  ])('not: %s', text => expect(leans(text)).toBe(false))
})

describe('quotesBalanced', () => {
  it.each([
    'She said "no" twice.',
    'She said “no” twice.',
    "She said 'no' twice.",
    "The Joneses' house isn't sold.",
    'The bridge is shut.',
    `${'The bridge is shut. '.repeat(9)}"No," she said.`,
  ])('whole: %s', text => expect(quotesBalanced(text)).toBe(true))

  it.each([
    `${'It is shut. '.repeat(9)}She said "no.`,
    'She said "no.',
    'No” is what she said.',
    'She said ‘no.',
    "'I was there, she said.",
  ])('half: %s', text => expect(quotesBalanced(text)).toBe(false))
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
