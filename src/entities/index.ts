import type { EntityType, Root, TreeEntity } from '../tree.ts'
import { recognise } from './recognise/index.ts'
import { resolve } from './resolve/index.ts'

export interface EntityOptions {
  /** Only entities of these types; default: all. */
  types?: EntityType[]
  /** Only entities of at least this confidence, 0 to 1. */
  minConfidence?: number
  /** Say of each entity in `data.why` how it was found. */
  explain?: boolean
}

/**
 * Finds the people, companies, organisations, apps, products, places, events and works that a story names.
 *
 * @param root the story's tree
 * @returns entities, most prominent first, each with all its mentions in reading order
 */
export function findEntities(root: Root, options: EntityOptions = {}): TreeEntity[] {
  const entities = resolve(root, recognise(root), { explain: options.explain ?? false })
  const { types, minConfidence = 0 } = options
  return entities.filter(
    ({ type, confidence }) => (!types || types.includes(type)) && confidence >= minConfidence,
  )
}
