import type { Root, TreeEntity } from '../../tree.ts'
import { findAgain } from './again.ts'
import { entitiesOf } from './entity.ts'
import { mergeExplained } from './explained.ts'
import { type Finding, toFound } from './findings.ts'
import { inReadingOrder } from './form.ts'
import { groupForms } from './group.ts'
import { withBracketed } from './in-brackets.ts'
import { mergeForms } from './merge-forms.ts'
import { joinNicknames } from './nicknames.ts'
import { placesOf } from './place.ts'
import { cutTitleNames } from './title-bounds.ts'
import { holds } from './title-lines.ts'

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
  mentions: Finding[],
  options: ResolveOptions = {},
): TreeEntity[] {
  const places = placesOf(root)
  let found = withBracketed(joinNicknames(toFound(mentions, places)))
  let forms = groupForms(found)
  const cut = cutTitleNames(found, forms)
  if (cut !== found) forms = groupForms(cut)
  const again = findAgain(forms, cut, places)
  found = again.length === 0 ? cut : [...cut, ...again].sort(inReadingOrder)
  if (again.length > 0) forms = groupForms(found)
  mergeExplained(found, forms)
  mergeForms(forms)
  return entitiesOf(forms, options.explain ?? false).filter(holds)
}
