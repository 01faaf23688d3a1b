/**
 * ROUGE F1 of summaries beside what users have: the lead, the lead cut to our length, node-summarizer, and sumy's LexRank
 * and lede where Python has them; every extractor that takes sentences gets those that nutgraf reads, without prefixes.
 *
 *   npm run bench -- summaries FILE.jsonl[.gz] [--peers DIR] [--show N]
 *
 * FILE.jsonl has an object {"id", "text", "refs": [[sentence, ...], ...], "lead"?: [sentence, ...]} a line. DIR is a folder in
 * which `npm install node-summarizer` was run; Python finds its packages by PYTHONPATH. Differences are to the lead,
 * with the 95% interval of a bootstrap over articles. `--show N` prints N summaries beside their references.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { toSource } from '../src/source.ts'
import { readStructure } from '../src/structure/index.ts'
import { bodySentences } from '../src/summary/candidates.ts'
import { summarise } from '../src/summary/index.ts'
import { type Rouge, rouge } from '../training/summary/rouge.ts'
import { nodeSummarizer, pythonSummaries } from './gold-summarisers.ts'

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
const started = performance.now()
const ours = cases.map(({ text }) => ownSummary(text))
const seconds = (performance.now() - started) / 1000
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
  'sumy LexRank': pythonSummaries('lexrank', cases),
  'sumy LSA': pythonSummaries('lsa', cases),
  lede: pythonSummaries('lede', cases),
}
const leadScores = scoresOf(systems['lead, 3 sentences'] ?? [])

console.log(`${cases.length} articles; structure and summaries in ${seconds.toFixed(1)} s`)
for (const [name, summaries] of Object.entries(systems)) {
  console.log(summaries ? rowOf(name, summaries) : `${name.padEnd(28)} not installed`)
}
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
  const root = readStructure(toSource(text), { format: 'text' })
  summarise(root)
  return root.data.summary?.sentences.map(s => s.value) ?? []
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

/** Words as a reader counts them: runs between white space. */
function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
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
