import type { Salience } from './salience.ts'

/** How long the summary is to be. `sentences` is met exactly where the article has as many, `words` is never exceeded. */
export interface Length {
  sentences?: number
  words?: number
}

/**
 * Most sentences and words where no length is asked for. The set itself decides on its length below that; its mean on
 * news is some 58 words. Fewer words or more sentences were no better by cross-validation.
 */
export const MOST_SENTENCES = 4
const MOST_WORDS = 90

/** Up to so many words, sets of up to `MOST_SENTENCES` fill the length. */
const FEW_WORDS = 100

/** Words of the shortest sentences of news: more of them than a length has room for are not weighed. */
const SHORT_SENTENCE = 8

/** What a search keeps to. */
export interface Limit {
  least: number
  most: number
  words: number
}

export function limitOf({ sentences, words }: Length): Limit {
  if (sentences !== undefined) {
    return { least: words === undefined ? sentences : 1, most: sentences, words: words ?? Infinity }
  }
  if (words === undefined) return { least: 1, most: MOST_SENTENCES, words: MOST_WORDS }
  const most = words <= FEW_WORDS ? MOST_SENTENCES : Math.ceil(words / SHORT_SENTENCE)
  return { least: 1, most, words }
}

/** Bounds of the length that an editor's summary is expected to have: where the training articles end. */
const SHORTEST_REFERENCE = 20
const LONGEST_REFERENCE = 60

/**
 * Words of the summary that sets are measured against. Where no length is asked for, the words that an editor is expected
 * to take from the article; this decides how long the set becomes.
 */
export function referenceWords(salience: Salience, { sentences, words }: Length): number {
  if (words !== undefined) return words
  if (sentences !== undefined) {
    const { spaced } = salience.document
    return (sentences * spaced.reduce((sum, count) => sum + count, 0)) / spaced.length
  }
  const expected = salience.open().expectedWords()
  return Math.max(SHORTEST_REFERENCE, Math.min(LONGEST_REFERENCE, expected))
}
