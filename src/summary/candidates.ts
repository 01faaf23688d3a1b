import { blocksOf, type Root, type Sentence } from '../tree.ts'
import { announces, asks, hasLabel, leans, quotesBalanced } from './standing.ts'
import { unitsOf } from './units.ts'

/** A sentence of the body that may stand in a summary. */
export interface Candidate {
  sentence: Sentence
  /** Words as a reader counts them: runs between white space. */
  words: number
  /** Its meaning rests on the candidate before it ("He said", "But"). */
  leans: boolean
  /** The article's first sentence where it leans: on the second, which tells who "she" is. */
  leansAhead: boolean
  /** It can be printed as it is: no fragment, no half of a quotation, no question, no caption. */
  sound: boolean
}

/** Fewest words of a sentence that says something. */
const FEWEST_WORDS = 6

/** Readies sentences for choosing. The first has nothing to lean on, whatever its opening. */
export function toCandidates(sentences: readonly Sentence[]): Candidate[] {
  return sentences.map((sentence, i) => {
    const words = countWords(sentence.value)
    return {
      sentence,
      words,
      leans: i > 0 && leans(sentence.value),
      leansAhead: i === 0 && sentences.length > 1 && leans(sentence.value),
      sound: words >= FEWEST_WORDS && isSound(sentence.value),
    }
  })
}

function isSound(text: string): boolean {
  return quotesBalanced(text) && !asks(text) && !announces(text) && !hasLabel(text)
}

/**
 * The sentences of paragraphs and list items, in reading order; headings and what belongs to no section stay out. A text
 * of a line or two may have nothing but what was left out: then that is its body.
 */
export function bodySentences(root: Root): Sentence[] {
  const body: Sentence[] = []
  const leftOut: Sentence[] = []
  for (const block of blocksOf(root)) {
    if (block.type === 'paragraph' || block.type === 'listItem') body.push(...block.children)
    else if (block.type === 'leftOut') leftOut.push(...block.children)
  }
  const bare = root.children.every(node => node.type === 'leftOut')
  return bare ? leftOut : body
}

/** Words of a text as a reader counts them: runs between white space. */
export function countWords(text: string): number {
  let words = 0
  let inside = false
  const units = unitsOf(text)
  for (let i = 0; i < text.length; i++) {
    const unit = units[i]!
    const space = unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0
    if (!space && !inside) words++
    inside = !space
  }
  return words
}
