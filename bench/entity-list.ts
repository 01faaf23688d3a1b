/**
 * A reader's list of many names: how long it takes to read, to index and to match, beside an Aho-Corasick automaton.
 *
 *   npx tsx bench/entity-list.ts [--entries 100000] [--peers DIR]
 *
 * Names and text are made by rule, the same every time. Times are those of the processor.
 * DIR is a folder in which `npm install modern-ahocorasick` was run.
 */
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { applyList, type ListEntry, parseEntityList } from '../src/entities/lists/index.ts'
import { toSource } from '../src/source.ts'
import { readStructure } from '../src/structure/index.ts'

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '100000' }, peers: { type: 'string' } },
})
const count = Number(values.entries)

const SYLLABLES = 'ba ke lo mi nu ra sen tor vi wal xan zed gol ber din fal hur jon kas pel'.split(
  ' ',
)

/** A capitalised word that stands for a number. */
function word(n: number): string {
  let letters = ''
  for (let rest = n + 400; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    letters += SYLLABLES[rest % SYLLABLES.length]
  return letters[0]!.toUpperCase() + letters.slice(1)
}

const entries: ListEntry[] = Array.from({ length: count }, (_, i) => ({
  name: i % 3 === 0 ? word(i) : `${word(i % 997)} ${word(i)}`,
  type: i % 2 === 0 ? 'company' : 'person',
}))
const sentences = Array.from(
  { length: 20_000 },
  (_, i) =>
    `On that day ${entries[(i * 7919) % count]!.name} told the editors of ${word(i % 997)} that all was well.`,
)
const text = sentences.join('\n\n')

function time<T>(what: string, run: () => T): T {
  const before = process.memoryUsage().heapUsed
  const start = process.cpuUsage()
  const result = run()
  const ms = process.cpuUsage(start).user / 1000
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6
  console.log(
    `${what.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(6)} MB`,
  )
  return result
}

const json = JSON.stringify(entries)
const csv = ['name,type', ...entries.map(({ name, type }) => `${name},${type}`)].join('\n')
console.log(
  `${count} entries, JSON ${(json.length / 1e6).toFixed(1)} MB, text ${(text.length / 1e6).toFixed(1)} MB`,
)
const list = time('read JSON', () => parseEntityList(json, 'json')).entries
time('read CSV', () => parseEntityList(csv, 'csv'))
const root = readStructure(toSource(text), { format: 'text' })
time('index', () => applyList(readStructure(toSource('A.'), { format: 'text' }), [], list))
const found = time('match', () => applyList(root, [], list)).length
console.log(`${found} names found`)
if (values.peers !== undefined) {
  const load = createRequire(resolve(values.peers, 'package.json'))
  const AhoCorasick = load('modern-ahocorasick') as new (
    words: string[],
  ) => { search: (text: string) => unknown[] }
  const automaton = time(
    'modern-ahocorasick: index',
    () => new AhoCorasick(list.map(({ name }) => name)),
  )
  time('modern-ahocorasick: match', () => sentences.map(sentence => automaton.search(sentence)))
}
