/**
 * ROUGE F1 of summaries beside what users have, in one table: the lead, the lead cut to our length, node-summarizer,
 * wink-nlp, and sumy's LexRank and LSA and lede where Python has them; every extractor that takes sentences gets those
 * that nutgraf reads, without prefixes. Then how many summaries do not stand alone, and how long each stage took.
 *
 *   npm run bench -- summaries FILE.jsonl[.gz] [--peers DIR] [--show N]
 *
 * FILE.jsonl has an object {"id", "text", "refs": [[sentence, ...], ...], "lead"?: [sentence, ...]} a line. DIR is a folder in
 * which `npm install node-summarizer wink-nlp wink-eng-lite-web-model` was run; Python finds its packages (sumy, lede) by
 * PYTHONPATH. Differences are to the lead, with the 95% interval of a bootstrap over articles. `--show N` prints N summaries
 * beside their references.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { findEntities } from '../src/entities/index.ts'
import { toSource } from '../src/source.ts'
import { readStructure } from '../src/structure/index.ts'
import { bodySentences } from '../src/summary/body.ts'
import { summarise } from '../src/summary/index.ts'
import { type Rouge, rouge } from '../training/summary/rouge.ts'
import { countWords, FAULTS, hasFault } from './gold-standing.ts'
import { nodeSummarizer, pythonSummaries, winkNlp } from './gold-summarisers.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'string' }, show: { type: 'string', default: '0' } },
})
const file = positionals[0]
if (!file) throw new Error('Name a file of articles with summaries.')

interface Line {
  id: string
  text: string
  refs: string[][]
  lead?: string[]
}

/** An article with its sentences and its lead: the first three. */
interface Case extends Line {
  sentences: string[]
  lead: string[]
}

/** Summaries of all cases by one way of making them. */
type Summaries = string[][]

const MEASURES = ['rouge1', 'rouge2', 'rougeLsum'] as const

/** Resamplings of the bootstrap. */
const SAMPLES = 1000

const cases = readCases(file)
const took = { structure: 0, names: 0, summaries: 0 }
const ours = cases.map(({ text }) => ownSummary(text))
const systems: Record<string, Summaries | null> = {
  'lead, 3 sentences': cases.map(c => c.lead),
  'lead, 2 sentences': cases.map(c => c.lead.slice(0, 2)),
  'lead, our length': cases.map((c, i) =>
    leadOf(c.sentences, countWords((ours[i] ?? []).join(' '))),
  ),
  nutgraf: ours,
  'node-summarizer, frequency': values.peers
    ? nodeSummarizer(values.peers, cases, 'frequency')
    : null,
  'node-summarizer, TextRank': values.peers ? nodeSummarizer(values.peers, cases, 'rank') : null,
  'wink-nlp, importance': values.peers ? winkNlp(values.peers, cases) : null,
  'sumy LexRank': pythonSummaries('lexrank', cases),
  'sumy LSA': pythonSummaries('lsa', cases),
  lede: pythonSummaries('lede', cases),
}
const leadScores = scoresOf(systems['lead, 3 sentences'] ?? [])

console.log(`${cases.length} articles`)
for (const [name, summaries] of Object.entries(systems)) {
  console.log(summaries ? rowOf(name, summaries) : `${name.padEnd(28)} not installed`)
}
printStanding()
printTimes()
for (const [i, { id, refs }] of cases.slice(0, Number(values.show)).entries()) {
  console.log(
    `\n${id}\n  reference: ${refs[0]?.join(' ')}\n  nutgraf:   ${ours[i]?.join('\n             ')}`,
  )
}

function readCases(path: string): Case[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const one = JSON.parse(line) as Line
      const root = readStructure(toSource(one.text), { format: 'text' })
      const sentences = bodySentences(root).map(s => s.value)
      return { ...one, sentences, lead: one.lead ?? sentences.slice(0, 3) }
    })
}

function ownSummary(text: string): string[] {
  const started = performance.now()
  const root = readStructure(toSource(text), { format: 'text' })
  const structured = performance.now()
  root.data.entities = findEntities(root, {})
  const named = performance.now()
  summarise(root)
  took.structure += structured - started
  took.names += named - structured
  took.summaries += performance.now() - named
  return root.data.summary?.sentences.map(s => s.value) ?? []
}

function printStanding(): void {
  const leads = cases.map(({ sentences }) => sentences.slice(0, 3))
  console.log(
    `\nsummaries with at least one sentence that${' '.repeat(12)}lead, 3 sentences   nutgraf`,
  )
  for (const fault of Object.keys(FAULTS)) {
    const [lead, own] = [leads, ours].map(
      summaries =>
        summaries.filter((summary, i) => hasFault(fault, summary, cases[i]!.sentences)).length,
    )
    console.log(`${fault.padEnd(54)}${String(lead).padStart(17)}${String(own).padStart(10)}`)
  }
}

function printTimes(): void {
  const { structure, names, summaries } = took
  const share = summaries / (structure + names)
  const ms = [structure, names, summaries].map(time => `${time.toFixed(0)} ms`)
  console.log(
    `\nstructure ${ms[0]}, names ${ms[1]}, summaries ${ms[2]}: ${share.toFixed(2)} of the others`,
  )
}

/** As many first sentences as come nearest to a number of words. */
function leadOf(sentences: readonly string[], words: number): string[] {
  let best = 1
  let total = 0
  let distance = Infinity
  for (const [i, sentence] of sentences.entries()) {
    total += countWords(sentence)
    if (Math.abs(total - words) >= distance) break
    distance = Math.abs(total - words)
    best = i + 1
  }
  return sentences.slice(0, best)
}

function scoresOf(summaries: Summaries): Rouge[] {
  return cases.map(({ refs }, i) => {
    const all = refs.map(reference => rouge(summaries[i] ?? [], reference))
    const mean = (key: keyof Rouge) => (100 * all.reduce((sum, r) => sum + r[key], 0)) / all.length
    return { rouge1: mean('rouge1'), rouge2: mean('rouge2'), rougeLsum: mean('rougeLsum') }
  })
}

function rowOf(name: string, summaries: Summaries): string {
  const scores = scoresOf(summaries)
  const words = summaries.reduce((sum, s) => sum + countWords(s.join(' ')), 0) / cases.length
  const columns = MEASURES.map(key => {
    const mean = scores.reduce((sum, s) => sum + s[key], 0) / cases.length
    const differences = scores.map((s, i) => s[key] - leadScores[i]![key])
    return `${key} ${mean.toFixed(1)} ${intervalOf(differences)}`
  })
  return `${name.padEnd(28)} ${columns.join('   ')}   ${words.toFixed(1)} words`
}

/** Mean difference with its 95% interval; drawn by a linear congruential generator, the same each time. */
function intervalOf(differences: readonly number[]): string {
  const n = differences.length
  let state = 1
  const means = Array.from({ length: SAMPLES }, () => {
    let sum = 0
    for (let i = 0; i < n; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      sum += differences[Math.floor((state / 2 ** 32) * n)]!
    }
    return sum / n
  }).sort((a, b) => a - b)
  const signed = (value = 0) => (value >= 0 ? '+' : '') + value.toFixed(2)
  const mean = differences.reduce((sum, d) => sum + d, 0) / n
  return `(${signed(mean)} [${signed(means[25])}, ${signed(means[974])}])`
}
