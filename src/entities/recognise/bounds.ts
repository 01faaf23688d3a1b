import type { Range } from '../../language/sentences.ts'
import { ENTITY_TYPES } from './mention.ts'
import { countTitles } from './titles.ts'

/** Words and marks that are no part of a name at its beginning or its end. */
const LEADING = new Set(['the', 'The', 'THE', '"', '“', '(', "'", '‘'])
const TRAILING = new Set(["'s", '’s', "'S", '’S', "'", '’', ',', '.', ':', ';', '"', '”', ')', '-'])

const PERSON = ENTITY_TYPES.indexOf('person')

/**
 * Bounds of a name: its tokens without an article, quotes and marks at the ends, and titles before a person.
 *
 * @param tokens of the sentence
 * @param first and `last`: tokens of the name
 */
export function boundsOf(
  text: string,
  tokens: readonly Range[],
  first: number,
  last: number,
  type: number,
): Range {
  const word = ({ start, end }: Range) => text.slice(start, end)
  let from = first
  let to = last
  while (from < to && LEADING.has(word(tokens[from]!))) from++
  while (to > from && TRAILING.has(word(tokens[to]!))) to--
  if (type === PERSON) from += countTitles(tokens.slice(from, to + 1).map(word))
  return { start: tokens[from]!.start, end: tokens[to]!.end }
}
