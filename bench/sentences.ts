/**
 * Sentence boundaries against treebanks, beside other splitters, in one run.
 *
 *   npx tsx bench/sentences.ts CORPORA [--peers DIR] [--errors N] [--set NAME]
 *
 * CORPORA is a folder of named-entity corpora with {dev,test}/NAME.jsonl whose sentences stand in paragraphs of their
 * own. They are joined again, and each splitter has to find where. A line without a final mark (a title, a list line)
 * ends its block: "in blocks" scores only the boundaries inside blocks, "all" joins whole documents.
 * DIR is a folder in which `npm install sentencex sbd natural` was run.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sentenceRanges } from '../src/language/sentences.ts'

type Split = (text: string) => string[]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string' },
    errors: { type: 'string', default: '0' },
    set: { type: 'string', multiple: true },
  },
})
const corpora = positionals[0] ?? ''
const sets = values.set ?? ['dev/uner-ewt', 'dev/gum', 'test/uner-ewt', 'test/gum']

/** Sentences of each document, in order. */
function readDocuments(set: string): string[][] {
  return readFileSync(join(corpora, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line =>
      (JSON.parse(line) as { text: string }).text.split(/\n+/).filter(s => s.trim() !== ''),
    )
}

const ENDS = /[.!?…]['"’”)\]]*$/

/** Parts of a document as a page has them: a sentence without a final mark is the last of its block. */
function toBlocks(sentences: string[]): string[][] {
  const blocks: string[][] = [[]]
  for (const sentence of sentences) {
    blocks.at(-1)!.push(sentence)
    if (!ENDS.test(sentence)) blocks.push([])
  }
  return blocks.filter(block => block.length > 0)
}

/** Boundaries as counts of characters that are not space, so that trimming does not matter; the last is no finding. */
function boundaries(sentences: string[]): Set<number> {
  const found = new Set<number>()
  let at = 0
  for (const sentence of sentences) {
    at += sentence.replace(/\s+/g, '').length
    found.add(at)
  }
  found.delete(at)
  return found
}

function splitters(): Record<string, Split> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const all: Record<string, Split> = {
    nutgraf: text => sentenceRanges(text).map(({ start, end }) => text.slice(start, end)),
    'Intl.Segmenter': text => [...segmenter.segment(text)].map(part => part.segment),
  }
  if (values.peers === undefined) return all
  const load = createRequire(resolve(values.peers, 'package.json'))
  const { segment } = load('sentencex') as { segment: (language: string, text: string) => string[] }
  const { sentences } = load('sbd') as { sentences: (text: string, options: object) => string[] }
  const SentenceTokenizer = load('natural/lib/natural/tokenizers/sentence_tokenizer.js') as new (
    abbreviations?: string[],
  ) => { tokenize: Split }
  const plain = new SentenceTokenizer()
  return {
    ...all,
    sentencex: text => segment('en', text),
    sbd: text => sentences(text, {}),
    natural: text => plain.tokenize(text),
  }
}

interface Score {
  right: number
  found: number
  gold: number
}

function score(split: Split, documents: string[][], errors: string[]): Score {
  const sum = { right: 0, found: 0, gold: 0 }
  for (const document of documents) {
    const gold = boundaries(document)
    const text = document.join(' ')
    const found = boundaries(split(text))
    sum.gold += gold.size
    sum.found += found.size
    for (const at of found) if (gold.has(at)) sum.right++
    for (const at of found) if (!gold.has(at)) errors.push(`+ ${around(text, at)}`)
    for (const at of gold) if (!found.has(at)) errors.push(`- ${around(text, at)}`)
  }
  return sum
}

/** The text on both sides of a boundary, for the list of errors. */
function around(text: string, boundary: number): string {
  let at = 0
  for (let seen = 0; seen < boundary; at++) if (/\S/.test(text[at]!)) seen++
  return `${text.slice(Math.max(0, at - 50), at)} ¦${text.slice(at, at + 40)}`
}

function percent({ right, found, gold }: Score): string {
  const f1 = (200 * right) / (found + gold)
  return [f1, (100 * right) / found, (100 * right) / gold]
    .map(x => x.toFixed(1).padStart(5))
    .join(' ')
}

const peers = splitters()
console.log('set            splitter        all: F1 P R        in blocks: F1 P R')
for (const set of sets) {
  const documents = readDocuments(set)
  const blocks = documents.flatMap(toBlocks)
  for (const [name, split] of Object.entries(peers)) {
    const errors: string[] = []
    const whole = percent(score(split, documents, []))
    const inside = percent(score(split, blocks, errors))
    console.log(`${set.padEnd(14)} ${name.padEnd(15)} ${whole}  ${inside}`)
    if (name === 'nutgraf')
      for (const e of errors.slice(0, Number(values.errors))) console.log(`  ${e}`)
  }
}
const texts = sets.flatMap(readDocuments).map(document => document.join(' '))
for (const [name, split] of Object.entries(peers)) {
  const start = performance.now()
  let read = 0
  while (read === 0 || performance.now() - start < 500) {
    for (const text of texts) {
      split(text)
      read += text.length
    }
  }
  console.log(
    `speed ${name.padEnd(15)} ${(read / 1000 / (performance.now() - start)).toFixed(1)} MB/s`,
  )
}
