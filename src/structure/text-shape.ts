/** Small reads of a short text that several features share. */

const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  'a an the and or but nor for of in on at to by with from as is vs vs. v v. via into over its it amid amidst after before than that up de la du van von per if be are'.split(
    ' ',
  ),
)

/** Most lines are plain ASCII, for which classes of letters take a fraction of the time of Unicode's. */
const BEYOND_ASCII = /[\u0080-\uffff]/

/** Words of a text as they stand: stretches without white space. */
export function wordsIn(text: string): string[] {
  return text.split(' ').filter(word => word !== '')
}

/** A word in small letters, typographic apostrophes plain, without what stands around its letters and digits. */
export function bareWord(word: string): string {
  const small = word.toLowerCase()
  // Most words have nothing around them.
  if (isSmallLetter(small.charCodeAt(0)) && isSmallLetter(small.charCodeAt(small.length - 1)))
    return small.replaceAll('’', "'")
  const plain = small.replaceAll('’', "'")
  return BEYOND_ASCII.test(plain)
    ? plain.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    : plain.replace(/^[^a-z\d]+|[^a-z\d]+$/g, '')
}

/** a to z. */
export function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

/** Letters and digits of a text in small letters, everything else folded to single spaces: for comparing lines. */
export function bareText(text: string): string {
  const lower = text.toLowerCase()
  const marks = BEYOND_ASCII.test(lower) ? /[^\p{L}\p{N}]+/gu : /[^a-z\d]+/g
  return lower.replace(marks, ' ').trim()
}

/** A line as labels and leftovers are listed: small letters, plain apostrophes, no punctuation at its ends. */
export function plainLine(text: string): string {
  const plain = text.toLowerCase().replace(/[‘’]/g, "'")
  return BEYOND_ASCII.test(plain)
    ? plain.replace(/^[^\p{L}\p{N}([©#]+|[^\p{L}\p{N})\]]+$/gu, '')
    : plain.replace(/^[^a-z\d([#]+|[^a-z\d)\]]+$/g, '')
}

/** How a line is capitalised. `share`: of the words after the first that could be small, those that are not. */
export interface Capitals {
  all: boolean
  firstUpper: boolean
  share: number
  /** Words after the first that could be small. */
  count: number
}

export function capitalsOf(words: readonly string[]): Capitals {
  let upper = 0
  let count = 0
  let letters = 0
  let smallLetters = 0
  for (const [i, word] of words.entries()) {
    const first = firstLetter(word)
    if (first === '') continue
    letters++
    if (word !== word.toUpperCase()) smallLetters++
    if (i === 0 || SMALL_IN_TITLES.has(word.toLowerCase())) continue
    count++
    if (first !== first.toLowerCase()) upper++
  }
  const head = firstLetter(words[0] ?? '')
  return {
    all: letters > 0 && smallLetters === 0,
    firstUpper: head !== head.toLowerCase(),
    share: count > 0 ? upper / count : 0,
    count,
  }
}

function firstLetter(word: string): string {
  const unit = word.charCodeAt(0) | 32
  return isSmallLetter(unit) ? word[0]! : (/\p{L}/u.exec(word)?.[0] ?? '')
}
