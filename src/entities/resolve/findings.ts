import type { Sentence } from '../../tree.ts'
import type { ListedMention } from '../lists/apply.ts'
import type { RecognisedMention } from '../recognise/mention.ts'
import type { Surface } from './fold.ts'
import { type Found, surfaceOf } from './form.ts'
import { isNoName } from './no-names.ts'
import { withoutVersion } from './numbered.ts'
import type { Place } from './place.ts'
import { trimMention } from './trim.ts'

/** What comes in: a mention of the recogniser or of the reader's list. */
export type Finding = RecognisedMention | ListedMention

/**
 * Brings mentions to the bounds of names and leaves out what is none; what the reader's list found stays as it is.
 *
 * @param findings in reading order, without overlaps
 */
export function toFound(findings: Finding[], places: Map<Sentence, Place>): Found[] {
  const found: Found[] = []
  findings.forEach((finding, i) => {
    const place = places.get(finding.sentence)
    if (!place) return
    if ('entry' in finding)
      found.push({ ...finding, by: 'list', place, surface: surfaceOf(finding) })
    else {
      const next = findings[i + 1]
      const limit = next?.sentence === finding.sentence ? next.start : finding.sentence.value.length
      const mention = trimMention(withoutVersion(finding), limit)
      if (!mention) return
      const surface = surfaceOf(mention)
      if (!isNoName(surface, mention.type, mention.p)) found.push(foundBy(mention, place, surface))
    }
  })
  return found
}

/** Written out, so that all have the same hidden class. */
function foundBy(mention: RecognisedMention, place: Place, surface: Surface): Found {
  const { sentence, start, end, type, p, types } = mention
  return { sentence, start, end, type, p, types, by: 'model', place, surface }
}
