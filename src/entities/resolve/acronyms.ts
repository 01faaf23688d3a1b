import { isUpper } from '../../language/characters.ts'
import { BEYOND_ASCII } from './fold.ts'

/** Acronyms and the names they abbreviate. */

/** Code units of the longest surface that may be an acronym, "U.N.E.S.C.O." among them. */
export const LONGEST_ACRONYM = 16

/** Words that an acronym may skip. */
const SKIPPED = new Set(
  'of the and for in on at to de la le du des del di e y a an & et und der das die'.split(' '),
)

/** Letters of an acronym's surface, in lower case; undefined where the surface does not look like one. */
export function acronymLetters(surface: string): string | undefined {
  if (surface.length > LONGEST_ACRONYM || !hasTwoCapitals(surface)) return undefined
  const plain = surface.replace(/[.\s]/g, '')
  if (plain.length < 2 || plain.length > 10) return undefined
  const ascii = !BEYOND_ASCII.test(plain)
  if ((ascii ? /[^A-Za-z\d&-]/ : /[^\p{L}\p{N}&-]/u).test(plain)) return undefined
  if (/\s/.test(surface) && !isDotted(surface)) return undefined
  const capitals = capitalsIn(plain).length
  if (capitals < 2 || capitals * 2 < plain.length) return undefined
  return plain.replace(ascii ? /[&-]/g : /[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** "Defra" for the Department for Environment, Food and Rural Affairs: a word of the initials, as British papers write it. */
export function isSpokenAcronym(surface: string, name: string): boolean {
  return /^\p{Lu}\p{Ll}{3,9}$/u.test(surface) && initialsOf(name).has(surface.toLowerCase())
}

/** "U. N.": capitals with stops behind them. */
function isDotted(surface: string): boolean {
  return surface.includes('.') && /^(?:\p{Lu}\.\s?)+$/u.test(surface)
}

function hasTwoCapitals(text: string): boolean {
  let capitals = 0
  for (let i = 0; i < text.length; i++)
    if (isUpper(text.charCodeAt(i)) && ++capitals === 2) return true
  return false
}

/** The acronyms that a name of several words may have: of all its words, of those that count, without its country. */
export function initialsOf(name: string): Set<string> {
  const words = nameWords(name)
  const all = new Set<string>()
  addInitials(words, all)
  if (COUNTRIES.has(words[0] ?? '')) addInitials(words.slice(1), all)
  return all
}

/** In front of the name of a body, its acronym leaves them out: "U.S. Food and Drug Administration", FDA. */
const COUNTRIES = new Set('US UK EU UN American British Canadian Australian Indian'.split(' '))

function addInitials(words: string[], all: Set<string>): void {
  if (words.length < 2) return
  const counting = words.filter(word => !SKIPPED.has(word.toLowerCase()))
  all.add(firstLetters(words))
  all.add(firstLetters(counting))
  all.add(capitalsOf(counting))
}

function firstLetters(words: string[]): string {
  return words
    .map(word => word[0]!)
    .join('')
    .toLowerCase()
}

/** Do the letters stand in the name in order, the first at its head? Loose: for an acronym in brackets behind it. */
export function isLooseAcronym(letters: string, name: string): boolean {
  const lower = name.toLowerCase()
  let at = lower.search(/[\p{L}\p{N}]/u)
  if (at < 0 || lower[at] !== letters[0]) return false
  for (let i = 1; i < letters.length; i++) {
    at = lower.indexOf(letters[i]!, at + 1)
    if (at < 0) return false
  }
  return true
}

/** Initials that count the capitals inside a word: "AirAsia X" gives "aax". */
function capitalsOf(words: string[]): string {
  return words
    .map(word => capitalsIn(word) || word[0]!)
    .join('')
    .toLowerCase()
}

function capitalsIn(text: string): string {
  return text.replace(BEYOND_ASCII.test(text) ? /[^\p{Lu}]/gu : /[^A-Z]/g, '')
}

function nameWords(name: string): string[] {
  const plain = name.replace(/['’.]/g, '')
  const marks = BEYOND_ASCII.test(plain) ? /[^\p{L}\p{N}&]+/u : /[^A-Za-z\d&]+/
  return plain.split(marks).filter(word => word !== '')
}
