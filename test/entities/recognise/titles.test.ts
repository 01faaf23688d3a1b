import { expect, it } from 'vitest'
import { countTitles } from '../../../src/entities/recognise/titles.ts'

it.each([
  ['Mr Ray Dufour', 1],
  ['Alderman Ray Dufour', 1],
  ['Lt. Gen. Ray Dufour', 2],
  ['Tan Sri Razali Osman', 2],
  ['Ray Dufour', 0],
  ['Lady Gaga', 0],
  ['Commander', 0],
])('of %j %i words are titles', (name, count) => {
  expect(countTitles(name.split(' '))).toBe(count)
})
