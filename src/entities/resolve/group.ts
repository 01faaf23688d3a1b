import { foldName } from './fold.ts'
import { entryOf, type Form, type Found, makeForm, surfaceOf } from './form.ts'

/**
 * Groups mentions that are written alike into forms, and settles the type of each by the evidence of all its mentions.
 *
 * A form whose mentions are surely people here and surely something else there ("Washington") becomes two.
 *
 * @param mentions in reading order
 */
export function groupForms(mentions: Found[]): Form[] {
  const groups = new Map<string, Found[]>()
  for (const mention of mentions) {
    const key = foldName(surfaceOf(mention))
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()].flatMap(group => splitGroup(group).map(makeForm))
}

/** Mean probability from which both readings of one surface are believed. */
const SURE = 0.9

function splitGroup(group: Found[]): Found[][] {
  if (entryOf(group)) return [group]

  const people = group.filter(mention => mention.type === 'person')
  const others = group.filter(mention => mention.type !== 'person')
  if (people.length === 0 || others.length === 0) return [group]
  return meanP(people) >= SURE && meanP(others) >= SURE ? [people, others] : [group]
}

function meanP(mentions: Found[]): number {
  let sum = 0
  for (const { p } of mentions) sum += p
  return sum / mentions.length
}
