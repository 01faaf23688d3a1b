import { isUpper } from '../../language/characters.ts'
import {
  acronymLetters,
  initialsOf,
  isLooseAcronym,
  isSpokenAcronym,
  LONGEST_ACRONYM,
} from './acronyms.ts'
import { toSurface } from './fold.ts'
import { type Found, inReadingOrder, withBounds } from './form.ts'
import { kindOf } from './known-kinds.ts'
import { isNoName } from './no-names.ts'

/** Adds what a name explains in brackets, or is explained by, where the recogniser did not see it: acronym and full name. */
export function withBracketed(found: Found[]): Found[] {
  const added: Found[] = []
  for (let i = 0; i < found.length; i++) {
    const mention = found[i]!
    const range = bracketedAcronym(mention) ?? bracketedExpansion(mention) ?? nameBefore(mention)
    if (range && !overlaps(range, mention, found[i - 1]) && !overlaps(range, mention, found[i + 1]))
      added.push({ ...withBounds(mention, range), by: 'brackets' })
  }
  return added.length === 0 ? found : [...found, ...added].sort(inReadingOrder)
}

interface Range {
  start: number
  end: number
}

function overlaps({ start, end }: Range, { sentence }: Found, other: Found | undefined): boolean {
  return other?.sentence === sentence && other.start < end && other.end > start
}

/**
 * The name in front of an acronym in brackets, where the words have its initials: the search of Schwartz and Hearst, "A
 * simple algorithm for identifying abbreviation definitions in biomedical text" (2003), by words instead of letters.
 */
function nameBefore(mention: Found): Range | undefined {
  const { value } = mention.sentence
  if (value[mention.start - 1] !== '(' || value[mention.end] !== ')') return undefined
  const letters = acronymLetters(mention.surface.text)
  if (letters === undefined || letters.length < 3 || mention.type === 'person') return undefined
  const end = mention.start - 2
  const window = value.slice(Math.max(0, end - LONGEST_EXPANSION), end)
  const words = [...window.matchAll(/(?<=\s|^)\S+/g)]
  for (let count = 2; count <= Math.min(words.length, 2 * letters.length); count++) {
    const start = end - window.length + words[words.length - count]!.index
    const name = value.slice(start, end)
    if (/[,.;:!?()]/.test(name)) return undefined
    if (isUpper(name.charCodeAt(0)) && initialsOf(name).has(letters)) return { start, end }
  }
  return undefined
}

/** Behind a body's name of three words and more, an acronym in brackets is its own in another language: "(UOKiK)". */
function isForeignAcronym(mention: Found, surface: string): boolean {
  const { words } = mention.surface
  if (mention.type !== 'organization' || words.length < 3 || surface.length < 3) return false
  const acronym = toSurface(surface)
  return kindOf(acronym) === undefined && !isNoName(acronym, 'organization', 0)
}

/** The name in brackets right behind an acronym, as a range of the sentence, where it has those initials. */
function bracketedExpansion(mention: Found): Range | undefined {
  const { value } = mention.sentence
  if (value[mention.end] !== ' ' || value[mention.end + 1] !== '(') return undefined
  const letters = acronymLetters(mention.surface.text)
  if (letters === undefined || letters.length < 3) return undefined
  const start = mention.end + 2
  const length = value.slice(start, start + LONGEST_EXPANSION).indexOf(')')
  if (length < 0 || !isUpper(value.charCodeAt(start))) return undefined
  return initialsOf(value.slice(start, start + length)).has(letters)
    ? { start, end: start + length }
    : undefined
}

/** Code units of the longest name in brackets that is looked at. */
const LONGEST_EXPANSION = 80

/** The surface in brackets right behind a mention, as a range of the sentence, where it looks like an acronym of it. */
function bracketedAcronym(mention: Found): Range | undefined {
  const { value } = mention.sentence
  if (value[mention.end] !== ' ' || value[mention.end + 1] !== '(') return undefined
  const start = mention.end + 2
  const length = value.slice(start, start + LONGEST_ACRONYM + 1).indexOf(')')
  if (length < 0) return undefined
  const end = start + length
  const name = mention.surface.text
  if (mention.type === 'person') return undefined
  if (isSpokenAcronym(value.slice(start, end), name)) return { start, end }
  const letters = acronymLetters(value.slice(start, end))
  if (letters === undefined) return undefined
  const fits =
    initialsOf(name).has(letters) ||
    isLooseAcronym(letters, name) ||
    isForeignAcronym(mention, value.slice(start, end))
  return fits ? { start, end } : undefined
}
