import { readFileSync } from 'node:fs'
import type { EntityType } from '../src/tree.ts'

/** A name in a text; gold names may carry a second type that is as right. */
export interface NamedSpan {
  start: number
  end: number
  type: EntityType | 'org'
  alt?: EntityType
  p?: number
}

export interface GoldDocument {
  id: string
  text: string
  entities: NamedSpan[]
}

/** Reads a set: one document a line. */
export function readGold(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as GoldDocument)
}

export interface Score {
  precision: number
  recall: number
  f1: number
  gold: number
}

/** How types are compared: all apart, or only persons, organizations of any kind, and places. */
export type Fold = 'fine' | 'three'

/** Leading articles and possessive endings count on neither side. */
export function trim(text: string, { start, end }: NamedSpan): { start: number; end: number } {
  const name = text.slice(start, end)
  const lead = /^(?:the|a|an)\s+/i.exec(name)?.[0].length ?? 0
  const tail = /(?:['’]s|['’])$/.exec(text.slice(start + lead, end))?.[0].length ?? 0
  return { start: start + lead, end: end - tail }
}

function foldType(type: string, fold: Fold): string {
  if (fold === 'fine') return type
  return type === 'company' || type === 'organization' ? 'org' : type
}

/** Types that are scored: works are never; in three types only persons, organizations and places. */
function isScored(type: string, fold: Fold): boolean {
  return fold === 'fine' ? type !== 'work' : type === 'person' || type === 'org' || type === 'place'
}

interface Tally {
  right: number
  wrong: number
  missed: number
}

/** Micro-averaged precision, recall and F1 of exact spans, overall (`all`) and by type. */
export function scoreNames(
  documents: readonly GoldDocument[],
  predicted: readonly NamedSpan[][],
  fold: Fold,
): Map<string, Score> {
  const tallies = new Map<string, Tally>()
  const count = (type: string, field: keyof Tally) => {
    for (const key of [type, 'all']) {
      const tally = tallies.get(key) ?? { right: 0, wrong: 0, missed: 0 }
      tally[field]++
      tallies.set(key, tally)
    }
  }
  documents.forEach(({ text, entities }, d) => {
    const gold = new Map<string, string>()
    const also = new Map<string, string>()
    for (const name of entities) {
      const { start, end } = trim(text, name)
      const type = foldType(name.type, fold)
      if (isScored(type, fold)) gold.set(`${start} ${end} ${type}`, type)
      if (name.alt) also.set(`${start} ${end} ${foldType(name.alt, fold)}`, type)
    }
    const found = new Map<string, string>()
    for (const name of predicted[d]!) {
      const { start, end } = trim(text, name)
      const own = foldType(name.type, fold)
      const type = also.get(`${start} ${end} ${own}`) ?? own
      if (isScored(type, fold)) found.set(`${start} ${end} ${type}`, type)
    }
    for (const [key, type] of found) count(type, gold.has(key) ? 'right' : 'wrong')
    for (const [key, type] of gold) if (!found.has(key)) count(type, 'missed')
  })
  return new Map([...tallies].map(([type, tally]) => [type, toScore(tally)]))
}

function toScore({ right, wrong, missed }: Tally): Score {
  return {
    precision: right / (right + wrong) || 0,
    recall: right / (right + missed) || 0,
    f1: (2 * right) / (2 * right + wrong + missed) || 0,
    gold: right + missed,
  }
}
