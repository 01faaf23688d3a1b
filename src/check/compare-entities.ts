import type { Entity, Span, Story } from '../story.ts'
import type { Difference } from './difference.ts'
import { quote } from './quote.ts'

/** Compares the names: found or not, their types, aliases and mentions. */
export function compareEntities(golden: Story, now: Story): Difference[] {
  const open = new Set(now.entities)
  const pairs: [Entity, Entity][] = []
  const lost: Entity[] = []
  // Exact pairs first, so that an entity whose name changed does not take another one's partner.
  for (const rule of [sameNameAndType, sameName, sharesMentions]) {
    for (const entity of golden.entities) {
      if (pairs.some(([before]) => before === entity)) continue
      const partner = [...open].find(other => rule(entity, other))
      if (!partner) continue
      open.delete(partner)
      pairs.push([entity, partner])
    }
  }
  for (const entity of golden.entities) {
    if (!pairs.some(([before]) => before === entity)) lost.push(entity)
  }
  return [
    ...lost.map(entity => about(entity, `${label(entity)} is no longer found`)),
    ...pairs.flatMap(([before, after]) => comparePair(before, after)),
    ...[...open].map(entity => about(entity, `new ${label(entity)}`)),
  ]
}

function sameNameAndType(a: Entity, b: Entity): boolean {
  return a.name === b.name && a.type === b.type
}

function sameName(a: Entity, b: Entity): boolean {
  return a.name === b.name
}

function sharesMentions(a: Entity, b: Entity): boolean {
  const starts = new Set(a.mentions.map(mention => mention.start))
  return b.mentions.filter(mention => starts.has(mention.start)).length * 2 > a.mentions.length
}

function comparePair(before: Entity, after: Entity): Difference[] {
  const name = label(before)
  const differences: Difference[] = []
  const say = (message: string, span?: Span) =>
    differences.push(span ? { line: span.line, message } : about(after, message))
  if (before.type !== after.type) say(`${name} is now ${after.type}`)
  if (before.name !== after.name) say(`${name} is now called ${quote(after.name)}`)
  for (const alias of without(before.aliases, after.aliases, after.name))
    say(`${name} lost its alias ${quote(alias)}`)
  for (const alias of without(after.aliases, before.aliases, before.name))
    say(`${name} gained the alias ${quote(alias)}`)
  const place = (span: Span) => `${span.line}\n${span.text}`
  const now = new Set(after.mentions.map(place))
  const then = new Set(before.mentions.map(place))
  for (const mention of before.mentions)
    if (!now.has(place(mention))) say(`${name} lost its mention ${quote(mention.text)}`, mention)
  for (const mention of after.mentions)
    if (!then.has(place(mention))) say(`${name} gained the mention ${quote(mention.text)}`, mention)
  return differences
}

function without(names: string[], others: string[], other: string): string[] {
  return names.filter(name => name !== other && !others.includes(name))
}

function about(entity: Entity, message: string): Difference {
  const line = entity.mentions[0]?.line
  return { ...(line !== undefined && { line }), message }
}

function label({ type, name }: Entity): string {
  return `${type} ${quote(name)}`
}
