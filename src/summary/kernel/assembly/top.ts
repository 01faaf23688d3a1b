import { f64At, i32At, setF64, setI32 } from './list'

/** The highest numbers so far, up to `most` of them, highest first, equal ones in the order they came, and what has them. */
export class Top {
  size: i32 = 0
  private keys: usize
  private ids: usize

  constructor(private most: i32) {
    this.keys = heap.alloc(<usize>most << 3)
    this.ids = heap.alloc(<usize>most << 2)
  }

  clear(): void {
    this.size = 0
  }

  get full(): bool {
    return this.size == this.most
  }

  /** Whether a number that comes now is among the highest. */
  // @ts-ignore: decorator
  @inline
  has(key: f64): bool {
    return this.size < this.most || key > f64At(this.keys, this.most - 1)
  }

  /** What has the number of a rank, from 0. */
  // @ts-ignore: decorator
  @inline
  idAt(rank: i32): i32 {
    return i32At(this.ids, rank)
  }

  offer(key: f64, id: i32): void {
    if (!this.has(key)) return
    let at = this.size < this.most ? this.size++ : this.most - 1
    for (; at > 0 && key > f64At(this.keys, at - 1); at--) {
      setF64(this.keys, at, f64At(this.keys, at - 1))
      setI32(this.ids, at, i32At(this.ids, at - 1))
    }
    setF64(this.keys, at, key)
    setI32(this.ids, at, id)
  }
}
