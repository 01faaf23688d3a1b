/** Numbers the stems of an article, in order of first appearance. One index serves article after article. */
export class TermIndex {
  /** By term: the number of its stem in the vocabulary. */
  stems: number[] = []
  /** By stem: its term + 1, or 0 for none. */
  #terms = new Int32Array(4096)

  reset(): void {
    for (const stem of this.stems) this.#terms[stem] = 0
    this.stems = []
  }

  idOf(stem: number): number {
    if (stem >= this.#terms.length) this.#grow(stem)
    const known = this.#terms[stem]! - 1
    if (known >= 0) return known
    this.#terms[stem] = this.stems.push(stem)
    return this.stems.length - 1
  }

  /** The term of a stem, or -1 where the article has none. */
  find(stem: number): number {
    return stem < this.#terms.length ? this.#terms[stem]! - 1 : -1
  }

  #grow(stem: number): void {
    const terms = new Int32Array(2 * stem)
    terms.set(this.#terms)
    this.#terms = terms
  }
}
