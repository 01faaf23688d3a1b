import { describe, expect, it } from 'vitest'
import { ENTITY_TYPES, type RecognisedMention } from '../../src/entities/recognise/mention.ts'
import { withoutVersion } from '../../src/entities/resolve/numbered.ts'
import type { EntityType } from '../../src/tree.ts'

const point = { line: 1, column: 1, offset: 0 }

function mention(value: string, type: EntityType, second: EntityType): RecognisedMention {
  const types = Float32Array.from(ENTITY_TYPES, one =>
    one === type ? 0.6 : one === second ? 0.2 : 0,
  )
  const sentence = {
    type: 'sentence' as const,
    value,
    pieces: [],
    position: { start: point, end: point },
  }
  return { sentence, start: 0, end: value.length, type, p: 0.6, types }
}

describe('withoutVersion', () => {
  it.each([
    ['Kimi K2.5', 'person', 'app', 'app'],
    ['Selma 4o', 'person', 'product', 'product'],
    ['Orla 3.1', 'person', 'place', 'app'],
    ['Jensen Huang', 'person', 'app', 'person'],
    ['Elizabeth II', 'person', 'app', 'person'],
    ['Henry 8', 'person', 'work', 'person'],
    ['Camp 4B', 'place', 'app', 'place'],
  ] as const)('takes %s, first %s and then %s, for %s', (value, type, second, expected) => {
    expect(withoutVersion(mention(value, type, second)).type).toBe(expected)
  })
})
