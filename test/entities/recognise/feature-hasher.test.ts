import { expect, test } from 'vitest'
import { FeatureHasher } from '../../../src/entities/recognise/feature-hasher.ts'
import { WORD } from '../../../src/entities/recognise/features.ts'
import { hashOf, seedOf } from '../../../src/entities/recognise/hash.ts'
import { Arena } from '../../../src/entities/recognise/kernel/index.ts'

const SHAPE = 3
const CASE = 5

/** Hashes of a form by kind. */
function featuresOf(form: string, lists = 0, rank = 0): Map<number, number[]> {
  const arena = new Arena()
  const hasher = new FeatureHasher(arena)
  const count = hasher.write(form, lists, rank)
  const kinds = arena.integers(hasher.kinds, count)
  const found = new Map<number, number[]>()
  arena.integers(hasher.hashes, count).forEach((hash, i) => {
    found.set(kinds[i]!, [...(found.get(kinds[i]!) ?? []), hash >>> 0])
  })
  return found
}

test.each([
  ['Zembla', 'zembla'],
  ['Ørsted', 'ørsted'],
  ['ΑΘΗΝΑ', 'αθηνα'],
  ['B2B', 'b0b'],
  ['İzmir', 'i̇zmir'],
  ['x'.repeat(500), 'x'.repeat(500)],
])('the word of %s is hashed in lower case', (form, lower) => {
  expect(featuresOf(form).get(WORD)).toEqual([hashOf(lower, seedOf(WORD))])
})

test.each([
  ['Ørsted', 'Basted'],
  ['ÉLAN', 'PLAN'],
  ['café', 'care'],
  ['A1', 'B7'],
])('%s has the shape and the case of %s', (form, other) => {
  for (const kind of [SHAPE, CASE])
    expect(featuresOf(form).get(kind)).toEqual(featuresOf(other).get(kind))
})

test('a form has the features of each kind', () => {
  const sizes = (form: string, lists = 0) =>
    Array.from({ length: 9 }, (_, kind) => featuresOf(form, lists).get(kind)?.length ?? 0)
  // Word, prefixes, suffixes, shape, length, case, lists, rank, trigrams.
  expect(sizes('Zembla')).toEqual([1, 4, 4, 1, 1, 1, 0, 1, 6])
  expect(sizes('zembla')).toEqual([1, 4, 4, 1, 1, 1, 0, 1, 0])
  expect(sizes('Ze', 1 | 2 | 16)).toEqual([1, 3, 3, 1, 1, 1, 2, 1, 0])
})
