import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodySentences } from '../../src/summary/body.ts'
import { chooseSet } from '../../src/summary/choose.ts'
import { LEANS, TermDocument } from '../../src/summary/document.ts'
import { beginCoverage } from '../../src/summary/greedy.ts'
import { floats } from '../../src/summary/kernel/index.ts'
import { referenceWords } from '../../src/summary/length.ts'
import { decodeModel, encodeModel, summaryModel } from '../../src/summary/model.ts'
import { Salience } from '../../src/summary/salience.ts'
import { MOST_USES } from '../../src/summary/traits.ts'
import { allSets } from '../../training/summary/sets.ts'
import { FERRY, summarised } from './tree.ts'

const sentences = bodySentences(summarised(FERRY))
const document = new TermDocument(sentences)
const model = summaryModel()
const salience = new Salience(document, model.lexicon, model.salience)
const all = [...sentences.keys()]

/** The kernel with an empty set out of a pool. */
function coverage(pool = all) {
  const kernel = salience.open()
  beginCoverage(kernel, pool)
  return kernel
}

/** The value of a set, out of a pool. */
function worthOf(set: readonly number[], pool = all) {
  const made = coverage(pool)
  for (const i of set) made.add(i)
  return made.value(40)
}

describe('coverage', () => {
  it('is what the chances of the terms and pairs of a set say', () => {
    const { starts, termOf, pairOf } = document
    const { term, pair } = salience
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), set => {
        const uses = new Map<number, number>()
        const pairs = new Set<number>()
        let hits = 0
        let length = 0
        for (const s of set) {
          length += starts[s + 1]! - starts[s]!
          for (let i = starts[s]!; i < starts[s + 1]!; i++) {
            const use = uses.get(termOf[i]!) ?? 0
            uses.set(termOf[i]!, use + 1)
            if (use < MOST_USES) hits += term[MOST_USES * termOf[i]! + use]!
            if (pairOf[i]! >= 0) pairs.add(pairOf[i]!)
          }
        }
        for (const p of pairs) hits += pair[p]!
        expect(worthOf(set)).toBeCloseTo((2 * hits) / (length + 40), 6)
      }),
    )
  })

  it('does not depend on how a set came about', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 1 }),
        fc.nat(all.length - 1),
        (set, other) => {
          const straight = worthOf([...set].sort((a, b) => a - b))
          const roundabout = coverage()
          for (const i of set) {
            if (!set.includes(other)) roundabout.valueWith(other, 40)
            roundabout.add(i)
          }
          expect(roundabout.value(40)).toBeCloseTo(straight, 6)
        },
      ),
    )
  })

  it('does not depend on what else is in the pool', () => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), set => {
        expect(worthOf(set, set)).toBeCloseTo(worthOf(set), 6)
      }),
    )
  })

  it('gives one sentence what it is worth alone', () => {
    const kernel = salience.open()
    kernel.findWorths(40)
    const worths = floats(kernel, 'worths', all.length).slice()
    for (const i of all) expect(worthOf([i])).toBeCloseTo(worths[i]!, 6)
  })

  it('gives a sentence that says the same again less than the first time', () => {
    const again = new TermDocument([...sentences, sentences[0]!])
    const twice = new Salience(again, model.lexicon, model.salience).open()
    beginCoverage(twice, [0, all.length])
    twice.add(0)
    const once = twice.value(1e6)
    expect(twice.valueWith(all.length, 1e6) - once).toBeLessThan(once)
    expect(twice.value(1e6)).toBe(once)
  })
})

describe('the search', () => {
  it('has each set once, with the value of its coverage, and none that leans', () => {
    const sets = allSets(salience)
    const reference = referenceWords(salience, {})
    const { standings } = document
    expect(new Set(sets.map(({ set }) => set.join(' '))).size).toBe(sets.length)
    for (const { set, value } of sets) {
      const made = coverage()
      for (const i of set) made.add(i)
      expect(value).toBeCloseTo(made.value(reference), 6)
      for (const i of set) {
        expect(i === 0 || !(standings[i]! & LEANS) || set.includes(i - 1)).toBe(true)
      }
    }
  })

  it('finds the best of all sets, though it looks at few', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 1 }), some => {
        const mixed = new Salience(new TermDocument(some), model.lexicon, model.salience)
        const sets = allSets(mixed)
        if (sets.length === 0) return
        const best = Math.max(...sets.map(({ value }) => value))
        expect(chooseSet(mixed)).toEqual(sets.find(({ value }) => value === best)?.set)
      }),
    )
  })
})

describe('the model', () => {
  it('says what the story is about', () => {
    const chance = (stem: string) => salience.term[4 * document.stems.indexOf(stem)] ?? 0
    expect(chance('ferri')).toBeGreaterThan(chance('bang'))
    expect(chance('lerwick')).toBeGreaterThan(chance('half'))
  })

  it('never takes a further use of a term for likelier, which the search relies on', () => {
    const { term } = salience
    for (let at = 1; at < term.length; at++) {
      if (at % MOST_USES > 0) expect(term[at]).toBeLessThanOrEqual(term[at - 1]!)
    }
  })

  it('is the same after writing and reading', () => {
    expect(decodeModel(encodeModel(model))).toEqual(model)
  })

  it('is refused where it is of another size', () => {
    expect(() => decodeModel(new Uint8Array(10))).toThrow(RangeError)
  })
})
