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

const LINKS = new Set(
  "of the and for de la le del da di do dos van von der den al el bin binti ibn ben on in at to a an & - – 's ’s . , ' ’ / y e du des with by + @ ! st as ad o : ul".split(
    ' ',
  ),
)
const OPENING = new Set([...'"“‘\'(:.!?-–—[•*'])
const FINAL = new Set([...'.!?"”’)…'])

/** Kinds of features, as `kernel/assembly/features.ts` numbers them; each has its own range of hashes. */
export const WORD = 0
const PREFIX = 1
const SUFFIX = 2
const TRIGRAM = 8

/** Kinds that spell a word out, wholly or in parts: training hides them now and then. */
export const SPELLING_KINDS: readonly number[] = [WORD, PREFIX, SUFFIX, TRIGRAM]

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

export const isUpper = (unit: number) =>
  unit < 128 ? unit >= 65 && unit <= 90 : /\p{Lu}/u.test(String.fromCharCode(unit))
export const isLower = (unit: number) =>
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
    const isSmall = unit >= 97 && unit <= 122
    if (!isSmall && isUpper(unit)) uppers++
    if (isSmall || !isDigit(unit)) letters++
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
