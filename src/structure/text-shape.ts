/** Small reads of a short text that several features share. */

const SMALL_IN_TITLES =
  /^(?:a|an|the|and|or|but|nor|for|of|in|on|at|to|by|with|from|as|is|vs\.?|v\.?|via|into|over|its|it|amid|amidst|after|before|than|that|up|de|la|du|van|von|per|if|be|are)$/i

/** Words of a text as they stand: stretches without white space. */
export function wordsIn(text: string): string[] {
  return text.split(' ').filter(word => word !== '')
}

/** A word in small letters, typographic apostrophes plain, without what stands around its letters and digits. */
export function bareWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Letters and digits of a text in small letters, everything else folded to single spaces: for comparing lines. */
export function bareText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A line as labels and leftovers are listed: small letters, plain apostrophes, no punctuation at its ends. */
export function plainLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^[^\p{L}\p{N}([©#]+|[^\p{L}\p{N})\]]+$/gu, '')
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
    const first = /\p{L}/u.exec(word)?.[0]
    if (!first) continue
    letters++
    if (/\p{Ll}/u.test(word)) smallLetters++
    if (i === 0 || SMALL_IN_TITLES.test(word)) continue
    count++
    if (first !== first.toLowerCase()) upper++
  }
  const head = /\p{L}/u.exec(words[0] ?? '')?.[0]
  return {
    all: letters > 0 && smallLetters === 0,
    firstUpper: head !== undefined && head !== head.toLowerCase(),
    share: count > 0 ? upper / count : 0,
    count,
  }
}
