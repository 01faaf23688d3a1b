import { isLower, isUpper } from '../../language/characters.ts'

/**
 * Forms of one name that differ in case, accents, stops, quotes, hyphens or "&" fold to the same words: "U.S." and "US",
 * "PETROVIĆ" and "Petrovic", "Coca-Cola" and "Coca Cola".
 */

/** A name as a text writes it, and folded. */
export interface Surface {
  text: string
  /** In lower case, without accents, stops and quotes; "&" becomes "and". */
  words: readonly string[]
  /** The words, joined by one space. */
  key: string
}

/** Surfaces come again and again, in one story and from one to the next. */
const surfaces = new Map<string, Surface>()
/** Surfaces that are remembered, some megabytes at most. */
const MOST_SURFACES = 20_000

/** Folds a surface. */
export function toSurface(text: string): Surface {
  let surface = surfaces.get(text)
  if (!surface) {
    const words = wordsOf(text)
    surface = { text, words, key: words.join(' ') }
    if (surfaces.size >= MOST_SURFACES) surfaces.clear()
    surfaces.set(text, surface)
  }
  return surface
}

/** Most names are plain ASCII, for which classes of letters take a fraction of the time of Unicode's. */
export const BEYOND_ASCII = /[\u0080-\uffff]/

function wordsOf(surface: string): string[] {
  if (!BEYOND_ASCII.test(surface)) return asciiWordsOf(surface)
  const plain = surface.normalize('NFD').replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
  const words = plain.toLowerCase().replace(STOPS, '').replace(/&/g, ' and ')
  return words.split(/[^\p{L}\p{N}+#@_]+/u).filter(Boolean)
}

function asciiWordsOf(surface: string): string[] {
  const plain = surface.toLowerCase().replace(STOPS, '').replace(/&/g, ' and ')
  return plain.split(/[^a-z\d+#@_]+/).filter(Boolean)
}

const STOPS = /[.'’‘ʼ]/g

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
