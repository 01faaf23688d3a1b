import type { Sentence } from '../tree.ts'
import {
  bytes,
  integers,
  type Kernel,
  kernel,
  readUnits,
  shorts,
  trimWords,
  writeUnits,
} from './kernel/index.ts'

/** How a word is written and where it stands: bits. */
export const CAPITAL = 1
export const QUOTED = 2
export const REPORTED = 4

/** What a sentence says by its manner, by sentence. */
export interface MannerCounts {
  names: Int32Array
  /** Words inside quotation marks. */
  quotations: Int32Array
  numbers: Int32Array
  /** 1 where the writer speaks of themselves, and where someone is reported. */
  ownVoices: Int32Array
  reports: Int32Array
}

/** The document that stands in the kernel. */
let standing: TermDocument | undefined

/**
 * An article as its terms, the stems of its words as ROUGE counts them, and the pairs of neighbouring terms in its
 * sentences. It stands in the memory of the kernel, which holds one: a document that another has displaced is read again
 * when it is asked. What is taken out of it are copies.
 */
export class TermDocument {
  readonly #sentences: readonly Sentence[]
  readonly #head: readonly Sentence[]
  #manner: MannerCounts | undefined

  /** @param head headline and deck, as far as the article has them */
  constructor(sentences: readonly Sentence[], head: readonly Sentence[] = []) {
    this.#sentences = sentences
    this.#head = head
  }

  /** The kernel with this document in it. */
  open(): Kernel {
    const to = kernel()
    if (standing === this) return to
    standing = undefined
    trimWords(to)
    const texts = [...this.#sentences, ...this.#head].map(sentence => sentence.value)
    const text = texts.join('')
    to.makeText(text.length, texts.length)
    writeUnits(to, to.text.value, text)
    const lengths = integers(to, 'lengths', texts.length)
    for (let s = 0; s < texts.length; s++) lengths[s] = texts[s]!.length
    to.read(this.#sentences.length, this.#head.length)
    to.listUses()
    standing = this
    return to
  }

  get sentences(): number {
    return this.#sentences.length
  }

  /** Words before each sentence; one more at the end: sentence s has those from `starts[s]` to before `starts[s + 1]`. */
  get starts(): Int32Array {
    return integers(this.open(), 'starts', this.sentences + 1).slice()
  }

  /** Words of each sentence as a reader counts them: runs between white space. */
  get spaced(): Int32Array {
    return integers(this.open(), 'spaced', this.sentences).slice()
  }

  get manner(): MannerCounts {
    if (this.#manner) return this.#manner
    const from = this.open()
    const copy = (list: keyof MannerCounts) => integers(from, list, this.sentences).slice()
    this.#manner = {
      names: copy('names'),
      quotations: copy('quotations'),
      numbers: copy('numbers'),
      ownVoices: copy('ownVoices'),
      reports: copy('reports'),
    }
    return this.#manner
  }

  /** By word: its term, its bits, and the pair it begins, -1 for the last word of a sentence. */
  get termOf(): Int32Array {
    return integers(this.open(), 'terms', this.#words).slice()
  }

  get marks(): Uint8Array {
    return bytes(this.open(), 'marks', this.#words).slice()
  }

  get pairOf(): Int32Array {
    return integers(this.open(), 'pairs', this.#words).slice()
  }

  get #words(): number {
    return this.starts[this.sentences]!
  }

  /** By term, in order of first appearance: its stem, its bucket in the lexicon, 1 where headline or deck have it. */
  get stems(): string[] {
    const from = this.open()
    return Array.from(integers(from, 'stems', from.termCount.value).slice(), stem =>
      readUnits(from, from.unitsOf(stem), from.lengthOf(stem)),
    )
  }

  get buckets(): Uint16Array {
    const from = this.open()
    return shorts(from, 'bucket', from.termCount.value).slice()
  }

  get head(): Uint8Array {
    const from = this.open()
    return bytes(from, 'head', from.termCount.value).slice()
  }

  /** By pair: its two terms, and how often it occurs. */
  get pairs(): { left: Int32Array; right: Int32Array; count: Int32Array } {
    const from = this.open()
    const copy = (list: 'left' | 'right' | 'pairUses') =>
      integers(from, list, from.pairCount.value).slice()
    return { left: copy('left'), right: copy('right'), count: copy('pairUses') }
  }
}
