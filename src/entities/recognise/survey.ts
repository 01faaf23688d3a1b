import { Context } from './context.ts'
import { Form } from './features.ts'

/** A sentence as numbers of its forms. */
export type FormSequence = ArrayLike<number>

/** What is asked of forms: bits of `Form`, and the number of the lower-case form. */
interface Forms {
  readonly bits: readonly number[]
  readonly lowers: readonly number[]
}

/** Bits of `#seen`. */
const LOWER = 1
const INSIDE = 2

/** What a document says of its sentences and forms. */
export class Survey {
  /** Bits of each sentence. */
  lines: number[] = []
  /** Times a form or another case of it is used with a capital, by lower-case form. */
  #counts = new Int32Array(0)
  /** Whether a form stands in lower case, and whether, capitalised, inside a sentence that is no title. */
  #seen = new Uint8Array(0)
  /** Forms of which those two tell something. */
  readonly #met: number[] = []

  /** Reads a document; what was read before is forgotten. */
  read(sentences: readonly FormSequence[], forms: Forms): void {
    this.#reset(forms.bits.length)
    this.lines = sentences.map((sentence, s) => {
      return lineBits(sentence, forms) | (s === 0 ? Context.firstSentence : 0)
    })
    for (let s = 0; s < sentences.length; s++) {
      const isPlain = !(this.lines[s]! & (Context.titleLine | Context.shoutedLine))
      this.#readSentence(sentences[s]!, isPlain, forms)
    }
  }

  #reset(forms: number): void {
    for (const form of this.#met) {
      this.#counts[form] = 0
      this.#seen[form] = 0
    }
    this.#met.length = 0
    if (forms <= this.#seen.length) return
    this.#counts = new Int32Array(2 * forms)
    this.#seen = new Uint8Array(2 * forms)
  }

  #readSentence(sentence: FormSequence, isPlain: boolean, { bits, lowers }: Forms): void {
    for (let i = 0; i < sentence.length; i++) {
      const form = sentence[i]!
      const own = bits[form]!
      if (own & Form.upper) {
        const lower = lowers[form]!
        if (this.#counts[lower]!++ === 0) this.#met.push(lower)
        if (isPlain && i > 0 && !(bits[sentence[i - 1]!]! & Form.opening)) this.#mark(form, INSIDE)
      } else if (own & Form.lower) this.#mark(form, LOWER)
    }
  }

  #mark(form: number, bit: number): void {
    if (this.#seen[form] === 0) this.#met.push(form)
    this.#seen[form]! |= bit
  }

  /** Bits that a capitalised form has wherever it stands in the document. */
  contextOf(form: number, lower: number): number {
    let context = 0
    if (this.#seen[lower]! & LOWER) context |= Context.seenLower
    if (this.#seen[form]! & INSIDE) context |= Context.seenInside
    const count = this.#counts[lower]!
    return context | (count === 1 ? Context.once : count < 4 ? Context.fewTimes : Context.oftener)
  }
}

/** Is the whole sentence in title case, in capitals, or without an end mark? */
function lineBits(sentence: FormSequence, { bits }: Forms): number {
  const { length } = sentence
  let capital = 0
  let lower = 0
  let shouted = 0
  for (let i = 0; i < length; i++) {
    const form = bits[sentence[i]!]!
    if (form & Form.capital) {
      capital++
      if (form & Form.shouted) shouted++
    } else if (form & Form.lower) lower++
  }
  let line = 0
  if (capital >= 3 && capital > lower * 1.5) line |= Context.titleLine
  if (shouted >= 2 && capital > 2 * lower && shouted * 2 >= capital) line |= Context.shoutedLine
  if (length < 24 && length > 0 && !(bits[sentence[length - 1]!]! & Form.final))
    line |= Context.headLine
  return line
}
