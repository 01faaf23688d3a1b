import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf, joinHash } from '../../../src/entities/recognise/hash.ts'
import { HashIndex } from '../../../src/entities/recognise/hash-index.ts'

test('finds each member at its place, and nothing else', () => {
  const hash = fc.nat({ max: 2 ** 32 - 1 })
  fc.assert(
    fc.property(fc.uniqueArray(hash), fc.array(hash), (members, others) => {
      const keys = Uint32Array.from(members).sort()
      const index = new HashIndex(keys)
      keys.forEach((key, i) => {
        expect(index.find(key)).toBe(i)
      })
      for (const other of others) expect(index.find(other)).toBe(keys.indexOf(other))
    }),
  )
})

test('hashes of words and phrases do not depend on the machine', () => {
  expect(hashOf('nairobi')).toBe(hashOf('nairobi'))
  expect(hashOf('new')).not.toBe(hashOf('wen'))
  expect(joinHash(hashOf('new'), hashOf('york'))).not.toBe(joinHash(hashOf('york'), hashOf('new')))
})
