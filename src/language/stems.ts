import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Stems kept ready: the stemmer costs some 15 µs a word, a look-up a hundredth of that. */
const known = new Map<string, string>()

/** Forms kept before the store is emptied, so that a long run over many articles stays small in memory (about 5 MB). */
const MOST_KNOWN = 50_000

/**
 * The stem of an English word, by Porter's algorithm (1980): "arrested", "arrests" -> "arrest".
 *
 * @param word in lower case; words of three letters or fewer are their own stem, as ROUGE has it
 */
export function stemOf(word: string): string {
  if (word.length <= 3) return word
  const ready = known.get(word)
  if (ready !== undefined) return ready
  const stem = porter.stem(word)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, stem)
  return stem
}
