import { ADDRESS, CONNECTIVES, DEMONSTRATIVES, FIRST_PERSON, PRONOUNS } from './words/openings.ts'

/** How a sentence begins, from the best to stand alone to the worst. */
export const Opening = {
  plain: 0,
  definite: 1,
  quote: 2,
  firstPerson: 3,
  demonstrative: 4,
  connective: 5,
  pronoun: 6,
} as const
export type Opening = (typeof Opening)[keyof typeof Opening]

/** Classifies the first words of a sentence. */
export function openingOf(text: string): Opening {
  const first = text.charCodeAt(0)
  if (first === 34 || first === 39 || first === 0x201c || first === 0x2018) return Opening.quote
  const match = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+(?:['’]\p{L}+)?)/u.exec(text)
  const whole = match?.[1]?.toLowerCase().replace('’', "'") ?? ''
  const word = whole.replace(/'.*/, '')
  if (PRONOUNS.has(word)) return Opening.pronoun
  if (CONNECTIVES.has(word)) return Opening.connective
  if (DEMONSTRATIVES.has(word)) return Opening.demonstrative
  if (FIRST_PERSON.has(whole) || FIRST_PERSON.has(word) || ADDRESS.has(word))
    return Opening.firstPerson
  return word === 'the' ? Opening.definite : Opening.plain
}

/** Whether a sentence leans on the one before it: what it means is not plain without. */
export function leans(opening: Opening): boolean {
  return opening >= Opening.demonstrative
}

/** Whether every quotation that the sentence opens is closed in it, and none closed that it did not open. */
export function quotesBalanced(text: string): boolean {
  let double = 0
  let single = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 34) double = 1 - double
    else if (unit === 0x201c) double = 1
    else if (unit === 0x201d) {
      if (double === 0) return false
      double = 0
    } else if (unit === 39 || unit === 0x2018 || unit === 0x2019) {
      const before = isWordUnit(text.charCodeAt(i - 1))
      const after = isWordUnit(text.charCodeAt(i + 1))
      // Inside a word an apostrophe; before a word an opening quote; after one a closing quote or a plural's genitive.
      if (!before && after) single = 1
      else if (single === 1 && !after) single = 0
    }
  }
  return double === 0 && single === 0
}

function isWordUnit(unit: number): boolean {
  return (
    ((unit >= 48 && unit <= 57) ||
      (unit >= 65 && unit <= 90) ||
      (unit >= 97 && unit <= 122) ||
      unit >= 0xc0) &&
    !(unit >= 0x2000 && unit <= 0x206f)
  )
}
