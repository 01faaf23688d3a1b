import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointAt, toSource } from '../src/source.ts'

describe('toSource', () => {
  it('begins a line behind CRLF, CR and LF', () => {
    expect([...toSource('a\nb\r\nc\rd\r\r\n\ne').lineStarts]).toEqual([0, 2, 5, 7, 9, 11, 12])
  })

  it('finds the line and column of every offset', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', 'bc')).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, value => {
        const source = toSource(value)
        for (let offset = 0; offset <= value.length; offset++) {
          // Between CR and LF of one line end, the line is still the one that ends.
          const split = value[offset - 1] === '\r' && value[offset] === '\n'
          const lines = value.slice(0, split ? offset - 1 : offset).split(/\r\n|\r|\n/)
          expect(pointAt(source, offset).line).toBe(lines.length)
        }
      }),
    )
  })
})
