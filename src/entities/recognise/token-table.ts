/** Slots at first; doubled when half of them are taken. */
const SLOTS = 4096

/**
 * Numbers of tokens by the letters that they have in a text, looked up without cutting the token out of the text: there
 * are as many look-ups as tokens, and hardly any is the first of its token.
 */
export class TokenTable {
  /** Place of an entry, counted from 1, in `#tokens`; 0: none. */
  #slots = new Int32Array(SLOTS)
  #hashes = new Int32Array(SLOTS / 2)
  readonly #tokens: string[] = []
  readonly #numbers: number[] = []

  clear(): void {
    this.#slots.fill(0)
    this.#tokens.length = 0
    this.#numbers.length = 0
  }

  /** The number of what stands in the text from `start` up to `end`; undefined where it has none. */
  find(text: string, start: number, end: number): number | undefined {
    const hash = hashAt(text, start, end)
    const last = this.#slots.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const entry = this.#slots[slot]! - 1
      if (entry < 0) return undefined
      if (this.#hashes[entry] !== hash) continue
      const token = this.#tokens[entry]!
      if (token.length === end - start && text.startsWith(token, start))
        return this.#numbers[entry]!
    }
  }

  /** Numbers a token that has no number yet. */
  add(token: string, number: number): void {
    if (this.#tokens.length === this.#hashes.length) this.#grow()
    const entry = this.#tokens.push(token) - 1
    this.#numbers.push(number)
    this.#hashes[entry] = hashAt(token, 0, token.length)
    this.#place(entry)
  }

  #place(entry: number): void {
    const last = this.#slots.length - 1
    let slot = this.#hashes[entry]! & last
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last
    this.#slots[slot] = entry + 1
  }

  #grow(): void {
    const hashes = this.#hashes
    this.#hashes = new Int32Array(2 * hashes.length)
    this.#hashes.set(hashes)
    this.#slots = new Int32Array(2 * this.#slots.length)
    for (let entry = 0; entry < hashes.length; entry++) this.#place(entry)
  }
}

function hashAt(text: string, start: number, end: number): number {
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
