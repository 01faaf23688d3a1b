import type { Root, Sentence, TreeEntity } from '../../tree.ts'
import type { ListedMention } from '../lists/apply.ts'
import type { RecognisedMention } from '../recognise/mention.ts'
import { findAgain } from './again.ts'
import { bracketedAcronym, bracketedExpansion, mergeExplained } from './brackets.ts'
import { entitiesOf } from './entity.ts'
import { foldName } from './fold.ts'
import { type Found, inReadingOrder, surfaceOf } from './form.ts'
import { groupForms } from './group.ts'
import { mergeForms } from './merge-forms.ts'
import { joinNicknames } from './nicknames.ts'
import { isNoName } from './no-names.ts'
import { type Place, placesOf } from './place.ts'
import { holds } from './title-lines.ts'
import { trimMention } from './trim.ts'

type Recognised = RecognisedMention | ListedMention

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
  mentions: Recognised[],
  options: ResolveOptions = {},
): TreeEntity[] {
  const places = placesOf(root)
  const known = withBracketed(joinNicknames(findings(mentions, places)))
  let found = known
  let forms = groupForms(known)
  const again = findAgain(forms, known, places)
  if (again.length > 0) {
    found = [...known, ...again].sort(inReadingOrder)
    forms = groupForms(found)
  }
  mergeExplained(found, forms)
  mergeForms(forms)
  return entitiesOf(forms, options.explain ?? false).filter(holds)
}

/** Mentions without articles and endings, and without what is no name; in reading order. */
function findings(mentions: Recognised[], places: Map<Sentence, Place>): Found[] {
  const found: Found[] = []
  for (const mention of mentions) {
    const place = places.get(mention.sentence)
    if (!place) continue
    const listed = 'entry' in mention
    const trimmed = listed ? mention : trimMention(mention)
    if (!trimmed || (!listed && isNoName(foldName(surfaceOf(trimmed)), trimmed.type, trimmed.p)))
      continue
    const { sentence, start, end, type, p, types } = trimmed
    const by = listed ? 'list' : 'model'
    const one: Found = { sentence, start, end, type, p, types, by, place }
    found.push(listed ? { ...one, entry: mention.entry } : one)
  }
  return found
}

/** Adds the acronym in brackets behind a name, or the name behind its acronym, where the recogniser did not see it. */
function withBracketed(found: Found[]): Found[] {
  const added: Found[] = []
  for (let i = 0; i < found.length; i++) {
    const mention = found[i]!
    const range = bracketedAcronym(mention) ?? bracketedExpansion(mention)
    if (!range) continue
    const next = found[i + 1]
    if (next?.sentence === mention.sentence && next.start < range.end) continue
    added.push({ ...mention, ...range, by: 'brackets' })
  }
  return added.length === 0 ? found : [...found, ...added].sort(inReadingOrder)
}
