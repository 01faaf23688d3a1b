import type { Sentence, TreeEntity } from '../../tree.ts'
import { BEYOND_ASCII, isCapitals } from './fold.ts'

/**
 * Confidence from which a name is believed that stands only in lines where every word has a capital, so that capitals
 * tell nothing. Of the few below it on the held-out desk passages, two in nine were right.
 */
const SURE = 0.7

/** Does an entity hold: is it named in running text, or surely a name? "Balancing Growth and Compliance" names nothing. */
export function holds({ confidence, mentions }: TreeEntity): boolean {
  return confidence >= SURE || mentions.some(({ sentence }) => !isTitleLine(sentence))
}

/** What sentences were found to be: each is asked for once for each name in it. */
const known = new WeakMap<Sentence, boolean>()

/** Has every longer word of a line a capital, at least three of them, and no full stop behind? */
export function isTitleLine(sentence: Sentence): boolean {
  let is = known.get(sentence)
  if (is === undefined) {
    is = readsAsTitle(sentence.value)
    known.set(sentence, is)
  }
  return is
}

function readsAsTitle(text: string): boolean {
  if (text.endsWith('.')) return false
  if (isCapitals(text)) return true
  const ascii = !BEYOND_ASCII.test(text)
  const words = text.match(ascii ? /[A-Za-z]{4,}/g : /\p{L}{4,}/gu) ?? []
  const capital = ascii ? /^[A-Z]/ : /^\p{Lu}/u
  return words.length >= 3 && words.every(word => capital.test(word))
}
