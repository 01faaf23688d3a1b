import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenRanges } from '../../src/language/tokens.ts'

const tokens = (text: string) => tokenRanges(text).map(({ start, end }) => text.slice(start, end))

describe('tokenRanges', () => {
  test.each([
    [
      'keeps inner marks',
      'AT&T and Rolls-Royce of U.S.',
      ['AT&T', 'and', 'Rolls-Royce', 'of', 'U.S.'],
    ],
    ['takes possessives apart', "Kenya's and McCARTHY'S", ['Kenya', "'s", 'and', 'McCARTHY', "'S"]],
    ['knows curly apostrophes', 'Mumbai’s O’Brien', ['Mumbai', '’s', 'O’Brien']],
    ['joins an apostrophe inside a name', "Sana'a", ["Sana'a"]],
    ['splits off a tail that is no part of a name', 'Nairobi-based', ['Nairobi', '-', 'based']],
    ['splits off a head that is no part of a name', 'anti-Trump', ['anti', '-', 'Trump']],
    ['keeps a head that is', 'Post-Dispatch', ['Post-Dispatch']],
    ['keeps figures whole', '1,024.5 km, 3', ['1,024.5', 'km', ',', '3']],
    ['keeps the full stop of an abbreviation', 'Acme Inc. fell.', ['Acme', 'Inc.', 'fell', '.']],
    ['keeps signs behind a word', 'Disney+, C++ and C#', ['Disney+', ',', 'C++', 'and', 'C#']],
    ['keeps a soft hyphen inside its word', 'Nai\u00adrobi', ['Nai\u00adrobi']],
    ['keeps a surrogate pair whole', 'Go 😀!', ['Go', '😀', '!']],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  test('covers every character but white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        let at = 0
        for (const { start, end } of tokenRanges(text)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at)).toMatch(/^\s*$/)
      }),
    )
  })

  test('is linear', () => {
    const hostile = ["'".repeat(200_000), 'a-'.repeat(100_000), 'A.'.repeat(100_000)]
    for (const text of hostile) expect(tokenRanges(text).length).toBeGreaterThan(0)
  })
})
