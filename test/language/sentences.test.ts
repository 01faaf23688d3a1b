import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceRanges } from '../../src/language/sentences.ts'

const split = (text: string) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end))

describe('sentenceRanges', () => {
  it.each([
    ['He left at 5 p.m. on Jan. 3. | She stayed.'],
    ['It raised $3.5m. | U.S. President Ada Lovett spoke.'],
    ['They flew to the U.S. | The trip took a day.'],
    ['She ranks No. 5 in the world. | Nobody knew.'],
    ['Yahoo! said it would not. | Others did.'],
    ['"Why?" she asked. | Nobody knew.'],
    ['"Why now?" Ada Lovett asked. | Nobody knew.'],
    ['The talks ended.| The next round begins.'.replace('| ', '|')],
    ['Visit example.com or write to v2.Foo about U.S.A rules.'],
    ['The vote was close . | The mayor won .'],
    ['J. K. Marlow wrote it. | Mr. Quill read it.'],
    ['He said he was "done." | Then he left.'],
    ['(He left.) | She stayed.'],
    ['He called it "a miracle." | He told reporters so.'],
    ['The term ended in the U.S. | Unfortunately nobody cheered.'],
    ['Spain won Group A. | Germany lost.'],
    ['She wrote so on X. | Confederation replied.'],
    ['She relied on X. Y. Li for it.'],
    ['The priest said mass. | Unknown men watched.'],
    ['It sold Wash. apples and Jan. oranges. | iPhone sales rose.'],
    ['He studied the river. [12] | Then he left.'],
    ['Lovett (b. March 1950) sang. | "Bravo!" – that was all.'],
    ['where is it? | i want to know. | thanks'],
    ['1. Add salt. | 2. Stir.'],
    ['Wait… | What was that?'],
    ['Prices rose 3.5 per cent. | 2019 was worse.'],
    ['It is over! | Is it? | It is.'],
    ['Marlow & Co. Ltd. shares fell. | Quill Inc. | The rest held.'.replace(' Quill Inc. | ', ' ')],
  ])('%s', marked => {
    const parts = marked.split('|').map(part => part.trim())
    expect(split(marked.replace(/ ?\| ?/g, m => (m === '|' ? '' : ' ')))).toEqual(parts)
  })

  it('covers every character but space, in order', () => {
    const piece = fc.constantFrom(
      '.',
      '!',
      '?',
      '…',
      ' ',
      '"',
      '”',
      ')',
      '(',
      'U.S',
      'Mr',
      'the',
      'The',
      '3',
      '\u00a0',
      '😀',
    )
    fc.assert(
      fc.property(
        fc.array(piece).map(parts => parts.join('')),
        text => {
          const ranges = sentenceRanges(text)
          let at = 0
          for (const { start, end } of ranges) {
            expect(text.slice(at, start).trim()).toBe('')
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            at = end
          }
          expect(text.slice(at).trim()).toBe('')
        },
      ),
    )
  })
})
