/**
 * Forms of one name that differ in case, accents, stops, quotes, hyphens or "&" get one key: "U.S." and "US",
 * "PETROVIĆ" and "Petrovic", "Coca-Cola" and "Coca Cola".
 */

/** The key of a surface: its folded words, joined by one space. */
export function foldName(surface: string): string {
  return foldWords(surface).join(' ')
}

/** The words of a surface in lower case, without accents, stops and quotes; "&" becomes "and". */
export function foldWords(surface: string): string[] {
  const plain = isAscii(surface) ? surface : surface.normalize('NFD').replace(MARKS, '')
  return plain.toLowerCase().replace(STOPS, '').replace(/&/g, ' and ').split(BREAKS).filter(Boolean)
}

const MARKS = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu
const STOPS = /[.'’‘ʼ]/g
const BREAKS = /[^\p{L}\p{N}+#@_]+/u

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Is every letter of the surface a capital? False where it has none. */
export function isCapitals(surface: string): boolean {
  return surface !== surface.toLowerCase() && surface === surface.toUpperCase()
}
