import { expect, test } from 'vitest'
import { withHeadline } from '../../../training/names/headlines.ts'
import { toPassage } from '../../../training/names/passages.ts'
import { Random } from '../../../training/names/random.ts'

const text = 'In Karatu, the farmers of Tandem Mills sold maize and beans.'
const names = ['Karatu', 'Tandem Mills'].map(name => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
  weights: [0, 0, 0, 1, 0, 0, 0, 0],
  other: 0,
}))

test('made headlines keep names in their places, in title case or capitals', () => {
  const random = new Random(1)
  const seen = new Set<string>()
  for (let i = 0; i < 40; i++) {
    const [headline] = withHeadline(toPassage('invented', text, names), random).sentences
    seen.add(headline!.text)
    const surfaces = headline!.names.map(({ start, end }) => headline!.text.slice(start, end))
    expect(surfaces.map(surface => surface.toLowerCase())).toEqual(['karatu', 'tandem mills'])
  }
  expect([...seen].sort()).toEqual([
    'IN KARATU, THE FARMERS OF TANDEM MILLS SOLD MAIZE AND BEANS',
    'In Karatu, the Farmers of Tandem Mills Sold Maize and Beans',
  ])
})

test('a passage without a fitting sentence stays as it is', () => {
  const passage = toPassage('invented', 'Yes.', [])
  expect(withHeadline(passage, new Random(1))).toBe(passage)
})
