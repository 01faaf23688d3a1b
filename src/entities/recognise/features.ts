import { addUnit, finish, seedOf } from './hash.ts'

/** What a form looks like, as bits. */
export const Form = {
  /** Holds an upper-case letter: may be (part of) a name. */
  upper: 1,
  /** Begins with an upper-case letter. */
  capital: 2,
  /** Begins with a lower-case letter. */
  lower: 4,
  /** At least four letters, all upper-case. */
  shouted: 8,
  /** Begins with a digit. */
  digit: 16,
  /** May stand inside a name ("of", "de", "&"). */
  link: 32,
  /** A mark behind which a capital says little: quotes, brackets, colons, ends of sentences. */
  opening: 64,
  /** A mark that ends a sentence. */
  final: 128,
} as const

/** What name lists know of a word or of a phrase, as bits. */
export const Listed = {
  /** Is the beginning of a longer entry. */
  prefix: 1,
  given: 2,
  surname: 4,
  /** A place by its size: below 20,000 people, below 100,000, below a million, larger. */
  village: 8,
  town: 16,
  city: 32,
  metropolis: 64,
  country: 128,
  company: 256,
  /** A brand of shops, banks, food. */
  brand: 512,
  /** A brand of software, web sites, devices. */
  technology: 1024,
} as const

/** Bits of `Listed` that a single word brings as features of its own. */
const WORD_LISTS = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]

const LINKS = new Set(
  "of the and for de la le del da di do dos van von der den al el bin binti ibn ben on in at to a an & - – 's ’s . , ' ’ / y e du des with by + @ ! st as ad o : ul".split(
    ' ',
  ),
)
const OPENING = new Set([...'"“‘\'(:.!?-–—[•*'])
const FINAL = new Set([...'.!?"”’)…'])

/** Kinds of features; each has its own range of hashes. */
export const WORD = 0
const PREFIX = 1
const SUFFIX = 2
const SHAPE = 3
const LENGTH = 4
const CASE = 5
const LIST = 6
const RANK = 7
const TRIGRAM = 8

/** Kinds that spell a word out, wholly or in parts: training hides them now and then. */
export const SPELLING_KINDS: readonly number[] = [WORD, PREFIX, SUFFIX, TRIGRAM]

/** Longest prefix and suffix, in code units. */
const AFFIX = 4

/** A form without soft hyphens and other invisible marks, with straight apostrophes, composed. */
export function cleanForm(text: string): string {
  let plain = true
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 126) {
      plain = false
      break
    }
  if (plain) return text
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/’/g, "'")
}

const isUpper = (unit: number) =>
  unit < 128 ? unit >= 65 && unit <= 90 : /\p{Lu}/u.test(String.fromCharCode(unit))
const isLower = (unit: number) =>
  unit < 128 ? unit >= 97 && unit <= 122 : /\p{Ll}/u.test(String.fromCharCode(unit))
const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** Bits of `Form`. */
export function formBits(form: string): number {
  const first = form.charCodeAt(0)
  let bits = 0
  let letters = 0
  let uppers = 0
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i)
    if (isUpper(unit)) uppers++
    if (!isDigit(unit)) letters++
  }
  if (uppers > 0) bits |= Form.upper
  if (isUpper(first)) bits |= Form.capital
  else if (isLower(first)) bits |= Form.lower
  else if (isDigit(first)) bits |= Form.digit
  if (uppers > 0 && letters > 3 && form === form.toUpperCase()) bits |= Form.shouted
  if (form.length < 6 && LINKS.has(form)) bits |= Form.link
  if (form.length === 1) {
    if (OPENING.has(form)) bits |= Form.opening
    if (FINAL.has(form)) bits |= Form.final
  }
  return bits
}

/**
 * Hashes of what a form consists of: letters at both ends, shape, length, case, name lists, how common it is, and, of
 * capitalised forms, groups of three letters.
 *
 * @param form cleaned
 * @param lists bits of `Listed` of the lower-case form
 * @param rank how common the word is, from 1 (commonest) on a scale of doublings; 0: not in the vocabulary
 * @param kinds takes the kind of each feature, where it is asked for
 */
export function featuresOf(form: string, lists: number, rank: number, kinds?: number[]): number[] {
  const lower = form.toLowerCase().replace(/\d/g, '0')
  const features: number[] = []
  const push = (kind: number, hash: number) => {
    features.push(finish(hash))
    kinds?.push(kind)
  }
  push(WORD, spell(lower, seedOf(WORD)))
  const { length } = lower
  let prefix = seedOf(PREFIX)
  let suffix = seedOf(SUFFIX)
  for (let i = 0; i < AFFIX; i++) {
    const inside = i < length
    prefix = addUnit(prefix, inside ? lower.charCodeAt(i) : 0)
    suffix = addUnit(suffix, inside ? lower.charCodeAt(length - 1 - i) : 0)
    if (inside || i === length) {
      push(PREFIX, prefix)
      push(SUFFIX, suffix)
    }
  }
  push(SHAPE, hashShape(form))
  push(LENGTH, addUnit(seedOf(LENGTH), Math.min(length, 12)))
  push(CASE, addUnit(seedOf(CASE), caseOf(form)))
  push(RANK, addUnit(seedOf(RANK), rank))
  for (const bit of WORD_LISTS) if (lists & bit) push(LIST, addUnit(seedOf(LIST), bit))
  if (length > 2 && isCased(form)) eachTrigram(lower, hash => push(TRIGRAM, hash))
  return features
}

function spell(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = addUnit(hash, text.charCodeAt(i))
  return hash
}

function isCased(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (isUpper(form.charCodeAt(i))) return true
  return false
}

function eachTrigram(lower: string, visit: (hash: number) => void): void {
  let a = 1
  let b = lower.charCodeAt(0)
  for (let i = 1; i <= lower.length; i++) {
    const c = i < lower.length ? lower.charCodeAt(i) : 2
    visit(addUnit(addUnit(addUnit(seedOf(TRIGRAM), a), b), c))
    a = b
    b = c
  }
}

/** Letters as X and x, digits as d, runs of more than two cut to two. */
function hashShape(form: string): number {
  let hash = seedOf(SHAPE)
  let before = 0
  let run = 0
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i)
    const mark = isUpper(unit) ? 88 : isLower(unit) ? 120 : isDigit(unit) ? 100 : unit
    run = mark === before ? run + 1 : 1
    before = mark
    if (run <= 2) hash = addUnit(hash, mark)
  }
  return hash
}

/** One upper-case letter, all upper-case, capitalised, mixed, lower-case, digits, digits and letters, marks. */
function caseOf(form: string): number {
  let upper = 0
  let lower = 0
  let digit = 0
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i)
    if (isUpper(unit)) upper++
    else if (isLower(unit)) lower++
    else if (isDigit(unit)) digit++
  }
  const all = form.length
  if (upper === all) return all === 1 ? 1 : 2
  if (upper === 1 && lower === all - 1 && isUpper(form.charCodeAt(0))) return 3
  if (isUpper(form.charCodeAt(0))) return upper + lower + digit === all && lower > 0 ? 4 : 5
  if (upper > 0) return 6
  if (lower > 0) return 7
  return digit === all ? 8 : digit > 0 ? 9 : 10
}
