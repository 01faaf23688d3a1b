import {
  CALENDAR,
  CONNECTIVES,
  DEMONSTRATIVES,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
} from './words/openings.ts'

/** Words of a sentence's beginning that are looked at; none where it begins with a quotation, which has its own voice. */
const FIRST_WORDS = /^[^\p{L}\p{N}"'“‘]*([\p{L}\p{N}]+)(?:[^\p{L}\p{N}]+([\p{L}\p{N}]+))?/u

/** Whether a sentence leans on the one before it, by its first words: its meaning is not plain without. */
export function leans(text: string): boolean {
  const match = FIRST_WORDS.exec(text)
  const first = match?.[1]?.toLowerCase() ?? ''
  const second = match?.[2]?.toLowerCase() ?? ''
  if (TIMES.has(second)) return false
  if (pointsBack(first) || CONNECTIVES.has(first)) return true
  if (PREPOSITIONS.has(first) && pointsBack(second)) return true
  return pointsBackAfterPhrase(text)
}

/** Code units of a beginning in which a phrase before the subject is looked for. */
const PHRASE_LENGTH = 60

/** "On Monday, he said": a phrase that names no one, a comma, and a word that points back. */
function pointsBackAfterPhrase(text: string): boolean {
  if (beginsWithQuote(text)) return false
  const beginning = text.slice(0, PHRASE_LENGTH)
  let comma = beginning.indexOf(', ')
  while (comma >= 0) {
    const next = /^\p{L}+/u.exec(text.slice(comma + 2, comma + 20))?.[0] ?? ''
    if (pointsBack(next)) return !namesSomeone(beginning.slice(0, comma))
    comma = beginning.indexOf(', ', comma + 1)
  }
  return false
}

export function beginsWithQuote(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit === 0x22 || unit === 0x27 || unit === 0x201c || unit === 0x2018
}

/** Whether a word but the first has a capital and is no day or month. */
function namesSomeone(phrase: string): boolean {
  const words = phrase.split(' ').slice(1)
  return words.some(word => /^\p{Lu}/u.test(word) && !CALENDAR.has(word.replace(/\W+$/, '')))
}

function pointsBack(word: string): boolean {
  return PRONOUNS.has(word) || DEMONSTRATIVES.has(word)
}

/** Closing quotation marks and brackets. */
const CLOSING = new Set(Array.from('"\'”’)', mark => mark.charCodeAt(0)))
const QUESTION_MARK = 0x3f

/** A question, which a summary answers rather than asks. */
export function asks(text: string): boolean {
  let last = text.length - 1
  while (last > 0 && CLOSING.has(text.charCodeAt(last))) last--
  return text.charCodeAt(last) === QUESTION_MARK
}

/** Announces what follows: "The three winners are:". A stop may stand for the line's end. */
export function announces(text: string): boolean {
  return text.endsWith(':') || text.endsWith(':.') || text.endsWith(': .')
}

/** "Rescued: The crew leave the lifeboat": a label before what a picture shows, at most so many code units long. */
const LABEL_LENGTH = 32

/** Whether a sentence begins with a label of up to four words, as captions do. */
export function hasLabel(text: string): boolean {
  const colon = text.indexOf(': ')
  if (colon < 0 || colon > LABEL_LENGTH || !/^\p{Lu}/u.test(text.slice(colon + 2))) return false
  return text.slice(0, colon).split(' ').length <= 4
}

/** Whether every quotation that the sentence opens is closed in it, and none closed that it did not open. */
export function quotesBalanced(text: string): boolean {
  if (!/["'“”‘’]/.test(text)) return true
  let double = false
  let single = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x22) double = !double
    else if (unit === 0x201c) double = true
    else if (unit === 0x201d) {
      if (!double) return false
      double = false
    } else if (unit === 0x27 || unit === 0x2018 || unit === 0x2019) {
      const before = i > 0 && isWordUnit(text.charCodeAt(i - 1))
      const after = isWordUnit(text.charCodeAt(i + 1))
      // Inside a word an apostrophe; before a word an opening quote; after one a closing quote or a plural's genitive.
      if (!before && after) single = true
      else if (!after) single = false
    }
  }
  return !double && !single
}

/** Letters and digits; ASCII decides quickly, beyond it all but general punctuation counts. */
function isWordUnit(unit: number): boolean {
  if (unit >= 0x80) return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f)
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}
