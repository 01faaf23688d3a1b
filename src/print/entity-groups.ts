import type { Entity, EntityType, Story } from '../story.ts'

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

/** The story's entities by type, types without any left out. */
export function entityGroups({ entities }: Story): EntityGroup[] {
  return GROUPS.map(([type, heading]) => ({
    heading,
    type,
    entities: entities.filter(entity => entity.type === type),
  })).filter(group => group.entities.length > 0)
}
