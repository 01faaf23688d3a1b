import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Lexicon } from '../../src/entities/recognise/lexicon.ts'
import { encode } from './encode.ts'
import { withHeadline } from './headlines.ts'
import { isHeldOut } from './hold-out.ts'
import { readKnowledge } from './knowledge.ts'
import { Learner, type Schedule, type Shape, train } from './learner.ts'
import { readMix } from './mix.ts'
import { Random } from './random.ts'
import { chooseRows, countPassages } from './rows.ts'
import { packModel } from './write-model.ts'

/** npm packages with word vectors and name lists (see README.md). */
const PACKAGES = '.work/names'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'models/names.bin' },
    hold: { type: 'boolean', default: false },
    hidden: { type: 'string', default: '128' },
    hidden2: { type: 'string', default: '64' },
    passes: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
})
const [corpora] = positionals
if (!corpora)
  throw new Error('usage: npx tsx training/names/train.ts CORPORA [--hold] [--out FILE]')
const SHAPE: Shape = { hidden: Number(values.hidden), hidden2: Number(values.hidden2) }
const SCHEDULE: Schedule = {
  passes: Number(values.passes),
  batch: 300,
  rate: 0.001,
  seed: Number(values.seed),
}

const started = performance.now()
const report = (line: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`)

/** A passage is put under a made headline this often. */
const HEADLINES = 0.4

const { knowledge, vectors } = readKnowledge(PACKAGES, join(corpora, 'gazetteers'))
report(`${knowledge.words.keys.length} word vectors, ${knowledge.lists.keys.length} list entries`)
const lexicon = new Lexicon(knowledge)
const random = new Random(SCHEDULE.seed)
const sources = readMix(corpora).map(({ name, passages, share, hidden, copies }) => {
  const kept = values.hold ? passages.filter(({ id }) => !isHeldOut(id)) : passages
  const examples = []
  for (let copy = 0; copy < copies; copy++)
    for (const passage of kept)
      examples.push(
        ...encode(
          random.next() < HEADLINES ? withHeadline(passage, random) : passage,
          hidden,
          lexicon,
        ),
      )
  const candidates = examples.reduce((sum, { count }) => sum + count, 0)
  report(`${name}: ${kept.length} passages, ${candidates} candidates, seen ${share} times a pass`)
  return { examples, share }
})
const { features, forms } = chooseRows(lexicon, countPassages(lexicon, sources))
report(`${lexicon.size} forms, ${features.length} rows`)
const learner = new Learner(forms, vectors, SHAPE, SCHEDULE.seed)
train(learner, sources, SCHEDULE, report)
const model = packModel({ learner, knowledge, features, calibration: new Float32Array(0) })
writeFileSync(values.out, model)
report(`${values.out}: ${model.length} bytes`)
