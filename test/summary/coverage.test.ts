import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodySentences, toCandidates } from '../../src/summary/candidates.ts'
import { Coverage } from '../../src/summary/coverage.ts'
import { TermDocument } from '../../src/summary/document.ts'
import { decodeModel, encodeModel, summaryModel } from '../../src/summary/model.ts'
import { Salience } from '../../src/summary/salience.ts'
import { allSets, bestOfAll } from '../../src/summary/search.ts'
import { Worths } from '../../src/summary/worths.ts'
import { FERRY, summarised } from './tree.ts'

const sentences = bodySentences(summarised(FERRY))
const document = new TermDocument(sentences)
const candidates = toCandidates(sentences, document)
const model = summaryModel()
const salience = new Salience(document, model.lexicon, model.salience)
const all = [...candidates.keys()]
const coverage = (pool = all) => new Coverage(salience, new Float32Array(candidates.length), pool)

/** The value of a set, out of a pool. */
function worthOf(set: readonly number[], pool = all) {
  const made = coverage(pool)
  for (const i of set) made.add(i)
  return made.value(40)
}

describe('Coverage', () => {
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

  it('is refused once another has taken its place', () => {
    const before = coverage()
    coverage()
    expect(() => before.add(0)).toThrow()
  })

  it('gives one sentence what it is worth alone', () => {
    const manner = new Float32Array(candidates.length)
    const worths = new Worths(candidates, salience, manner).by(40)
    for (const i of all) expect(worthOf([i])).toBeCloseTo(worths[i]!, 6)
  })

  it('gives a sentence that says the same again less than the first time', () => {
    const again = [...sentences, sentences[0]!]
    const terms = new TermDocument(again)
    const chances = new Salience(terms, model.lexicon, model.salience)
    const twice = new Coverage(chances, new Float32Array(again.length), [0, all.length])
    twice.add(0)
    const once = twice.value(1e6)
    expect(twice.valueWith(all.length, 1e6) - once).toBeLessThan(once)
    expect(twice.value(1e6)).toBe(once)
  })
})

describe('allSets', () => {
  it('has each set once, with the value of its coverage, and the best of them first of all', () => {
    const manner = new Float32Array(candidates.length)
    const limit = { least: 1, most: 4, words: 90 }
    const search = { candidates, salience, manner, reference: 40, limit }
    const sets = allSets(search, all)
    expect(new Set(sets.map(({ set }) => set.join(' '))).size).toBe(sets.length)
    for (const { set, value } of sets) expect(value).toBeCloseTo(worthOf(set), 6)
    const best = Math.max(...sets.map(({ value }) => value))
    expect(bestOfAll(search, all)).toEqual(sets.find(({ value }) => value === best)?.set)
    for (const { set } of sets) {
      for (const i of set) expect(!candidates[i]!.leans || set.includes(i - 1)).toBe(true)
    }
  })
})

describe('the model', () => {
  it('says what the story is about', () => {
    const chance = (stem: string) => salience.term[4 * document.stems.indexOf(stem)] ?? 0
    expect(chance('ferri')).toBeGreaterThan(chance('bang'))
    expect(chance('lerwick')).toBeGreaterThan(chance('half'))
  })

  it('is the same after writing and reading', () => {
    expect(decodeModel(encodeModel(model))).toEqual(model)
  })

  it('is refused where it is of another size', () => {
    expect(() => decodeModel(new Uint8Array(10))).toThrow(RangeError)
  })
})
