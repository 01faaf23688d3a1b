import type { Entity, EntityType, Span, Story } from '../story.ts'

/** Types in the order in which a reader wants them, with the words for one and for many. */
const GROUPS: [type: EntityType, heading: string][] = [
  ['person', 'People'],
  ['company', 'Companies'],
  ['organization', 'Organisations'],
  ['app', 'Apps'],
  ['product', 'Products'],
  ['place', 'Places'],
  ['event', 'Events'],
  ['work', 'Works'],
]

/** Entities of one type, most prominent first. */
export interface EntityGroup {
  heading: string
  type: EntityType
  entities: Entity[]
}

/**
 * The story's entities by type, types without any left out. What only the leftovers of a web page name ("Share on ...")
 * is in the story's data, but no news.
 */
export function entityGroups({ entities, leftOut }: Story): EntityGroup[] {
  const leftovers = leftOut.filter(({ reason }) => reason === 'leftover')
  const isLeftOver = ({ start }: Span) =>
    leftovers.some(line => line.start <= start && start < line.end)
  const told = entities.filter(({ mentions }) => !mentions.every(isLeftOver))
  return GROUPS.map(([type, heading]) => ({
    heading,
    type,
    entities: told.filter(entity => entity.type === type),
  })).filter(group => group.entities.length > 0)
}
