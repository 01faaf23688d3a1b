import type { Range } from '../../language/sentences.ts'
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
      const mention = trimMention(withoutVersion(finding), roomOf(findings, i))
      if (!mention) return
      const surface = surfaceOf(mention)
      if (!isNoName(surface, mention.type, mention.p)) found.push(foundBy(mention, place, surface))
    }
  })
  return found
}

/** What is free around a finding: from the end of the one before it to the beginning of the next. */
function roomOf(findings: readonly Finding[], i: number): Range {
  const { sentence } = findings[i]!
  const [before, behind] = [findings[i - 1], findings[i + 1]]
  return {
    start: before?.sentence === sentence ? before.end : 0,
    end: behind?.sentence === sentence ? behind.start : sentence.value.length,
  }
}

/** Written out, so that all have the same hidden class. */
function foundBy(mention: RecognisedMention, place: Place, surface: Surface): Found {
  const { sentence, start, end, type, p, types } = mention
  return { sentence, start, end, type, p, types, by: 'model', place, surface }
}
