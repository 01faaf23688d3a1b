import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TokenTable } from '../../../src/entities/recognise/token-table.ts'

test('tokens are found where they stand in a text, and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.string(), (tokens, before) => {
      const table = new TokenTable()
      for (const [number, token] of tokens.entries()) {
        expect(table.find(token, 0, token.length)).toBeUndefined()
        table.add(token, number)
      }
      for (const [number, token] of tokens.entries()) {
        const text = `${before}${token}.`
        expect(table.find(text, before.length, text.length - 1)).toBe(number)
      }
    }),
  )
})

test('more tokens than there are slots at first are all kept, until they are cleared', () => {
  const table = new TokenTable()
  const tokens = Array.from({ length: 10_000 }, (_, i) => `token${i}`)
  for (const [number, token] of tokens.entries()) table.add(token, number)
  const found = () => tokens.map(token => table.find(token, 0, token.length))
  expect(found()).toEqual(tokens.map((_, number) => number))
  table.clear()
  expect(found().every(number => number === undefined)).toBe(true)
})
