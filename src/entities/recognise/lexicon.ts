import { FeatureHasher } from './feature-hasher.ts'
import { cleanForm, Form, formBits } from './features.ts'
import { hashOf } from './hash.ts'
import type { HashIndex } from './hash-index.ts'
import { Arena } from './kernel/index.ts'
import { Survey } from './survey.ts'
import { TokenTable } from './token-table.ts'

/** What is known of words: the model holds it, training makes it. */
export interface Knowledge {
  /** Words that have a vector. */
  words: HashIndex
  /** How common each of them is, 1 (commonest) to 17 on a scale of doublings. */
  ranks: Uint8Array
  /** Words and phrases of name lists and beginnings of phrases, lower-case. */
  lists: HashIndex
  /** Bits of `Listed` for each of them. */
  listBits: Uint16Array
}

/** Words up to this rank (the 255 commonest) say nothing of a text's subject and are left out of its mean vector. */
const COMMON_RANK = 8

/**
 * The forms met so far, numbered from 0, with what the tagger asks of each again and again. Forms are kept from one
 * document to the next; `clear` forgets them.
 */
export class Lexicon {
  readonly knowledge: Knowledge
  readonly forms: string[] = []
  /** Bits of `Form`. */
  readonly bits: number[] = []
  /** Bits of `Listed` of the lower-case form. */
  readonly lists: number[] = []
  /** Hash of the lower-case form, without a full stop at its end. */
  readonly hashes: number[] = []
  /** Row of the word's vector, or -1. */
  readonly words: number[] = []
  /** Row of the word's vector where the word says something of the subject, or -1. */
  readonly topics: number[] = []
  /** Number of the lower-case form. */
  readonly lowers: number[] = []
  /** What the document at hand says of the forms. */
  readonly survey = new Survey()
  readonly #ids = new TokenTable()

  readonly #arena: Arena
  readonly #hasher: FeatureHasher

  constructor(knowledge: Knowledge, arena = new Arena()) {
    this.knowledge = knowledge
    this.#arena = arena
    this.#hasher = new FeatureHasher(arena)
  }

  get size(): number {
    return this.forms.length
  }

  clear(): void {
    this.#ids.clear()
    for (const list of [this.bits, this.lists, this.hashes, this.words, this.topics, this.lowers])
      list.length = 0
    this.forms.length = 0
  }

  /** Number of the form that a token has which stands in a text from `start` up to `end`. */
  idOf(text: string, start = 0, end = text.length): number {
    const known = this.#ids.find(text, start, end)
    if (known !== undefined) return known
    const token = text.slice(start, end)
    const form = cleanForm(token)
    if (form === token) return this.#add(form)
    const id = this.idOf(form || ' ')
    this.#ids.add(token, id)
    return id
  }

  #add(form: string): number {
    const { knowledge } = this
    const id = this.forms.length
    this.#ids.add(form, id)
    this.forms.push(form)
    const bits = formBits(form)
    this.bits.push(bits)
    const lower = bits & (Form.lower | Form.opening | Form.final) ? form : form.toLowerCase()
    const bare = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower
    const hash = hashOf(bare)
    this.hashes.push(hash)
    const list = knowledge.lists.find(hash)
    this.lists.push(list < 0 ? 0 : knowledge.listBits[list]!)
    let word = knowledge.words.find(hashOf(lower))
    if (word < 0 && lower.length > 1 && lower.includes('.'))
      word = knowledge.words.find(hashOf(lower.replaceAll('.', '')))
    this.words.push(word)
    this.topics.push(word >= 0 && knowledge.ranks[word]! > COMMON_RANK ? word : -1)
    this.lowers.push(id)
    if (lower !== form) this.lowers[id] = this.idOf(lower)
    return id
  }

  /** Writes the hashes of the form's features into the kernel's memory; tells where and how many there are. */
  hashFeatures(id: number): { at: number; count: number } {
    const word = this.words[id]!
    const rank = word < 0 ? 0 : this.knowledge.ranks[word]!
    const count = this.#hasher.write(this.forms[id]!, this.lists[id]!, rank)
    return { at: this.#hasher.hashes, count }
  }

  /** Hashes of the form's features; `kinds` takes the kind of each, where it is asked for. */
  features(id: number, kinds?: number[]): number[] {
    const { at, count } = this.hashFeatures(id)
    kinds?.push(...this.#arena.integers(this.#hasher.kinds, count))
    return Array.from(this.#arena.integers(at, count), hash => hash >>> 0)
  }
}
