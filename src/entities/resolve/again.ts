import type { Sentence } from '../../tree.ts'
import { PhraseIndex } from '../phrases.ts'
import { initialsOf } from './acronyms.ts'
import { BEYOND_ASCII, isCapitals, toSurface } from './fold.ts'
import { type Form, type Found, meanP } from './form.ts'
import { FACILITIES } from './name-words.ts'
import type { Place } from './place.ts'

/**
 * Finds names that the recogniser saw in one place and missed in another: the same letters, or the same in capitals in a
 * line of capitals. Linear in the length of the text.
 *
 * @param forms the names so far
 * @param mentions all mentions so far, in reading order
 * @returns the mentions that were missed
 */
export function findAgain(forms: Form[], mentions: Found[], places: Map<Sentence, Place>): Found[] {
  const index = new PhraseIndex<Form>()
  const distinct = forms.filter(isDistinct)
  for (const form of distinct) for (const part of partsOf(form)) index.add(part, form)
  for (const form of distinct)
    for (const { surface } of form.mentions) index.add(surface.text, form)
  if (index.size === 0) return []
  let capitals: PhraseIndex<Form> | undefined
  const taken = bySentence(mentions)
  const found: Found[] = []
  for (const [sentence, place] of places) {
    const shouted = isCapitals(sentence.value)
    if (shouted) capitals ??= inCapitals(distinct)
    const free = outside(taken.get(sentence) ?? [])
    for (const { start, end, value } of (shouted ? capitals! : index).matches(sentence.value)) {
      if (!free(start, end) || (!shouted && isPartOfName(sentence.value, start, end))) continue
      found.push(again(value, sentence, start, end, place))
    }
  }
  return found
}

function inCapitals(forms: Form[]): PhraseIndex<Form> {
  const index = new PhraseIndex<Form>()
  for (const form of forms) index.add(form.text.toUpperCase(), form)
  return index
}

function bySentence(mentions: Found[]): Map<Sentence, Found[]> {
  const map = new Map<Sentence, Found[]>()
  for (const mention of mentions) {
    const list = map.get(mention.sentence)
    if (list) list.push(mention)
    else map.set(mention.sentence, [mention])
  }
  return map
}

/** Tells of ranges, asked for from left to right, whether they overlap none of the mentions. */
function outside(mentions: Found[]): (start: number, end: number) => boolean {
  let i = 0
  return (start, end) => {
    while (i < mentions.length && mentions[i]!.end <= start) i++
    return i === mentions.length || mentions[i]!.start >= end
  }
}

/** Mean probability from which a name is looked for again: on the held-out and development sets 0.5 to 0.7 did as well. */
const KNOWN = 0.6

/** Is a form sure enough, and long enough, to be looked for by its letters alone? */
function isDistinct(form: Form): boolean {
  if (form.text.length < 2 || form.text === form.text.toLowerCase()) return false
  return meanP(form.mentions) >= KNOWN
}

/** May a word be looked for as a surname? "Jr" and "II" may not, "Hà" may. */
function isSurname(word: string): boolean {
  return BEYOND_ASCII.test(word)
    ? /^\p{Lu}(?:\p{L}*\p{Ll}\p{L}+|[à-ỹ])$/u.test(word)
    : /^[A-Z][A-Za-z]*[a-z][A-Za-z]+$/.test(word)
}

/**
 * Short forms by which a text may go on to call a name: the surname of a person, the name in front of "Nuclear Plant", the
 * initials of a body or a country.
 */
function partsOf({ type, text, words }: Form): string[] {
  if (words.length < 2) return []
  if (type === 'person') {
    const last = text.slice(text.lastIndexOf(' ') + 1)
    return isSurname(last) ? [last] : []
  }
  if (type === 'place') {
    const tail = words.findIndex(word => FACILITIES.has(word))
    const head = text.split(' ').slice(0, tail).join(' ')
    if (tail > 0 && words.slice(tail).every(word => FACILITIES.has(word))) return [head]
  }
  return [...initialsOf(text)]
    .filter(letters => letters.length > 2)
    .map(letters => letters.toUpperCase())
}

/** Does a capitalised word stand right before or behind, so that the letters may be a bit of a longer name? */
function isPartOfName(text: string, start: number, end: number): boolean {
  if (isCapitalAt(text, text[end] === ' ' || text[end] === '-' ? end + 1 : end)) return true
  if (text[end] === '-' || text[start - 1] === '-' || text[start - 1] === '@') return true
  if (text[start - 1] !== ' ') return false
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  return (BEYOND_ASCII.test(before) ? /\p{Lu}\S* $/u : /[A-Z]\S* $/).test(before)
}

/** Code units of the word before a name that are looked at. */
const LONGEST_BEFORE = 24

function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2))
}

function again(form: Form, sentence: Sentence, start: number, end: number, place: Place): Found {
  const model = form.mentions[0]!
  const p = AGAIN_P * meanP(form.mentions)
  const types = model.types.map(share => share * AGAIN_P)
  const surface = toSurface(sentence.value.slice(start, end))
  return { sentence, start, end, type: form.type, p, types, by: 'again', place, surface }
}

/** What a mention found again is believed of what the recognised ones are. */
const AGAIN_P = 0.8
