import type { Root, TreeEntity } from '../../tree.ts'
import type { RecognisedMention } from '../recognise/mention.ts'
import { bracketedAcronym, mergeExplained } from './brackets.ts'
import { entitiesOf } from './entity.ts'
import { foldName } from './fold.ts'
import { type Form, type Found, inReadingOrder, surfaceOf } from './form.ts'
import { groupForms } from './group.ts'
import { mergeForms } from './merge-forms.ts'
import { isNoName } from './no-names.ts'
import { placesOf } from './place.ts'
import { trimMention } from './trim.ts'

export interface ResolveOptions {
  /** Say of each entity in `data.why` how it was found. */
  explain?: boolean
}

/**
 * Makes entities of mentions: "Alibaba" and "Alibaba Group Holding", "PIF" and "Public Investment Fund", "Huang" and
 * "Jensen Huang" are one each, two people of one surname are two.
 *
 * @param root the story's tree
 * @param mentions what the recogniser and the reader's list found, in reading order, without overlaps
 * @returns entities, most prominent first
 */
export function resolve(
  root: Root,
  mentions: RecognisedMention[],
  options: ResolveOptions = {},
): TreeEntity[] {
  const places = placesOf(root)
  const found: Found[] = []
  for (const mention of mentions) {
    const trimmed = trimMention(mention)
    const place = places.get(mention.sentence)
    if (!trimmed || !place || isNoName(foldName(surfaceOf(trimmed)), trimmed.type)) continue
    found.push({ ...trimmed, by: 'model', place })
  }
  const all = withBracketedAcronyms(found)
  const forms = groupForms(all)
  const formOf = new Map<Found, Form>()
  for (const form of forms) for (const mention of form.mentions) formOf.set(mention, form)
  mergeExplained(all, formOf)
  mergeForms(forms)
  return entitiesOf(forms, options.explain ?? false)
}

/** Adds the acronym in brackets behind a name where the recogniser did not see it. */
function withBracketedAcronyms(found: Found[]): Found[] {
  const added: Found[] = []
  for (let i = 0; i < found.length; i++) {
    const mention = found[i]!
    const range = bracketedAcronym(mention)
    if (!range) continue
    const next = found[i + 1]
    if (next?.sentence === mention.sentence && next.start < range.end) continue
    added.push({ ...mention, ...range, by: 'brackets' })
  }
  return added.length === 0 ? found : [...found, ...added].sort(inReadingOrder)
}
