import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { compileKernel } from '../../scripts/build-kernel.ts'
import { stemOf } from '../../src/language/stems.ts'
import { CAPITAL, QUOTED, REPORTED, TermDocument } from '../../src/summary/document.ts'
import { integers } from '../../src/summary/kernel/index.ts'
import type { Sentence } from '../../src/tree.ts'

function sentence(value: string): Sentence {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'sentence', value, pieces: [], position: { start: point, end: point } }
}

/** The words of a sentence as their stems, with their bits. */
function read(text: string) {
  const { stems, termOf, marks } = new TermDocument([sentence(text)])
  return Array.from(termOf, (t, i) => [stems[t]!, marks[i]!] as const)
}

describe('the words of a document', () => {
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

describe('TermDocument', () => {
  it('counts stems over their forms', () => {
    const sentences = ['Police arrested two men.', 'The arrests followed a raid.'].map(sentence)
    const { stems, termOf, starts } = new TermDocument(sentences)
    const arrest = stems.indexOf('arrest')
    expect([...termOf].filter(term => term === arrest)).toHaveLength(2)
    expect([...starts]).toEqual([0, 4, 9])
  })

  it('counts what a sentence says by its manner', () => {
    const document = new TermDocument([
      sentence('In 2019, Ada Brandt said: "We won 3 times."'),
      sentence('I left — at last.'),
    ])
    const counts = (list: Parameters<typeof integers>[1]) => [...integers(document.open(), list, 2)]
    expect(counts('numbers')).toEqual([2, 0])
    expect(counts('names')).toEqual([3, 0])
    expect(counts('quotations')).toEqual([4, 0])
    expect(counts('ownVoices')).toEqual([0, 1])
    expect(counts('reports')).toEqual([1, 0])
    expect([...document.spaced]).toEqual([9, 5])
  })

  it('knows words wherever they stand among the units that are looked at together', () => {
    const word = fc.constantFrom(
      ...'a It 1999 “no” Łódź x-y 東京 "quoted" supercalifragilistic'.split(' '),
    )
    const gap = fc.constantFrom(' ', '  ', '\u00a0', ' — ', '\n', ', ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 30 }), parts => {
        const text = parts.flat().join('')
        const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
        const { stems, termOf, spaced } = new TermDocument([sentence('Before'), sentence(text)])
        expect(Array.from(termOf, t => stems[t]).slice(1)).toEqual(
          words.map(w => stemOf(w.toLowerCase())),
        )
        expect(spaced[1]).toBe(text.match(/\S+/g)?.length ?? 0)
      }),
    )
  })

  it('reads an article the same after others, however many words those had', () => {
    const document = new TermDocument(['Police arrested two men.', 'Two more fled.'].map(sentence))
    const taken = () => [document.stems, document.termOf, document.pairOf, document.buckets]
    const before = taken()
    for (let article = 0; article < 4; article++) {
      const words = Array.from({ length: 20_000 }, (_, i) => `w${article}x${i}`)
      expect(new TermDocument([sentence(words.join(' '))]).stems).toHaveLength(20_000)
      expect(taken()).toEqual(before)
    }
  })

  it('numbers the pairs of a sentence and none across its end', () => {
    const sentences = ['One two one two.', 'One two.'].map(sentence)
    const { starts, pairOf, pairs } = new TermDocument(sentences)
    expect([...starts]).toEqual([0, 4, 6])
    expect([...pairOf]).toEqual([0, 1, 0, -1, 0, -1])
    expect([...pairs.count]).toEqual([3, 1])
  })

  it('gives the same number to the same pair and to no other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 300 }), numbers => {
        const { termOf, pairOf, pairs } = new TermDocument([sentence(numbers.join(' '))])
        for (let i = 0; i + 1 < numbers.length; i++) {
          const pair = pairOf[i]!
          expect([pairs.left[pair], pairs.right[pair]]).toEqual([termOf[i], termOf[i + 1]])
        }
        const keys = Array.from(pairs.left, (left, p) => `${left} ${pairs.right[p]}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('marks the terms of the headline', () => {
    const document = new TermDocument(
      [sentence('Police arrested two men.')],
      [sentence('Men under arrest')],
    )
    const { head } = document
    expect(document.stems.filter((_, t) => head[t])).toEqual(['arrest', 'men'])
  })

  it('reads halves of pairs, and sentences without a word', () => {
    const document = new TermDocument(['\ud83d \udca9x', '', '...', 'y'].map(sentence))
    expect([...document.starts]).toEqual([0, 2, 2, 2, 3])
    expect(document.stems).toEqual(['\ud83d', '\udca9x', 'y'])
  })
})

describe('the stems of the kernel', () => {
  const stemsOf = (words: string[]) =>
    words.map(word => new TermDocument([sentence(word)]).stems.join(' '))

  it('are those of the language', () => {
    const roots = 'hop rely agre yell conditi vi sens radic elec adjust contr y fli lov sky'.split(
      ' ',
    )
    const endings =
      's es sses ies eed ed ing at ated bling izing y e ational tional enci anci izer bli alli entli eli ousli ization ' +
      'ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ' +
      'ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize sion tion ll'
    const words = roots.flatMap(root => endings.split(' ').map(ending => root + ending))
    expect(stemsOf(words)).toEqual(words.map(stemOf))
  })

  it('are those of the language for any letters', () => {
    const letter = fc.constantFrom(...'aeiouyylstbwxnd0É')
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 45 }), letters => {
        const word = letters.join('')
        expect(stemsOf([word])).toEqual([stemOf(word.toLowerCase())])
      }),
      { numRuns: 2000 },
    )
  })
})

test('the compiled kernel is that of its source', () => {
  const path = new URL('../../src/summary/kernel/wasm.ts', import.meta.url)
  expect(readFileSync(path, 'utf8')).toBe(compileKernel('summary'))
})
