import type { EntityType, Root, TreeEntity } from '../tree.ts'
import { withAuthors } from './authors.ts'
import { applyList, type ListEntry } from './lists/index.ts'
import { recognise } from './recognise/index.ts'
import { resolve } from './resolve/index.ts'

export {
  type ListEntry,
  parseEntityList,
} from './lists/index.ts'
export { ENTITY_TYPES } from './recognise/mention.ts'

export interface EntityOptions {
  /** The reader's own list, which overrules the recogniser; for many articles hand in the same array. */
  list?: ListEntry[]
  /** Only entities of these types; default: all. */
  types?: EntityType[]
  /** Only entities of at least this confidence, 0 to 1; default `LEAST_CONFIDENCE`. */
  minConfidence?: number
  /** Say of each entity in `data.why` how it was found. */
  explain?: boolean
}

/**
 * Below this confidence a name is rather left out: F1 is best when a name is kept from about half of the F1 reached on,
 * and so it was on the held-out desk passages and the three development sets.
 */
const LEAST_CONFIDENCE = 0.4

/**
 * Finds the people, companies, organisations, apps, products, places, events and works that a story names.
 *
 * @param root the story's tree
 * @returns entities, most prominent first, each with all its mentions in reading order
 */
export function findEntities(root: Root, options: EntityOptions = {}): TreeEntity[] {
  const { list, types, minConfidence = LEAST_CONFIDENCE, explain = false } = options
  const seen = withAuthors(root, recognise(root))
  const mentions = list ? applyList(root, seen, list) : seen
  const entities = resolve(root, mentions, { explain })
  return entities.filter(
    ({ type, confidence }) => (!types || types.includes(type)) && confidence >= minConfidence,
  )
}
