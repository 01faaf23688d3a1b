import { expect, test } from 'vitest'
import { captionFrom } from '../../../training/structure/captions.ts'
import { seeded } from '../../../training/structure/random.ts'

const PARAGRAPH =
  'The old harbour of Leith, which the council sold in 2019, is quiet. A market stall sells fish there.'

test('captions are phrases or sentences of the paragraph, without its full stop mostly', () => {
  const random = seeded(1)
  const captions = new Set(Array.from({ length: 300 }, () => captionFrom(PARAGRAPH, random)))
  expect(captions).toContain('The old harbour of Leith')
  expect(captions).toContain('A market stall sells fish there')
  for (const caption of captions) expect(caption ?? 'None').toMatch(/^[A-Z]/)
})

test('a paragraph without a word that could begin one has no caption', () => {
  expect(captionFrom('', seeded(1))).toBeNull()
  expect(captionFrom('so it goes, on and on', () => 0.5)).toBeNull()
})
