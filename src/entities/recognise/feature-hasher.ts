import { isLower, isUpper } from './features.ts'
import type { Arena } from './kernel/index.ts'

/** Features of a form beside one for each letter, at most. */
const OTHERS = 28

/**
 * Hashes of what a form consists of: the word, letters at both ends, shape, length, case, name lists, how common it is,
 * and, of capitalised forms, groups of three letters. The kernel makes them, as there are some twenty for each form.
 */
export class FeatureHasher {
  readonly #arena: Arena
  /** Addresses of the hashes of the last form, and of their kinds; 32 bits each. */
  hashes = 0
  kinds = 0
  #form = 0
  #lower = 0
  /** Code units that there is room for. */
  #room = 0

  constructor(arena: Arena) {
    this.#arena = arena
    this.#reserve(64)
  }

  /**
   * Writes the hashes of a form's features.
   *
   * @param form cleaned
   * @param lists bits of `Listed` of the lower-case form
   * @param rank how common the word is, from 1 (commonest) on a scale of doublings; 0: not in the vocabulary
   * @returns how many there are
   */
  write(form: string, lists: number, rank: number): number {
    const { kernel } = this.#arena
    // A lower-case form has up to three units for one.
    this.#reserve(3 * form.length)
    let size = form.length
    if (this.#writeText(form, this.#form)) kernel.lowerAscii(size, this.#form, this.#lower)
    else {
      this.#writeText(form.replace(/[\u0080-\uffff]/g, markOf), this.#form)
      const lower = form.toLowerCase().replace(/\d/g, '0')
      this.#writeText(lower, this.#lower)
      size = lower.length
    }
    const { hashes, kinds } = this
    return kernel.hashFeatures(
      form.length,
      this.#form,
      size,
      this.#lower,
      lists,
      rank,
      hashes,
      kinds,
    )
  }

  /** Writes code units; returns whether all are ASCII. */
  #writeText(text: string, at: number): boolean {
    const units = new Uint16Array(this.#arena.kernel.memory.buffer, at, text.length)
    let all = 0
    for (let i = 0; i < text.length; i++) all |= units[i] = text.charCodeAt(i)
    return all < 128
  }

  #reserve(units: number): void {
    if (units <= this.#room) return
    const arena = this.#arena
    this.#room = 2 * units
    this.#form = arena.take(this.#room >> 1)
    this.#lower = arena.take(this.#room >> 1)
    this.hashes = arena.take(this.#room + OTHERS)
    this.kinds = arena.take(this.#room + OTHERS)
  }
}

/** A letter beyond ASCII as the shape shows it. */
function markOf(character: string): string {
  const unit = character.charCodeAt(0)
  return isUpper(unit) ? 'X' : isLower(unit) ? 'x' : character
}
