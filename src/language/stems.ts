import { stemmer } from 'stemmer'

/** Stems kept ready: a look-up costs a tenth of the stemmer's work. */
const known = new Map<string, string>()

/** Forms kept before the store is emptied, so that a long run over many articles stays small in memory (about 5 MB). */
const MOST_KNOWN = 50_000
/** No English word is longer; the stemmer's time grows with the square of the length. */
const LONGEST_WORD = 40

/**
 * The stem of an English word, by Porter's algorithm (1980): "arrested", "arrests" -> "arrest".
 *
 * @param word in lower case; words of three letters or fewer are their own stem, as ROUGE has it
 */
export function stemOf(word: string): string {
  if (word.length <= 3 || word.length > LONGEST_WORD) return word
  const ready = known.get(word)
  if (ready !== undefined) return ready
  const stem = stemmer(word)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, stem)
  return stem
}
