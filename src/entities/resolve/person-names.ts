import { TITLES } from './affixes.ts'

/** How two names of people relate: which is a short form of the other. All words are folded. */

/** Words that belong to a surname or a lineage and are no name by themselves. */
const PARTICLES = new Set(
  'bin ibn bint binti al el van von der den de del della di da dos das du la le los mac ben abu st ter ten y e the of and'.split(
    ' ',
  ),
)

/** Words after a name that tell a son from his father. */
const LINEAGE = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior'])

/** A person's name without titles in front of it, of which `least` words stay. */
function withoutTitles(words: readonly string[], least: number): readonly string[] {
  let from = 0
  while (from < words.length - least && TITLES.has(words[from]!)) from++
  return from === 0 ? words : words.slice(from)
}

/**
 * Is `short` a short form of `long`? Returns the part it is ("surname"), or undefined.
 *
 * A word stands for one that it begins when it is an initial. The lineage has to agree: "Donald Trump" is no short form
 * of "Donald Trump Jr."
 */
export function personShortForm(
  short: readonly string[],
  long: readonly string[],
): string | undefined {
  const part = splitLineage(withoutTitles(short, 1))
  const whole = splitLineage(withoutTitles(long, 2))
  const agree = part.lineage === whole.lineage || (part.lineage === '' && part.words.length === 1)
  if (!agree) return undefined
  if (whole.words.length === 1) return part.words[0] === whole.words[0] ? 'first name' : undefined
  return shortPart(part.words, whole.words)
}

function shortPart(short: readonly string[], long: readonly string[]): string | undefined {
  if (short.length > long.length || long.length < 2) return undefined
  if (short.length === 1) return singlePart(short[0]!, long)
  const last = long.at(-1)!
  if (short.length === long.length) return initialsAgree(short, long) ? 'shorter form' : undefined
  if (short.at(-1) === last && sameOrInitial(short[0]!, long[0]!) && isSubsequence(short, long))
    return 'shorter form'
  if (isRun(short, long, long.length - short.length)) return 'surname'
  return isRun(short, long, 0) ? 'first names' : isInnerRun(short, long) ? 'part' : undefined
}

function singlePart(word: string, long: readonly string[]): string | undefined {
  if (word.length < 2 || PARTICLES.has(word)) return undefined
  const at = long.lastIndexOf(word)
  if (at < 0) return hyphenPart(word, long)
  return at === long.length - 1 ? 'surname' : at === 0 ? 'first name' : 'part of the name'
}

function hyphenPart(word: string, long: readonly string[]): string | undefined {
  return long.slice(-2).join('') === word ? 'surname' : undefined
}

/** Same number of words, each the same or one the initial of the other, with the last the same. */
function initialsAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.at(-1) === b.at(-1) && a.every((word, i) => sameOrInitial(word, b[i]!))
}

function sameOrInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Do the words of `short` stand in `long` in this order? Initials must not skip one another: "George W." is not "H. W.". */
function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    while (at < long.length && !sameOrInitial(word, long[at]!)) {
      if (word.length === 1) return false
      at++
    }
    if (at++ >= long.length) return false
  }
  return true
}

function isRun(short: readonly string[], long: readonly string[], from: number): boolean {
  return short.every((word, i) => word === long[from + i])
}

function isInnerRun(short: readonly string[], long: readonly string[]): boolean {
  for (let from = 1; from + short.length < long.length; from++)
    if (isRun(short, long, from)) return true
  return false
}

function splitLineage(words: readonly string[]): { words: readonly string[]; lineage: string } {
  const last = words.at(-1)!
  if (words.length < 2 || !LINEAGE.has(last)) return { words, lineage: '' }
  return {
    words: words.slice(0, -1),
    lineage: last.replace('junior', 'jr').replace('senior', 'sr'),
  }
}
