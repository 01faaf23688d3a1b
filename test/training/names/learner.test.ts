import { expect, test } from 'vitest'
import { TRANSITIONS } from '../../../src/entities/recognise/chain.ts'
import { HashIndex } from '../../../src/entities/recognise/hash-index.ts'
import { LABEL_STRIDE, LABELS } from '../../../src/entities/recognise/labels.ts'
import { type Knowledge, Lexicon } from '../../../src/entities/recognise/lexicon.ts'
import { ENTITY_TYPES } from '../../../src/entities/recognise/mention.ts'
import { openModel } from '../../../src/entities/recognise/model.ts'
import { Tagger } from '../../../src/entities/recognise/tagger.ts'
import { encode } from '../../../training/names/encode.ts'
import { toBatch } from '../../../training/names/learner/batch.ts'
import { ChainLoss } from '../../../training/names/learner/chain-loss.ts'
import { Learner } from '../../../training/names/learner/index.ts'
import { type MarkedName, type Passage, toPassage } from '../../../training/names/passages.ts'
import { Random } from '../../../training/names/random.ts'
import { chooseRows } from '../../../training/names/rows.ts'
import { train } from '../../../training/names/schedule.ts'
import { packModel } from '../../../training/names/write-model.ts'

/** No words with vectors, no name lists. */
const nothing: Knowledge = {
  words: new HashIndex(new Uint32Array(0)),
  ranks: new Uint8Array(0),
  lists: new HashIndex(new Uint32Array(0)),
  listBits: new Uint16Array(0),
}

const TYPE_OF = { p: 'person', c: 'company', l: 'place' } as const

/** A passage whose names are marked as {p:...}, {c:...}, {l:...}. */
function marked(text: string): Passage {
  const names: MarkedName[] = []
  let plain = ''
  for (const part of text.split(/(\{[pcl]:[^}]*\})/)) {
    const mark = /^\{([pcl]):(.*)\}$/.exec(part)
    const surface = mark ? mark[2]! : part
    if (mark) {
      const type = TYPE_OF[mark[1] as keyof typeof TYPE_OF]
      const weights = ENTITY_TYPES.map(name => (name === type ? 1 : 0))
      names.push({ start: plain.length, end: plain.length + surface.length, weights, other: 0 })
    }
    plain += surface
  }
  return toPassage('invented', plain, names)
}

const passages = [
  '{p:Wanjiru Bello} left {l:Karatu} for {l:New Lamu}. {p:Bello} works for {c:Tandem Mills Inc.} there.',
  'Shares of {c:Tandem Mills} fell. {p:Oduya Quist} of {c:Harrow Cable} wept in {l:Karatu}.',
  'The Mayor of {l:New Lamu} met {p:Oduya Quist}. {c:Harrow Cable} is in {l:Lamu}.',
].map(marked)

test('learns, packs and finds what it has learnt', () => {
  const lexicon = new Lexicon(nothing)
  const examples = passages.flatMap(passage => encode(passage, [], lexicon))
  const { features, forms } = chooseRows(lexicon, new Int32Array(lexicon.size).fill(99))
  const vectors = new Float32Array(0)
  const learner = new Learner(forms, vectors, { hidden: 16, hidden2: 8 }, 1)
  const schedule = { passes: 150, batch: 10, rate: 0.02, seed: 1 }
  train(learner, [{ examples, share: 1 }], schedule, () => {})
  const calibration = new Float32Array(0)
  const model = packModel({ learner, vectors, knowledge: nothing, features, calibration })
  const tagger = new Tagger(openModel(model))
  for (const { sentences } of passages) {
    const found = tagger.tag(sentences.map(({ text }) => text))
    const expected = sentences.flatMap(({ names }, sentence) =>
      names.map(({ start, end, weights }) => ({ sentence, start, end, type: weights.indexOf(1) })),
    )
    expect(found.map(({ sentence, start, end, type }) => ({ sentence, start, end, type }))).toEqual(
      expected,
    )
  }
})

test.each([
  ['sure labels', 0],
  ['doubtful labels', 0.3],
])('the gradient of the loss is its slope: %s', (_, other) => {
  const doubtful = passages.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map(({ text, names }) => ({
      text,
      names: names.map((name, i) => (i % 2 === 0 ? { ...name, other } : name)),
    })),
  }))
  const lexicon = new Lexicon(nothing)
  const batch = toBatch(doubtful.flatMap(passage => encode(passage, ['event'], lexicon)))
  const random = new Random(5)
  const some = (length: number) => Float32Array.from({ length }, () => random.normal())
  const scores = some(batch.count * LABEL_STRIDE)
  const transitions = some(TRANSITIONS)
  const dScores = new Float32Array(scores.length)
  const dTransitions = new Float32Array(TRANSITIONS)
  const loss = new ChainLoss()
  loss.measure(batch, { scores, transitions, dScores, dTransitions })
  const slope = (weights: Float32Array, i: number) => {
    const step = 1e-2
    const kept = weights[i]!
    const ends = [kept + step, kept - step].map(value => {
      weights[i] = value
      const ignored = { dScores: new Float32Array(scores.length), dTransitions: some(TRANSITIONS) }
      return loss.measure(batch, { scores, transitions, ...ignored })
    })
    weights[i] = kept
    return (ends[0]! - ends[1]!) / (2 * step)
  }
  for (let i = 0; i < scores.length; i += 7)
    if (i % LABEL_STRIDE < LABELS) expect(dScores[i]).toBeCloseTo(slope(scores, i), 2)
  for (let i = 0; i < TRANSITIONS; i += 5)
    expect(dTransitions[i]).toBeCloseTo(slope(transitions, i), 2)
})
