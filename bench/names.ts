import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENTITY_TYPES } from '../src/entities/recognise/mention.ts'
import { openModel } from '../src/entities/recognise/model.ts'
import { Tagger } from '../src/entities/recognise/tagger.ts'
import { sentenceRanges } from '../src/language/sentences.ts'
import { type GoldDocument, type NamedSpan, type Score, scoreNames } from './gold-names.ts'

/** Sets whose types are those of the product, and sets that know persons, organizations and places. */
const FINE_SETS = ['dev/desk']
const THREE_SETS = [
  'dev/gum',
  'dev/malaysian-news',
  'dev/uner-ewt',
  'test/gum',
  'test/uner-ewt',
  'test/wnut17',
]
/** The sets whose mean is the measure of finding names in news. */
const MEAN_OF = THREE_SETS.slice(0, 3)

const [corpora, modelPath = 'models/names.bin', errors] = process.argv.slice(2)
if (!corpora) throw new Error('usage: npx tsx bench/names.ts CORPORA [MODEL] [errors]')

const readStart = performance.now()
const file = readFileSync(modelPath)
const tagger = new Tagger(openModel(file))
const readTime = performance.now() - readStart

const percent = (x: number) => (100 * x).toFixed(1).padStart(5)
const show = (name: string, score: Score) =>
  console.log(
    `${name.padEnd(22)} F1 ${percent(score.f1)}  P ${percent(score.precision)}  R ${percent(score.recall)}  (${score.gold})`,
  )

function read(set: string): GoldDocument[] {
  const path = set.endsWith('.jsonl') ? set : join(corpora!, 'ner', `${set}.jsonl`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as GoldDocument)
}

/** Sentences of plain text, paragraph by paragraph, with their offsets. */
function sentencesOf(text: string): { at: number; text: string }[] {
  const sentences: { at: number; text: string }[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g))
    for (const { start, end } of sentenceRanges(line))
      sentences.push({ at: index + start, text: line.slice(start, end) })
  return sentences
}

function predict({ text }: GoldDocument): NamedSpan[] {
  const sentences = sentencesOf(text)
  return tagger
    .tag(sentences.map(sentence => sentence.text))
    .map(({ sentence, start, end, type, p }) => ({
      start: sentences[sentence]!.at + start,
      end: sentences[sentence]!.at + end,
      type: ENTITY_TYPES[type]!,
      p,
    }))
}

function measure(set: string, fold: 'fine' | 'three'): Map<string, Score> {
  const documents = read(set)
  const predicted = documents.map(predict)
  if (errors) listErrors(documents, predicted, fold)
  return scoreNames(documents, predicted, fold)
}

/** Prints the commonest misses, inventions and confusions. */
function listErrors(documents: GoldDocument[], predicted: NamedSpan[][], fold: 'fine' | 'three') {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const same = (type: string) =>
    fold === 'three' && (type === 'company' || type === 'organization') ? 'org' : type
  documents.forEach(({ text, entities }, d) => {
    const names = predicted[d]!
    for (const gold of entities) {
      const exact = names.find(({ start, end }) => start === gold.start && end === gold.end)
      const name = text.slice(gold.start, gold.end).replaceAll('\n', ' ')
      if (exact) {
        if (same(exact.type) !== same(gold.type) && exact.type !== gold.alt)
          add(`${gold.type} as ${exact.type}: ${name}`)
        continue
      }
      const near = names.find(({ start, end }) => start < gold.end && end > gold.start)
      add(
        near
          ? `edge ${gold.type}: ${name} | ${text.slice(near.start, near.end)}`
          : `missed ${gold.type}: ${name}`,
      )
    }
    for (const name of names)
      if (!entities.some(({ start, end }) => start < name.end && end > name.start))
        add(`invented ${name.type}: ${text.slice(name.start, name.end)} (${name.p!.toFixed(2)})`)
  })
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  for (const [key, count] of sorted.slice(0, 100)) console.log(`  ${count} ${key}`)
}

console.log(`model ${(file.length / 1e6).toFixed(2)} MB, read in ${readTime.toFixed(1)} ms`)
for (const set of FINE_SETS) {
  const scores = measure(set, 'fine')
  show(set, scores.get('all')!)
  for (const type of ENTITY_TYPES) if (scores.has(type)) show(`  ${type}`, scores.get(type)!)
}
let sum = 0
for (const set of THREE_SETS) {
  const score = measure(set, 'three').get('all')!
  show(set, score)
  if (MEAN_OF.includes(set)) sum += score.f1
}
console.log(`mean of ${MEAN_OF.join(', ')}: ${percent(sum / MEAN_OF.length)}`)

const documents = read('dev/malaysian-news').map(({ text }) => sentencesOf(text).map(s => s.text))
let tokens = 0
for (const set of ['dev/malaysian-news'])
  for (const { text } of read(set)) tokens += text.split(/\s+/).length
const time = performance.now()
for (const sentences of documents) tagger.tag(sentences)
console.log(
  `${Math.round((1000 * tokens) / (performance.now() - time))} words a second (${tokens} words)`,
)
