import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCandidates } from '../../src/summary/candidates.ts'
import { readTerms } from '../../src/summary/document.ts'
import { CAPITAL, QUOTED, REPORTED, scanWords } from '../../src/summary/scan.ts'
import { PairIndex } from '../../src/summary/term-index.ts'
import type { Sentence } from '../../src/tree.ts'

function sentence(value: string): Sentence {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'sentence', value, pieces: [], position: { start: point, end: point } }
}

describe('scanWords', () => {
  it('knows capitals, quotations and who is reported', () => {
    const { words, marks } = scanWords('The "old Quay" is shut, Ada Brandt said on 3 May.')
    const bits = Object.fromEntries(words.map((word, i) => [word, marks[i]]))
    expect(words).toEqual('The old Quay is shut Ada Brandt said on 3 May'.split(' '))
    expect(bits.The).toBe(0)
    expect(bits.Quay).toBe(CAPITAL | QUOTED)
    expect(bits.Brandt).toBe(CAPITAL | REPORTED)
    expect(bits.shut).toBe(0)
  })

  it('reads letters beyond ASCII', () => {
    expect(scanWords('Zoë reist nach Łódź und 東京.').words).toEqual([
      'Zoë',
      'reist',
      'nach',
      'Łódź',
      'und',
      '東京',
    ])
  })
})

describe('readTerms', () => {
  it('counts stems over their forms, by sentence', () => {
    const sentences = ['Police arrested two men.', 'The arrests followed a raid.']
    const { stems, terms } = readTerms(toCandidates(sentences.map(sentence)))
    const arrest = stems.indexOf('arrest')
    expect([terms.count[arrest], terms.spread[arrest], terms.last[arrest]]).toEqual([2, 2, 1])
  })

  it('marks the terms of the headline', () => {
    const candidates = toCandidates([sentence('Police arrested two men.')])
    const { stems, terms } = readTerms(candidates, [sentence('Men under arrest')])
    expect(stems.filter((_, t) => terms.head[t])).toEqual(['arrest', 'men'])
  })
})

describe('PairIndex', () => {
  it('gives the same number to the same pair and to no other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 300 }), pairs => {
        const index = new PairIndex(pairs.length)
        const ids = new Map<string, number>()
        for (const [left, right] of pairs) {
          const id = index.idOf(left, right)
          const key = `${left} ${right}`
          expect(ids.get(key) ?? id).toBe(id)
          ids.set(key, id)
        }
        expect(new Set(ids.values()).size).toBe(ids.size)
        expect(index.size).toBe(ids.size)
      }),
    )
  })
})
