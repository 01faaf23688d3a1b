import { NOT_A_NAME } from './words/bylines.ts'

const TITLE = /^(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Lord|Rev|Capt)\.?$/
const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di da do dos du los las van von zu af av bin binti bint binte ibn al el la le ten ter y e wa'.split(
    ' ',
  ),
)
/** A capital, then letters, apostrophes, stops and hyphens; most names need but the first of the two. */
const WORD = /^[A-Z][A-Za-z'’.-]*$/
const WORD_BEYOND_ASCII = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
/** "d'Este", "al-Masri": a particle that is written in one with the name. */
const WITH_PARTICLE = /^(?:d['’]|(?:a[dlnrstz]|ash|el|ul)-)\p{Lu}[\p{L}\p{M}'’-]+$/u
const LONGEST = 60
const MOST_WORDS = 5

/**
 * Whether a text has the shape of a person's name, and none of the words that desks and outlets are called by: two to
 * five words, particles and nicknames in quotes among them, with or without a title.
 *
 * Read word by word: one pattern for the whole takes longer to compile than an article to read.
 */
export function isName(text: string): boolean {
  if (text.length >= LONGEST) return false
  const words = text.split(/\s/)
  if (words.length < 2 || !isWord(words[0]!)) return false
  const from = TITLE.test(words[0]!) && isWord(words[1]!) && words.length > 2 ? 1 : 0
  return isRest(words, from + 1) && !text.match(/\w+/g)?.some(isOfOutlets)
}

/** Whether a name goes on to the end: words, each with up to two particles before it. */
function isRest(words: readonly string[], from: number): boolean {
  let particles = 0
  let count = 1
  for (let i = from; i < words.length; i++) {
    if (particles < 2 && PARTICLES.has(words[i]!)) particles++
    else {
      if (!isQuotedWord(words[i]!) || ++count > MOST_WORDS) return false
      particles = 0
    }
  }
  return count > 1 && particles === 0
}

function isWord(word: string): boolean {
  return WORD.test(word) || (/[^ -~]/.test(word) && WORD_BEYOND_ASCII.test(word))
}

/** A word with or without quotes around it. */
function isQuotedWord(word: string): boolean {
  if (isWord(word)) return true
  const bare = word.replace(/^["“']|["”']$/g, '')
  return isWord(bare) || (/^[adeu]/.test(bare) && WITH_PARTICLE.test(bare))
}

function isOfOutlets(word: string): boolean {
  return NOT_A_NAME.has(word.toLowerCase())
}
