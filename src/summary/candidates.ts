import { blocksOf, type Root, type Sentence } from '../tree.ts'
import type { TermDocument } from './document.ts'
import { announces, asks, hasLabel, leans, quotesBalanced } from './standing.ts'

/** Fewest words of a sentence that says something. */
const FEWEST_WORDS = 6

/** A sentence of the body that may stand in a summary. How it stands is found out when it is asked: of few it is. */
export class Candidate {
  readonly sentence: Sentence
  /** Words as a reader counts them, runs between white space; and as ROUGE has them. */
  readonly words: number
  readonly length: number
  readonly #first: boolean
  readonly #alone: boolean
  #leans: boolean | undefined
  #sound: boolean | undefined

  /** @param index place among `count` sentences of the body, from 0 */
  constructor(sentence: Sentence, words: number, length: number, index: number, count: number) {
    this.sentence = sentence
    this.words = words
    this.length = length
    this.#first = index === 0
    this.#alone = count === 1
  }

  /** Its meaning rests on the candidate before it ("He said", "But"). The first has nothing to lean on, whatever its opening. */
  get leans(): boolean {
    return !this.#first && this.#opensLeaning
  }

  /** The article's first sentence where it leans: on the second, which tells who "she" is. */
  get leansAhead(): boolean {
    return this.#first && !this.#alone && this.#opensLeaning
  }

  get #opensLeaning(): boolean {
    this.#leans ??= leans(this.sentence.value)
    return this.#leans
  }

  /** It can be printed as it is: no fragment, no half of a quotation, no question, no caption. */
  get sound(): boolean {
    this.#sound ??= this.words >= FEWEST_WORDS && isSound(this.sentence.value)
    return this.#sound
  }
}

/** Readies the sentences of a document for choosing. */
export function toCandidates(
  sentences: readonly Sentence[],
  { spaced, starts }: TermDocument,
): Candidate[] {
  return sentences.map((sentence, i) => {
    const length = starts[i + 1]! - starts[i]!
    return new Candidate(sentence, spaced[i]!, length, i, sentences.length)
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
