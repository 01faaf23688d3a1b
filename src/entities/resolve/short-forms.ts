import type { Form } from './form.ts'
import { CLASSIFIERS, DESIGNATORS, DIVISIONS, GENERIC } from './name-words.ts'

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
  if (isLead && rest.every(word => DESIGNATORS.has(word))) return 'short form of'
  if (!isLead && rest.every(word => CLASSIFIERS.has(word))) return 'short form of'
  if (short.type === 'place') return undefined
  if (isLead && rest.some(word => DIVISIONS.has(word))) return undefined
  if (!isLead && (rest.at(-1) === 'of' || rest.at(-1) === 'for')) return undefined
  return comesFirst(long, short) ? 'short form of' : undefined
}

/** The words of `long` in front of `short`, where it ends with it. */
function headOf(short: string[], long: string[]): string[] | undefined {
  const from = long.length - short.length
  return short.every((word, i) => word === long[from + i]) ? long.slice(0, from) : undefined
}

/** Does the running text have the first form before the second? Headlines and summaries, which shorten, do not count. */
function comesFirst(a: Form, b: Form): boolean {
  return firstInBody(a) < firstInBody(b)
}

function firstInBody(form: Form): number {
  for (const { place, start } of form.mentions) if (place.body) return place.order + start / 1e6
  return Number.POSITIVE_INFINITY
}
