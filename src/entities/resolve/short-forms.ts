import { type Form, inReadingOrder } from './form.ts'
import { CLASSIFIERS, DESIGNATORS, DIVISIONS, FACILITIES, GENERIC } from './name-words.ts'

/**
 * Is `short` a short form of `long`, both names of things other than people? Returns the rule in words, or undefined.
 *
 * A form that only leaves out designators ("Alibaba" for "Alibaba Group Holding") always is; another one only where the
 * running text has the full name first ("Harbour City ... Harbour"), and never where the rest names a part of the firm
 * or a thing of its own ("Google", "Google Maps").
 */
export function thingShortForm(short: Form, long: Form): string | undefined {
  if (short.type !== long.type || short.words.length >= long.words.length) return undefined
  const lead = long.words.slice(0, short.words.length)
  const isLead = short.words.every((word, i) => word === lead[i])
  const rest = isLead ? long.words.slice(short.words.length) : headOf(short.words, long.words)
  if (rest === undefined || rest.length === 0) return undefined
  if (short.words.every(word => GENERIC.has(word) || DESIGNATORS.has(word))) return undefined
  return restMayGo(short, rest, isLead) ||
    (comesFirst(long, short) && restMayGoLater(long, rest, isLead))
    ? 'short form of'
    : undefined
}

/** May the rest of a name be left out anywhere: designators behind it, a classifier in front of it? */
function restMayGo({ type }: Form, rest: string[], isLead: boolean): boolean {
  if (isLead) return rest.every(word => DESIGNATORS.has(word))
  return type !== 'place' && rest.every(word => CLASSIFIERS.has(word))
}

/** May the rest of a name be left out once the full name was there? */
function restMayGoLater({ type }: Form, rest: string[], isLead: boolean): boolean {
  if (type === 'place') return isLead && rest.every(word => FACILITIES.has(word))
  if (!isLead) return rest.at(-1) !== 'of' && rest.at(-1) !== 'for'
  return type === 'organization' || type === 'event' || !rest.some(word => DIVISIONS.has(word))
}

/** The words of `long` in front of `short`, where it ends with it. */
function headOf(short: string[], long: string[]): string[] | undefined {
  const from = long.length - short.length
  return short.every((word, i) => word === long[from + i]) ? long.slice(0, from) : undefined
}

/** Is the first form there before running text has the second? Headlines and summaries, which shorten, do not count. */
function comesFirst(long: Form, short: Form): boolean {
  const first = long.mentions[0]!
  const body = short.mentions.find(({ place }) => place.body)
  return !body || inReadingOrder(first, body) < 0
}
