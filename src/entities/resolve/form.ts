import type { EntityType } from '../../tree.ts'
import type { ListEntry } from '../lists/entry.ts'
import { ENTITY_TYPES, type RecognisedMention } from '../recognise/mention.ts'
import { isCapitals, type Surface, toSurface } from './fold.ts'
import { kindOf } from './known-kinds.ts'
import type { Place } from './place.ts'

/** Who says that a name stands here: the recogniser, the reader's list, or a rule that found it. */
export type Finder = 'model' | 'list' | 'again' | 'brackets'

/** A mention with who found it and where it stands. */
export interface Found extends RecognisedMention {
  by: Finder
  place: Place
  surface: Surface
  /** The entry of the reader's list that names it. */
  entry?: ListEntry
}

/** One way in which the text writes a name: all mentions whose folded words agree. */
export interface Form {
  words: readonly string[]
  /** The surface that reads best. */
  text: string
  /** In reading order. */
  mentions: Found[]
  type: EntityType
  /** The name that this form is short for, when a rule found one, and the rule in words. */
  full?: { form: Form; why: string }
}

/** Makes a form of mentions that share their folded words, in reading order; at least one. */
export function makeForm(mentions: Found[]): Form {
  const surface = bestSurface(mentions)
  const type = entryOf(mentions)?.type ?? kindOf(surface) ?? typeOf(mentions)
  return { words: surface.words, text: surface.text, mentions, type }
}

/** The type that mentions of one thing speak for; of equal ones the first in `ENTITY_TYPES`. */
export function typeOf(mentions: Found[]): EntityType {
  const { type } = mentions[0]!
  if (mentions.every(mention => mention.type === type)) return type
  const weights = new Float64Array(ENTITY_TYPES.length)
  for (const { types } of mentions)
    for (let i = 0; i < weights.length; i++) weights[i]! += Math.log(NO_TYPE_RULED_OUT + types[i]!)
  return ENTITY_TYPES[weights.indexOf(Math.max(...weights))]!
}

/**
 * Mentions are taken as independent, but none rules a type out: this is added to its probability of each type. Chosen on
 * the held-out desk passages, where sums of probabilities and smaller floors did no better.
 */
const NO_TYPE_RULED_OUT = 0.1

/** The entry of the reader's list that decides over mentions, where one does. */
export function entryOf(mentions: Found[]): ListEntry | undefined {
  return mentions.find(({ entry }) => entry)?.entry
}

/** The surface of a mention: what stands in the reading text. */
export function surfaceOf({ sentence, start, end }: RecognisedMention): Surface {
  return toSurface(sentence.value.slice(start, end))
}

/** A mention with other bounds. */
export function withBounds(mention: Found, { start, end }: { start: number; end: number }): Found {
  const { sentence } = mention
  return { ...mention, start, end, surface: toSurface(sentence.value.slice(start, end)) }
}

/** People, places and things; within things, as a firm and its app, types are told apart by nobody reliably. */
export function familyOf(type: EntityType): 'person' | 'place' | 'thing' {
  return type === 'person' || type === 'place' ? type : 'thing'
}

/** The form that stands for the whole entity: the end of the chain of short forms. */
export function rootOf(form: Form): Form {
  let root = form
  while (root.full) root = root.full.form
  return root
}

/** Says that `short` is a form of `long`, unless a rule said so before or it would turn in a circle. */
export function merge(short: Form, long: Form, why: string): boolean {
  if (short.full || rootOf(long) === short) return false
  short.full = { form: long, why }
  return true
}

/** Compares two mentions by where they stand. */
export function inReadingOrder(a: Found, b: Found): number {
  return a.place.order - b.place.order || a.start - b.start
}

/** Mean probability of mentions. */
export function meanP(mentions: Found[]): number {
  let sum = 0
  for (const { p } of mentions) sum += p
  return sum / mentions.length
}

/** Reads the first mention's surface, but rather one in running text and rather one that is not all capitals. */
function bestSurface(mentions: Found[]): Surface {
  let best = mentions[0]!.surface
  if (mentions.length === 1) return best
  let bestRank = -1
  for (const { surface, place } of mentions) {
    const rank = (isCapitals(surface.text) ? 0 : 2) + (place.body ? 1 : 0)
    if (rank > bestRank) {
      best = surface
      bestRank = rank
    }
  }
  return best
}

/** Adds a form to the list under a key. */
export function addTo(index: Map<string, Form[]>, key: string, form: Form): void {
  const list = index.get(key)
  if (list) list.push(form)
  else index.set(key, [form])
}
