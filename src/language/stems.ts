import { stemmer } from 'stemmer'

/** No English word is longer; the stemmer's time grows with the square of the length. */
const LONGEST_WORD = 40

/**
 * The stem of an English word, by Porter's algorithm (1980): "arrested", "arrests" -> "arrest".
 *
 * @param word in lower case; words of three letters or fewer are their own stem, as ROUGE has it
 */
export function stemOf(word: string): string {
  return word.length <= 3 || word.length > LONGEST_WORD ? word : stemmer(word)
}
