/**
 * How well mentions of one thing are made one entity: pairwise precision and recall over the cases in
 * fixtures/aliases/cases.jsonl, on the mentions that are marked there and on those that the recogniser finds.
 *
 *   npx tsx bench/aliases.ts [--errors]
 *
 * A case is a passage with its names marked as [[type/entity:surface]]. A pair is two mentions of one passage; it is right
 * when the passage and nutgraf both give them one entity. On recognised mentions, a pair is missed as well where one of
 * its names was not found.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { recognise } from '../src/entities/recognise/index.ts'
import type { RecognisedMention } from '../src/entities/recognise/mention.ts'
import { resolve } from '../src/entities/resolve/index.ts'
import { toSource } from '../src/source.ts'
import { readStructure } from '../src/structure/index.ts'
import type { EntityType, Root, TreeEntity } from '../src/tree.ts'
import { type GoldName, goldMentions } from './gold-mentions.ts'

interface Case {
  id: string
  text: string
  names: (GoldName & { entity: string })[]
}

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } })
const path = new URL('../fixtures/aliases/cases.jsonl', import.meta.url)

/** Takes the marks out of a passage and keeps what they said. */
function readCase(line: string): Case {
  const { id, text: marked } = JSON.parse(line) as { id: string; text: string }
  const names: Case['names'] = []
  let text = ''
  let at = 0
  for (const mark of marked.matchAll(/\[\[(\w+)\/(\w+):([^\]]+)\]\]/g)) {
    const [whole, type, entity, surface] = mark as unknown as [string, EntityType, string, string]
    text += marked.slice(at, mark.index)
    names.push({ start: text.length, end: text.length + surface.length, type, entity })
    text += surface
    at = mark.index + whole.length
  }
  return { id, text: text + marked.slice(at), names }
}

interface Tally {
  right: number
  found: number
  gold: number
  entities: number
  perfect: number
}

function score(one: Case, root: Root, entities: TreeEntity[], tally: Tally): void {
  const { mentions } = goldMentions(root, one.names)
  const keyOf = ({ start, end, sentence }: Omit<RecognisedMention, 'type' | 'p' | 'types'>) =>
    `${sentence.position.start.offset}:${start}:${end}`
  const found = new Map<string, number>()
  entities.forEach((entity, i) => {
    for (const mention of entity.mentions) found.set(keyOf(mention), i)
  })
  const named = one.names.map(name => ({ name, key: keyOf(mentions.get(name)!) }))
  let wrong = 0
  for (let i = 0; i < named.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [named[i]!, named[j]!]
      const gold = a.name.entity === b.name.entity
      const mine = found.has(a.key) && found.get(a.key) === found.get(b.key)
      if (gold) tally.gold++
      if (mine) tally.found++
      if (gold && mine) tally.right++
      if (gold === mine) continue
      wrong++
      if (values.errors)
        console.log(
          `  ${one.id}: ${mine ? 'merged' : 'apart '} ${surface(one, a.name)} | ${surface(one, b.name)}`,
        )
    }
  tally.entities++
  if (wrong === 0) tally.perfect++
}

const surface = ({ text }: Case, { start, end, type }: GoldName) =>
  `${text.slice(start, end)} (${type})`

function report(title: string, mentionsOf: (one: Case, root: Root) => RecognisedMention[]): void {
  const tally: Tally = { right: 0, found: 0, gold: 0, entities: 0, perfect: 0 }
  for (const one of cases) {
    const root = readStructure(toSource(one.text), { format: 'text' })
    score(one, root, resolve(root, mentionsOf(one, root)), tally)
  }
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1)
  console.log(
    `${title}: pairs P ${percent(tally.right, tally.found)} R ${percent(tally.right, tally.gold)} ` +
      `(${tally.gold} pairs), cases without a fault ${tally.perfect} of ${tally.entities}`,
  )
}

const cases = readFileSync(path, 'utf8').trim().split('\n').map(readCase)
report('gold mentions', (one, root) => [...goldMentions(root, one.names).mentions.values()])
report('recognised mentions', (_, root) => recognise(root))
