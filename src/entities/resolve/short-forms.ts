import type { EntityType } from '../../tree.ts'
import { acronymLetters } from './acronyms.ts'
import { toSurface } from './fold.ts'
import { type Form, inReadingOrder } from './form.ts'
import {
  BODY_NOUNS,
  CLASSIFIERS,
  COUNTRIES,
  DESIGNATORS,
  DIRECTIONS,
  DIVISIONS,
  FACILITIES,
  GENERIC,
  KINDS_OF_APP,
} from './name-words.ts'
import { isOfPeople } from './no-names.ts'

/**
 * Is `short` a short form of `long`, both names of things other than people? Returns the rule in words, or undefined.
 *
 * A form that only leaves out designators ("Alibaba" for "Alibaba Group Holding") always is; another one only where the
 * running text has the full name first ("Harbour City ... Harbour"), and never where the rest names a part of the firm
 * or a thing of its own ("Google", "Google Maps").
 */
export function thingShortForm(short: Form, long: Form): string | undefined {
  if (short.words.length >= long.words.length) return undefined
  const generic = short.words.every(word => GENERIC.has(word) || DESIGNATORS.has(word))
  if (generic && long.type !== 'organization') return undefined
  if (breaksHyphen(short, long)) return undefined
  const tail = tailBehind(short.words, long.words)
  if (generic && tail && (short.words.length === 1 || !PREPOSITIONS.has(tail[0]!))) return undefined
  const head = tail ? undefined : headBefore(short.words, long.words)
  const goes = tail
    ? tail.every(word => DESIGNATORS.has(word)) ||
      (long.type === 'organization' && tail.every(word => BODY_NOUNS.has(word))) ||
      (comesFirst(long, short) && tailMayGo(short, long, tail))
    : head && headMayGo(long.type, head, () => /\d/.test(short.text) || comesFirst(long, short))
  return goes ? 'is short for' : undefined
}

/** Would the short form break a word of the long one at its hyphen? "Aubertin" is not "Aubertin-Keogh". */
function breaksHyphen(short: Form, long: Form): boolean {
  if (!long.text.includes('-')) return false
  const bounds = new Set([0])
  let words = 0
  for (const chunk of long.text.split(/\s+/)) {
    words += toSurface(chunk).words.length
    bounds.add(words)
  }
  return !bounds.has(short.words.length) && !bounds.has(words - short.words.length)
}

/** What of `long` stands behind `short`, where it begins with it. */
function tailBehind(short: readonly string[], long: readonly string[]): string[] | undefined {
  return short.every((word, i) => word === long[i]) ? long.slice(short.length) : undefined
}

/** What of `long` stands before `short`, where it ends with it. */
function headBefore(short: readonly string[], long: readonly string[]): string[] | undefined {
  const from = long.length - short.length
  return short.every((word, i) => word === long[from + i]) ? long.slice(0, from) : undefined
}

/** May the end of a name be left out once the full name was there? */
function tailMayGo(short: Form, long: Form, tail: readonly string[]): boolean {
  const only = tail.length === 1
  switch (long.type) {
    case 'place':
      return tail.every(word => FACILITIES.has(word))
    case 'company':
      return (
        (only || !isAcronym(short)) &&
        !tail.some(word => DIVISIONS.has(word) || COUNTRIES.has(word))
      )
    case 'organization':
      return PREPOSITIONS.has(tail[0]!) || (only && !isAcronym(short))
    case 'app':
      return tail.every(word => KINDS_OF_APP.has(word) || /\d/.test(word))
    case 'product':
      return tail.every(word => /\d/.test(word))
    case 'work':
      return long.text[short.text.length] === ':'
    default:
      return true
  }
}

/**
 * May the beginning of a name be left out? A word for its kind or its country may ("Team Mango", "French Parliament"), any
 * other one once the full name was there.
 */
function headMayGo(type: EntityType, head: readonly string[], isLater: () => boolean): boolean {
  const last = head.at(-1)!
  if (type === 'place' || DIRECTIONS.has(last) || PREPOSITIONS.has(last) || last === 'and')
    return false
  if (head.every(word => CLASSIFIERS.has(word) || isOfPeople(word))) return true
  return (type !== 'app' || head.length === 1) && isLater()
}

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in'])

function isAcronym(form: Form): boolean {
  return form.words.length === 1 && acronymLetters(form.text) !== undefined
}

/** Is the first form there before running text has the second? Headlines and summaries, which shorten, do not count. */
function comesFirst(long: Form, short: Form): boolean {
  const body = short.mentions.find(({ place }) => place.body)
  return !body || inReadingOrder(long.mentions[0]!, body) < 0
}
