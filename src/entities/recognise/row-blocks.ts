import type { Arena } from './kernel/index.ts'

/** Rows of floats that are added one after the other and forgotten all at once. Blocks of them are taken as they fill. */
export class RowBlocks {
  readonly columns: number
  readonly #arena: Arena
  readonly #rows: number
  readonly #most: number
  readonly #blocks: number[] = []
  /** The block that is being filled, and its rows so far. */
  #block = 0
  #used = 0

  /**
   * @param rows of a block
   * @param most blocks
   */
  constructor(arena: Arena, columns: number, rows: number, most: number) {
    this.#arena = arena
    this.columns = columns
    this.#rows = rows
    this.#most = most
  }

  /** Makes room for some rows, side by side; false where there is none left: then they must be cleared. */
  reserve(rows: number): boolean {
    if (this.#used + rows > this.#rows) {
      if (this.#block + 1 === this.#most) return false
      this.#block++
      this.#used = 0
    }
    if (this.#block === this.#blocks.length)
      this.#blocks.push(this.#arena.take(this.#rows * this.columns))
    return true
  }

  /** Address of the next row. */
  get next(): number {
    return this.#blocks[this.#block]! + this.#used * this.columns * 4
  }

  /** Counts rows that were written at `next`. */
  add(rows: number): void {
    this.#used += rows
  }

  clear(): void {
    this.#block = 0
    this.#used = 0
  }
}
