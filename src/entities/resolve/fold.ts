import { isLower, isUpper } from '../../language/characters.ts'

/**
 * Forms of one name that differ in case, accents, stops, quotes, hyphens or "&" fold to the same words: "U.S." and "US",
 * "PETROVIĆ" and "Petrovic", "Coca-Cola" and "Coca Cola".
 */

/** The folded words of a surface, joined by one space. */
export function foldName(surface: string): string {
  return fold(surface).key
}

/** The words of a surface in lower case, without accents, stops and quotes; "&" becomes "and". */
export function foldWords(surface: string): readonly string[] {
  return fold(surface).words
}

interface Folded {
  key: string
  words: readonly string[]
}

/** Surfaces come again and again, in one story and from one to the next. */
const folded = new Map<string, Folded>()
/** Surfaces that are remembered, some megabytes at most. */
const MOST_FOLDED = 20_000

function fold(surface: string): Folded {
  let result = folded.get(surface)
  if (!result) {
    const words = wordsOf(surface)
    result = { key: words.join(' '), words }
    if (folded.size >= MOST_FOLDED) folded.clear()
    folded.set(surface, result)
  }
  return result
}

/** Most names are plain ASCII, for which classes of letters take a fraction of the time of Unicode's. */
export const BEYOND_ASCII = /[\u0080-\uffff]/

function wordsOf(surface: string): string[] {
  if (!BEYOND_ASCII.test(surface)) return asciiWordsOf(surface)
  const plain = surface.normalize('NFD').replace(MARKS, '').toLowerCase()
  return plain.replace(STOPS, '').replace(/&/g, ' and ').split(BREAKS).filter(Boolean)
}

function asciiWordsOf(surface: string): string[] {
  const plain = surface.toLowerCase().replace(STOPS, '').replace(/&/g, ' and ')
  return plain.split(/[^a-z\d+#@_]+/).filter(Boolean)
}

const MARKS = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu
const STOPS = /[.'’‘ʼ]/g
const BREAKS = /[^\p{L}\p{N}+#@_]+/u

/** Is every letter of the text a capital? False where it has none. */
export function isCapitals(text: string): boolean {
  let capital = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isLower(unit)) return false
    capital ||= isUpper(unit)
  }
  return capital
}
