import type { Byline, Root, Sentence } from '../tree.ts'
import { ENTITY_TYPES, type RecognisedMention } from './recognise/mention.ts'

/** A byline names its authors beyond doubt. */
const SURE = 0.95
const PERSON = Float32Array.from(ENTITY_TYPES, type => (type === 'person' ? SURE : 0))

/** Where the byline is not signed, a name that is surer than this is what the recogniser took it for. */
const DOUBTFUL = 0.7

/**
 * Whom a byline names is a person, whatever the recogniser took the name for, and whether it saw it or not; where it is
 * not signed, only if the recogniser was in doubt ("Posted by Hidden Nook" names nobody).
 *
 * @param mentions in reading order, without overlaps
 * @returns the same with the authors, in reading order, without overlaps
 */
export function withAuthors(root: Root, mentions: RecognisedMention[]): RecognisedMention[] {
  const byline = root.children.find((child): child is Byline => child.type === 'byline')
  const sentence = byline?.children[0]
  if (!sentence) return mentions
  const isDoubtful = (author: RecognisedMention) =>
    mentions.some(
      mention => mention.sentence === sentence && overlap(author, mention) && mention.p < DOUBTFUL,
    )
  const isKnown = ({ start, end }: RecognisedMention) =>
    mentions.some(
      one =>
        one.sentence === sentence &&
        one.type === 'person' &&
        one.start === start &&
        one.end === end,
    )
  const authors = authorsIn(sentence, byline.authors).filter(
    author => !isKnown(author) && (byline.signed || isDoubtful(author)),
  )
  if (authors.length === 0) return mentions
  const others = mentions.filter(
    mention =>
      !authors.some(author => author.sentence === mention.sentence && overlap(author, mention)),
  )
  return [...others, ...authors].sort(
    (a, b) =>
      a.sentence.position.start.offset - b.sentence.position.start.offset || a.start - b.start,
  )
}

function authorsIn(sentence: Sentence, authors: readonly string[]): RecognisedMention[] {
  return authors.flatMap(author => {
    const start = sentence.value.indexOf(author)
    if (start < 0) return []
    const end = start + author.length
    return [{ sentence, start, end, type: 'person' as const, p: SURE, types: PERSON }]
  })
}

function overlap(a: RecognisedMention, b: RecognisedMention): boolean {
  return a.start < b.end && b.start < a.end
}
