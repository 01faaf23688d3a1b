import { isUpper } from '../../language/characters.ts'
import { acronymLetters, initialsOf, isLooseAcronym, LONGEST_ACRONYM } from './acronyms.ts'
import { foldName, foldWords } from './fold.ts'
import { type Found, inReadingOrder, surfaceOf } from './form.ts'
import { kindOf } from './known-kinds.ts'
import { isNoName } from './no-names.ts'

/** Adds the acronym in brackets behind a name, or the name behind its acronym, where the recogniser did not see it. */
export function withBracketed(found: Found[]): Found[] {
  const added: Found[] = []
  for (let i = 0; i < found.length; i++) {
    const mention = found[i]!
    const range = bracketedAcronym(mention) ?? bracketedExpansion(mention)
    if (!range) continue
    const next = found[i + 1]
    if (next?.sentence === mention.sentence && next.start < range.end) continue
    added.push({ ...mention, ...range, by: 'brackets' })
  }
  return added.length === 0 ? found : [...found, ...added].sort(inReadingOrder)
}

/** Behind a body's name of three words and more, an acronym in brackets is its own in another language: "(UOKiK)". */
function isForeignAcronym(mention: Found, surface: string): boolean {
  const words = foldWords(surfaceOf(mention))
  if (mention.type !== 'organization' || words.length < 3 || surface.length < 3) return false
  return kindOf(foldWords(surface)) === undefined && !isNoName(foldName(surface), 'organization', 0)
}

/** The name in brackets right behind an acronym, as a range of the sentence, where it has those initials. */
function bracketedExpansion(mention: Found): { start: number; end: number } | undefined {
  const { value } = mention.sentence
  if (value[mention.end] !== ' ' || value[mention.end + 1] !== '(') return undefined
  const letters = acronymLetters(surfaceOf(mention))
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
function bracketedAcronym(mention: Found): { start: number; end: number } | undefined {
  const { value } = mention.sentence
  if (value[mention.end] !== ' ' || value[mention.end + 1] !== '(') return undefined
  const start = mention.end + 2
  const length = value.slice(start, start + LONGEST_ACRONYM + 1).indexOf(')')
  if (length < 0) return undefined
  const end = start + length
  const letters = acronymLetters(value.slice(start, end))
  if (letters === undefined || mention.type === 'person') return undefined
  const name = surfaceOf(mention)
  const fits =
    initialsOf(name).has(letters) ||
    isLooseAcronym(letters, name) ||
    isForeignAcronym(mention, value.slice(start, end))
  return fits ? { start, end } : undefined
}
