/**
 * How well names are found and typed, and how fast: the recogniser alone (each mention as the network gives it) and the
 * whole entities stage (mentions after they were made entities), on marked texts that are read as articles.
 *
 *   npm run bench -- names CORPORA [--errors] [--set FILE.jsonl]
 *
 * CORPORA holds `ner/dev` and `ner/test`; a document is `{"id", "text", "entities": [{"start", "end", "type"}]}`. Spans are
 * exact but for leading articles and possessive endings; works are not scored.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findEntities } from '../src/entities/index.ts'
import { recognise } from '../src/entities/recognise/index.ts'
import { ENTITY_TYPES } from '../src/entities/recognise/mention.ts'
import { tokenRanges } from '../src/language/tokens.ts'
import { toSource } from '../src/source.ts'
import { readStructure } from '../src/structure/index.ts'
import { type Mention, type Root, sourceRange } from '../src/tree.ts'
import { commonErrors } from './gold-errors.ts'
import {
  type Fold,
  type GoldDocument,
  type NamedSpan,
  readGold,
  type Score,
  scoreNames,
} from './gold-names.ts'

/** The set that is marked by the product's own guide, and those that know persons, organizations and places. */
const DESK = 'dev/desk'
const NEWS = ['dev/gum', 'dev/malaysian-news', 'dev/uner-ewt']
const OTHERS = ['test/gum', 'test/uner-ewt', 'test/wnut17']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, set: { type: 'string' } },
})
const [corpora] = positionals
if (!corpora) throw new Error('usage: npm run bench -- names CORPORA [--errors] [--set FILE]')

const treeOf = ({ text }: GoldDocument): Root => readStructure(toSource(text), { format: 'text' })
const inSource = ({ sentence, start, end }: Mention) => sourceRange(sentence, start, end)

/** Names by the recogniser alone. */
const recognised = (root: Root): NamedSpan[] =>
  recognise(root).map(mention => ({ ...inSource(mention), type: mention.type, p: mention.p }))

/** Names by the whole stage. */
const resolved = (root: Root): NamedSpan[] =>
  findEntities(root).flatMap(({ type, confidence, mentions }) =>
    mentions.map(mention => ({ ...inSource(mention), type, p: confidence })),
  )

const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
const cells = ({ precision, recall, f1 }: Score) =>
  `${percent(f1)} (P ${percent(precision)}, R ${percent(recall)})`

interface Measured {
  documents: GoldDocument[]
  alone: NamedSpan[][]
  stage: NamedSpan[][]
}

function measure(path: string): Measured {
  const documents = readGold(path)
  const trees = documents.map(treeOf)
  return { documents, alone: trees.map(recognised), stage: trees.map(resolved) }
}

function printScores(name: string, { documents, alone, stage }: Measured, fold: Fold): number {
  const [a, b] = [scoreNames(documents, alone, fold), scoreNames(documents, stage, fold)]
  const types = fold === 'fine' ? ['all', ...ENTITY_TYPES] : ['all']
  for (const type of types) {
    const [own, whole] = [a.get(type), b.get(type)]
    if (own && whole)
      console.log(
        `${(type === 'all' ? name : `  ${type}`).padEnd(20)} ${cells(own)}   ${cells(whole)}   ${own.gold} names`,
      )
  }
  if (values.errors)
    for (const error of commonErrors(documents, stage, fold)) console.log(`    ${error}`)
  return b.get('all')!.f1
}

/** Of the names that were given this probability, how many are right? */
function printReliability({ documents, alone }: Measured): void {
  console.log(
    '\nconfidence of mentions: given, how many, share right (types apart, works left out)',
  )
  const bins = [0.2, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01]
  for (let i = 1; i < bins.length; i++) {
    const [low, high] = [bins[i - 1]!, bins[i]!]
    const inBin = alone.map(names => names.filter(({ p = 0 }) => p >= low && p < high))
    const count = inBin.flat().filter(({ type }) => type !== 'work').length
    const share = scoreNames(documents, inBin, 'fine').get('all')?.precision ?? 0
    console.log(
      `  ${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}  ${count}  ${percent(share)}`,
    )
  }
}

function printSpeed(documents: readonly GoldDocument[]): void {
  const trees = documents.map(treeOf)
  const texts = documents.map(({ text }) => text)
  const tokens = texts.reduce((sum, text) => sum + tokenRanges(text).length, 0)
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(`\nspeed over ${tokens} tokens (${(size / 1e6).toFixed(2)} MB), best of five, warm`)
  for (const [name, run] of [
    ['recogniser', recognise],
    ['whole stage', findEntities],
  ] as const) {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      for (const root of trees) run(root)
      best = Math.min(best, performance.now() - start)
    }
    const rate = Math.round((1000 * tokens) / best)
    console.log(`  ${name.padEnd(12)} ${rate} tokens/s, ${(size / best / 1000).toFixed(2)} MB/s`)
  }
}

console.log(`${'F1'.padEnd(20)} ${'recogniser alone'.padEnd(25)}   whole stage`)
if (values.set) printScores('set', measure(values.set), 'fine')
else {
  const at = (set: string) => join(corpora, 'ner', `${set}.jsonl`)
  const desk = measure(at(DESK))
  printScores(DESK, desk, 'fine')
  const news = NEWS.map(set => printScores(set, measure(at(set)), 'three'))
  console.log(
    `mean of the three, whole stage: ${percent(news.reduce((a, b) => a + b) / news.length)}`,
  )
  for (const set of OTHERS) printScores(set, measure(at(set)), 'three')
  printReliability(desk)
  printSpeed(readGold(at('dev/malaysian-news')))
}
