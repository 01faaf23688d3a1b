import type { Mention, Root, TreeEntity } from '../src/tree.ts'
import type { AliasCase } from './gold-aliases.ts'
import { goldMentions } from './gold-mentions.ts'

/** Two marked names of a case: do they name one thing, and do the entities say so? */
export interface Pair {
  /** Both surfaces with their types. */
  names: string
  gold: boolean
  found: boolean
}

/** All pairs of marked names of a case, judged by the entities that were made of it. */
export function pairsOf(one: AliasCase, root: Root, entities: TreeEntity[]): Pair[] {
  const entityAt = new Map<string, number>()
  entities.forEach((entity, i) => {
    for (const mention of entity.mentions) entityAt.set(keyOf(mention), i)
  })
  const { mentions } = goldMentions(root, one.names)
  const named = one.names.map(name => {
    const mention = mentions.get(name)
    return { name, at: mention && entityAt.get(keyOf(mention)) }
  })
  return named.flatMap((a, i) =>
    named.slice(0, i).map(b => ({
      names: `${surface(one, a.name)} | ${surface(one, b.name)}`,
      gold: a.name.entity === b.name.entity,
      found: a.at !== undefined && a.at === b.at,
    })),
  )
}

function keyOf({ sentence, start, end }: Mention): string {
  return `${sentence.position.start.offset}:${start}:${end}`
}

function surface({ text }: AliasCase, { start, end, type }: AliasCase['names'][number]): string {
  return `${text.slice(start, end)} (${type})`
}
