import { entryOf, type Form, type Found, familyOf, makeForm, meanP } from './form.ts'
import { kindOf } from './known-kinds.ts'

/**
 * Groups mentions that are written alike into forms, and settles the type of each by the evidence of all its mentions.
 *
 * A form whose mentions are surely people here and surely a place there ("Washington") becomes two, and so does a
 * surname that goes with "Mr" here and with "Mrs" there.
 *
 * @param mentions in reading order
 */
export function groupForms(mentions: Found[]): Form[] {
  const groups = new Map<string, Found[]>()
  for (const mention of mentions) {
    const { key } = mention.surface
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  const forms: Form[] = []
  for (const group of groups.values())
    for (const part of splitGroup(group)) forms.push(makeForm(part))
  return forms
}

/** Mean probability from which both readings of one surface are believed. */
const SURE = 0.9

function splitGroup(group: Found[]): Found[][] {
  if (group.length === 1 || entryOf(group) || kindOf(group[0]!.surface)) return [group]
  const families = splitBy(group, ({ type }) => familyOf(type))
  if (families.length > 1) return families.every(part => meanP(part) >= SURE) ? families : [group]
  if (group[0]!.type !== 'person') return [group]
  const titles = splitBy(group, genderOfTitle)
  return titles.length === 2 && titles.every(part => genderOfTitle(part[0]!) !== '')
    ? titles
    : [group]
}

function splitBy(group: Found[], keyOf: (mention: Found) => string): Found[][] {
  const parts = new Map<string, Found[]>()
  for (const mention of group) {
    const key = keyOf(mention)
    const part = parts.get(key)
    if (part) part.push(mention)
    else parts.set(key, [mention])
  }
  return [...parts.values()]
}

/** Whether a title in front of a name says man or woman; empty where it says neither. */
function genderOfTitle({ sentence, start }: Found): string {
  const title = /\b(Mr|Mrs|Ms|Miss)\.? $/.exec(
    sentence.value.slice(Math.max(0, start - 6), start),
  )?.[1]
  return title === undefined ? '' : title === 'Mr' ? 'man' : 'woman'
}
