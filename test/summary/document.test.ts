import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCandidates } from '../../src/summary/candidates.ts'
import { readTerms } from '../../src/summary/document.ts'
import { PairIndex } from '../../src/summary/pair-index.ts'
import { CAPITAL, QUOTED, REPORTED } from '../../src/summary/scan.ts'
import type { Sentence } from '../../src/tree.ts'

function sentence(value: string): Sentence {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'sentence', value, pieces: [], position: { start: point, end: point } }
}

/** The words of a sentence as their stems, with their bits. */
function read(text: string) {
  const { stems, termOf, marks } = readTerms(toCandidates([sentence(text)]))
  return Array.from(termOf, (t, i) => [stems[t]!, marks[i]!] as const)
}

describe('scanWords', () => {
  it('knows capitals, quotations and who is reported', () => {
    const words = read('The "old Quay" is shut, Ada Brandt said on 3 May.')
    const bits = Object.fromEntries(words)
    expect(words.map(([stem]) => stem)).toEqual(
      'the old quai is shut ada brandt said on 3 may'.split(' '),
    )
    expect(bits.the).toBe(0)
    expect(bits.quai).toBe(CAPITAL | QUOTED)
    expect(bits.brandt).toBe(CAPITAL | REPORTED)
    expect(bits.shut).toBe(0)
  })

  it('reads letters beyond ASCII', () => {
    const stems = read('Zoë reist nach Łódź und 東京.').map(([stem]) => stem)
    expect(stems).toEqual(['zoë', 'reist', 'nach', 'łódź', 'und', '東京'])
  })

  it('reads a word as long as a book', () => {
    expect(read(`${'x'.repeat(300_000)} y`)).toHaveLength(2)
  })
})

describe('readTerms', () => {
  it('counts stems over their forms, by sentence', () => {
    const sentences = ['Police arrested two men.', 'The arrests followed a raid.']
    const { stems, terms } = readTerms(toCandidates(sentences.map(sentence)))
    const arrest = stems.indexOf('arrest')
    expect([terms.count[arrest], terms.spread[arrest], terms.last[arrest]]).toEqual([2, 2, 1])
  })

  it('reads an article the same after others, however many words those had', () => {
    const sentences = toCandidates(['Police arrested two men.', 'Two more fled.'].map(sentence))
    const before = readTerms(sentences)
    for (let article = 0; article < 4; article++) {
      const words = Array.from({ length: 20_000 }, (_, i) => `w${article}x${i}`)
      expect(readTerms(toCandidates([sentence(words.join(' '))])).stems).toHaveLength(20_000)
      expect(readTerms(sentences)).toEqual(before)
    }
  })

  it('numbers the pairs of a sentence and none across its end', () => {
    const sentences = ['One two one two.', 'One two.'].map(sentence)
    const { starts, pairOf, pairs } = readTerms(toCandidates(sentences))
    expect([...starts]).toEqual([0, 4, 6])
    expect([...pairOf]).toEqual([0, 1, 0, -1, 0, -1])
    expect([...pairs.count]).toEqual([3, 1])
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
