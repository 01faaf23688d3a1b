import { stemOf } from '../language/stems.ts'
import { bucketOf } from './lexicon.ts'
import { FIRST_PERSON } from './words/openings.ts'
import { REPORTING } from './words/reporting.ts'

/** What a stem is: bits. */
export const NUMBER = 1
export const OWN_VOICE = 2

/** Forms known before the store is emptied, so that a long run over many articles stays small in memory (about 5 MB). */
const MOST_WORDS = 60_000

/** Slots of an empty table; a power of two. */
const FEWEST_SLOTS = 2 ** 12

/** First value of a running hash of code units; see `hashOn`. */
export const EMPTY_HASH = 0x811c9dc5

/** The hash of a word that goes on with one more code unit: FNV-1a. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/**
 * The words met so far, over all articles, by number: an open hash table that finds a word where it stands in the text,
 * so that a word that was met before costs one look-up, and neither a string, nor its stem. Numbers hold until `trim`.
 */
export class Vocabulary {
  /** By word: the number of its stem, 1 for a verb of reporting. */
  readonly stemOf: number[] = []
  readonly reporting: number[] = []
  /** By stem: itself, its bucket in the lexicon, its bits. */
  readonly stems: string[] = []
  readonly buckets: number[] = []
  readonly kinds: number[] = []
  readonly #ofStem = new Map<string, number>()
  /** Hash and number + 1 of the word in a slot, side by side; 0 and 0 for a free one. */
  #slots = new Int32Array(2 * FEWEST_SLOTS)
  /** The units of all words, one after the other, and where each word's begin, with one more at the end. */
  #units = new Uint16Array(FEWEST_SLOTS)
  readonly #starts: number[] = [0]

  /** The number of the word at `start` up to `end` in a text, whose units and hash the caller has. */
  idAt(text: string, units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = slotOf(hash) & mask
    while (slots[slot + 1] !== 0) {
      if (slots[slot] === hash && this.#isWord(slots[slot + 1]! - 1, units, start, end)) {
        return slots[slot + 1]! - 1
      }
      slot = (slot + 2) & mask
    }
    this.#keep(units.subarray(start, end))
    return this.#add(text.slice(start, end), hash, slot)
  }

  #isWord(id: number, text: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[id]!
    if (this.#starts[id + 1]! - from !== end - start) return false
    const units = this.#units
    for (let i = start; i < end; i++) if (units[from + i - start] !== text[i]) return false
    return true
  }

  /** Forgets all words where there are too many. Between articles only, for it changes the numbers. */
  trim(): void {
    if (this.stemOf.length < MOST_WORDS) return
    const { stemOf, reporting, stems, buckets, kinds } = this
    for (const list of [stemOf, reporting, stems, buckets, kinds]) list.length = 0
    this.#starts.length = 1
    this.#ofStem.clear()
    this.#slots = new Int32Array(2 * FEWEST_SLOTS)
  }

  #add(word: string, hash: number, slot: number): number {
    const id = this.stemOf.length
    this.reporting.push(REPORTING.has(word) ? 1 : 0)
    this.stemOf.push(this.#stem(stemOf(word.toLowerCase())))
    this.#slots[slot] = hash
    this.#slots[slot + 1] = id + 1
    if (4 * id > this.#slots.length) this.#grow()
    return id
  }

  #keep(word: Uint16Array): void {
    const start = this.#starts.at(-1)!
    const end = start + word.length
    if (end > this.#units.length) {
      const units = new Uint16Array(2 * end)
      units.set(this.#units)
      this.#units = units
    }
    this.#units.set(word, start)
    this.#starts.push(end)
  }

  #stem(stem: string): number {
    let id = this.#ofStem.get(stem)
    if (id !== undefined) return id
    id = this.stems.length
    this.#ofStem.set(stem, id)
    this.stems.push(stem)
    this.buckets.push(bucketOf(stem))
    this.kinds.push((isNumber(stem) ? NUMBER : 0) | (FIRST_PERSON.has(stem) ? OWN_VOICE : 0))
    return id
  }

  #grow(): void {
    const old = this.#slots
    const slots = new Int32Array(4 * old.length)
    const mask = slots.length - 1
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue
      let slot = slotOf(old[i]!) & mask
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
      slots[slot] = old[i]!
      slots[slot + 1] = old[i + 1]!
    }
    this.#slots = slots
  }
}

/** Even, for the two places of a slot; the high bits of the hash, which are its best, come in. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1
}

function isNumber(stem: string): boolean {
  const unit = stem.charCodeAt(0)
  return unit >= 48 && unit <= 57
}
