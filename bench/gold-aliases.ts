import { readFileSync } from 'node:fs'
import type { EntityType } from '../src/tree.ts'
import type { GoldName } from './gold-mentions.ts'

/** A passage with its names; those with one `entity` name one thing. */
export interface AliasCase {
  id: string
  text: string
  names: (GoldName & { entity: string })[]
}

/** The cases in fixtures/aliases/cases.jsonl, where names are marked as [[type/entity:surface]]. */
export function readAliasCases(): AliasCase[] {
  const path = new URL('../fixtures/aliases/cases.jsonl', import.meta.url)
  return readFileSync(path, 'utf8').trim().split('\n').map(readCase)
}

/** Takes the marks out of a passage and keeps what they said. */
function readCase(line: string): AliasCase {
  const { id, text: marked } = JSON.parse(line) as { id: string; text: string }
  const names: AliasCase['names'] = []
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
