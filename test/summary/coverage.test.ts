import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodySentences, toCandidates } from '../../src/summary/candidates.ts'
import { Coverage } from '../../src/summary/coverage.ts'
import { readTerms } from '../../src/summary/document.ts'
import { decodeModel, encodeModel, summaryModel } from '../../src/summary/model.ts'
import { salienceOf } from '../../src/summary/salience.ts'
import { levelsOf } from '../../src/summary/traits.ts'
import { Worths } from '../../src/summary/worths.ts'
import { FERRY, summarised } from './tree.ts'

const candidates = toCandidates(bodySentences(summarised(FERRY)))
const document = readTerms(candidates)
const model = summaryModel()
const salience = salienceOf(document, levelsOf(document, model.lexicon), model.salience)
const all = [...candidates.keys()]
const coverage = (pool = all) =>
  new Coverage(document, salience, new Float32Array(candidates.length), pool)

describe('Coverage', () => {
  it('does not depend on how a set came about', () => {
    const some = fc.subarray(all, { minLength: 1 })
    fc.assert(
      fc.property(some, some, (set, others) => {
        const straight = coverage()
        for (const i of set) straight.add(i)
        const roundabout = coverage()
        for (const i of others) roundabout.add(i)
        for (const i of others) roundabout.remove(i)
        for (const i of [...set].reverse()) roundabout.add(i)
        expect(roundabout.value(40)).toBeCloseTo(straight.value(40), 6)
      }),
    )
  })

  it('does not depend on what else is in the pool', () => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), set => {
        const [alone, among] = [coverage(set), coverage()]
        for (const i of set) {
          alone.add(i)
          among.add(i)
        }
        expect(alone.value(40)).toBeCloseTo(among.value(40), 6)
      }),
    )
  })

  it('gives one sentence what it is worth alone', () => {
    const worths = new Worths(document, salience, new Float32Array(candidates.length)).by(40)
    for (const i of all) {
      const alone = coverage()
      alone.add(i)
      expect(alone.value(40)).toBeCloseTo(worths[i]!, 6)
    }
  })

  it('gives a sentence that says the same again less than the first time', () => {
    const again = [...candidates, candidates[0]!]
    const terms = readTerms(again)
    const chances = salienceOf(terms, levelsOf(terms, model.lexicon), model.salience)
    const twice = new Coverage(terms, chances, new Float32Array(again.length), [0, all.length])
    twice.add(0)
    const once = twice.value(1e6)
    twice.add(all.length)
    expect(twice.value(1e6) - once).toBeLessThan(once)
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
