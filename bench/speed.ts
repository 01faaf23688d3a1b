/**
 * How fast whole stories are read, beside wink-nlp on the same texts in the same run (it finds no names), and how long
 * one article takes from a cold start, beside node with nothing to do.
 *
 *   npm run bench -- speed ARTICLES.jsonl [--peers DIR] [--rounds N]
 *
 * ARTICLES.jsonl has an object {"id", "text"} a line. DIR is a folder in which
 * `npm install wink-nlp wink-eng-lite-web-model` was run. Needs a build. Each round runs every command once, in turn, so
 * that a busy machine slows them alike; figures are medians.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'string' }, rounds: { type: 'string', default: '5' } },
})
const articles = readFileSync(positionals[0] ?? '', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-speed-'))
const bin = resolve('bin/nutgraf.js')

/** Reads the texts as wink-nlp's own examples do: tokens, sentences, parts of speech, its entities. */
const WINK = `
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
for (const line of require('fs').readFileSync(0, 'utf8').split('\\n')) {
  if (!line) continue
  const doc = nlp.readDoc(JSON.parse(line).text)
  console.log(doc.sentences().length(), doc.tokens().length(), doc.entities().out().length)
}`

const article = join(folder, 'article.txt')
writeFileSync(article, JSON.parse(articles.slice(0, articles.indexOf('\n'))).text)
const commands: Record<string, { args: string[]; input?: string }> = {
  nutgraf: { args: [bin, '-f', 'jsonl', '-t', 'jsonl'], input: articles },
  'cold nutgraf': { args: [bin, '-t', 'json', article] },
  'cold node': { args: ['-e', '0'] },
}
if (values.peers !== undefined) {
  const script = join(resolve(values.peers), 'wink-speed.cjs')
  writeFileSync(script, WINK)
  commands['wink-nlp'] = { args: [script], input: articles }
}

/** Milliseconds of each run. */
const times: Record<string, number[]> = {}
for (let round = 0; round < Number(values.rounds); round++)
  for (const [name, { args, input }] of Object.entries(commands)) {
    const start = performance.now()
    const { status } = spawnSync('node', args, {
      ...(input !== undefined && { input }),
      maxBuffer: 2 ** 30,
    })
    if (status !== 0) throw new Error(`${name} ended with ${status}`)
    times[name] = [...(times[name] ?? []), performance.now() - start]
  }
rmSync(folder, { recursive: true })

const median = (name: string) => times[name]!.sort((a, b) => a - b)[times[name]!.length >> 1]!
const megabytes = Buffer.byteLength(articles) / 1e6
const rate = (name: string) => megabytes / ((median(name) - median('cold node')) / 1000)
console.log(`whole stories: ${rate('nutgraf').toFixed(2)} MB/s of JSON Lines`)
if (times['wink-nlp'])
  console.log(
    `wink-nlp:      ${rate('wink-nlp').toFixed(2)} MB/s; nutgraf at ${(rate('nutgraf') / rate('wink-nlp')).toFixed(2)} of its speed`,
  )
console.log(
  `one article from a cold start: ${(median('cold nutgraf') / median('cold node')).toFixed(2)} times a bare node`,
)
