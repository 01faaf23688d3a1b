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

/** How a word is written and where it stands: bits, as in kernel/assembly/words.ts. */
export const CAPITAL = 1
export const QUOTED = 2
export const REPORTED = 4

/** How a sentence stands: bits, as in kernel/assembly/standing.ts. */
export const LEANS = 1
export const HALF_QUOTED = 2
export const ASKS = 4
export const ANNOUNCES = 8
export const LABELLED = 16

/** What is read of a sentence. */
type Text = Pick<Sentence, 'value'>

/** The document that stands in the kernel. */
let standing: TermDocument | undefined

/**
 * An article as its terms, the stems of its words as ROUGE counts them, and the pairs of neighbouring terms in its
 * sentences. It stands in the memory of the kernel, which holds one: a document that another has displaced is read again
 * when it is asked. What is taken out of it are copies.
 */
export class TermDocument {
  readonly #sentences: readonly Text[]
  readonly #head: readonly Text[]

  /** @param head headline and deck, as far as the article has them */
  constructor(sentences: readonly Text[], head: readonly Text[] = []) {
    this.#sentences = sentences
    this.#head = head
  }

  /** The kernel with this document in it. */
  open(): Kernel {
    const to = kernel()
    if (standing === this) return to
    standing = undefined
    trimWords(to)
    const all = [...this.#sentences, ...this.#head]
    let text = ''
    for (const { value } of all) text += value
    to.makeText(text.length, all.length)
    writeUnits(to, to.text.value, text)
    const lengths = integers(to, 'lengths', all.length)
    for (let s = 0; s < all.length; s++) lengths[s] = all[s]!.value.length
    to.read(this.#sentences.length, this.#head.length)
    to.listUses()
    standing = this
    return to
  }

  get sentences(): readonly Text[] {
    return this.#sentences
  }

  /** Words before each sentence; one more at the end: sentence s has those from `starts[s]` to before `starts[s + 1]`. */
  get starts(): Int32Array {
    return integers(this.open(), 'starts', this.sentences.length + 1).slice()
  }

  /** Words of each sentence as a reader counts them: runs between white space. */
  get spaced(): Int32Array {
    return integers(this.open(), 'spaced', this.sentences.length).slice()
  }

  /** How each sentence stands. */
  get standings(): number[] {
    const from = this.open()
    return this.#sentences.map((_, s) => from.standingOf(s))
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
    return this.starts[this.sentences.length]!
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
