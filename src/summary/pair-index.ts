/** Gives out the numbers of pairs of terms, in order of first appearance: an open hash table over flat arrays. */
export class PairIndex {
  readonly left: Int32Array
  readonly right: Int32Array
  size = 0
  /** Number of the pair + 1 by slot; 0 for a free one. */
  readonly #slots: Int32Array

  /** @param most pairs that may come */
  constructor(most: number) {
    this.left = new Int32Array(most)
    this.right = new Int32Array(most)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)))
  }

  idOf(left: number, right: number): number {
    const mask = this.#slots.length - 1
    let slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    for (;;) {
      const id = this.#slots[slot]! - 1
      if (id < 0) break
      if (this.left[id] === left && this.right[id] === right) return id
      slot = (slot + 1) & mask
    }
    this.left[this.size] = left
    this.right[this.size] = right
    this.#slots[slot] = ++this.size
    return this.size - 1
  }
}
