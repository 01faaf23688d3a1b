import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Lexicon } from '../../src/entities/recognise/lexicon.ts'
import { openModel } from '../../src/entities/recognise/model.ts'
import { Tagger } from '../../src/entities/recognise/tagger.ts'
import { fitCalibration, type Outcome } from './calibrate.ts'
import { type Example, encode } from './encode.ts'
import { withHeadline } from './headlines.ts'
import { isHeldOut } from './hold-out.ts'
import { readKnowledge } from './knowledge.ts'
import { Learner, type Shape } from './learner/index.ts'
import { readMix } from './mix.ts'
import type { Passage } from './passages.ts'
import { Random } from './random.ts'
import { chooseRows, countPassages } from './rows.ts'
import { type Schedule, type Shared, train } from './schedule.ts'
import { packModel } from './write-model.ts'

/** npm packages with word vectors and name lists (see README.md). */
const PACKAGES = '.work/names'
/** A passage is put under a made headline this often. */
const HEADLINES = 0.4
/** Passes of the network that is only there to fit the curve for confidence. */
const TRIAL_PASSES = 1

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'models/names.bin' },
    hold: { type: 'boolean', default: false },
    curve: { type: 'string' },
    hidden: { type: 'string', default: '128' },
    hidden2: { type: 'string', default: '64' },
    passes: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
})
const [corpora] = positionals
if (!corpora)
  throw new Error('usage: npx tsx training/names/train.ts CORPORA [--hold] [--out FILE]')
const seed = Number(values.seed)
const shape: Shape = { hidden: Number(values.hidden), hidden2: Number(values.hidden2) }
const schedule: Schedule = { passes: Number(values.passes), batch: 300, rate: 0.001, seed }

const started = performance.now()
const report = (line: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`)

const { knowledge, vectors } = readKnowledge(PACKAGES, join(corpora, 'gazetteers'))
report(`${knowledge.words.keys.length} word vectors, ${knowledge.lists.keys.length} list entries`)
const lexicon = new Lexicon(knowledge)
const mix = readMix(corpora)
const heldOut = mix
  .filter(({ name }) => name.startsWith('desk-'))
  .flatMap(({ passages }) => passages.filter(({ id }) => isHeldOut(id)))
const random = new Random(seed)

/** Examples of a corpus, with those of held-out documents apart. */
interface Encoded {
  share: number
  kept: Example[]
  held: Example[]
}

const encoded: Encoded[] = mix.map(({ name, passages, share, hidden, copies }) => {
  const source: Encoded = { share, kept: [], held: [] }
  for (let copy = 0; copy < copies; copy++)
    for (const passage of passages) {
      const text = random.next() < HEADLINES ? withHeadline(passage, random) : passage
      const examples = encode(text, hidden, lexicon)
      ;(isHeldOut(passage.id) ? source.held : source.kept).push(...examples)
    }
  const all = [...source.kept, ...source.held]
  const candidates = all.reduce((sum, { count }) => sum + count, 0)
  report(
    `${name}: ${passages.length} passages, ${candidates} candidates, seen ${share} times a pass`,
  )
  return source
})
const everything = encoded.map(({ share, kept, held }) => ({ share, examples: [...kept, ...held] }))
const { features, forms } = chooseRows(lexicon, countPassages(lexicon, everything))
report(`${lexicon.size} forms, ${features.length} rows`)

/** Trains a network and packs it. */
function makeModel(
  sources: readonly Shared[],
  passes: number,
  calibration: Float32Array,
): Uint8Array {
  const learner = new Learner(forms, vectors, shape, seed)
  train(learner, sources, { ...schedule, passes }, report)
  return packModel({ learner, vectors, knowledge, features, calibration })
}

/** What a model makes of marked passages, name by name. */
function outcomesOf(model: Uint8Array, passages: readonly Passage[]): Outcome[] {
  const tagger = new Tagger(openModel(model))
  return passages.flatMap(({ sentences }) =>
    tagger.tag(sentences.map(({ text }) => text)).map(({ sentence, start, end, type, p }) => {
      const marked = sentences[sentence]!.names.find(
        name => name.start === start && name.end === end,
      )
      return { p, right: (marked?.weights[type] ?? 0) > 0 }
    }),
  )
}

/** Trains without the held-out passages, and fits the curve for confidence on them. */
function tryOut(passes: number): { model: Uint8Array; curve: Float32Array } {
  const kept = encoded.map(({ share, kept: examples }) => ({ share, examples }))
  const model = makeModel(kept, passes, new Float32Array(0))
  const outcomes = outcomesOf(model, heldOut)
  const right = outcomes.filter(outcome => outcome.right).length
  report(`${heldOut.length} passages held out: ${right} of ${outcomes.length} names right`)
  return { model, curve: fitCalibration(outcomes) }
}

function makeFinal(): Uint8Array {
  if (values.hold) return tryOut(schedule.passes).model
  const curve = values.curve
    ? openModel(readFileSync(values.curve)).calibration
    : tryOut(TRIAL_PASSES).curve
  return makeModel(everything, schedule.passes, curve)
}

const model = makeFinal()
writeFileSync(values.out, model)
report(`${values.out}: ${model.length} bytes`)
