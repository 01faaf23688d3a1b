import { blank, longer } from './room'

/** Hash of code units: FNV-1a. */
export function hashOf(units: usize, length: i32): i32 {
  let hash: i32 = 0x811c9dc5
  for (let i = 0; i < length; i++) hash = (hash ^ load<u16>(units + (<usize>i << 1))) * 0x01000193
  return hash
}

/** Slots of an empty table; a power of two. */
const FEWEST_SLOTS = 2 ** 12

const RECORD: usize = 8

/** Gives strings of code units their numbers, in order of first appearance: an open hash table. */
export class Strings {
  size: i32 = 0
  /** Hash and number + 1 of the string in a slot, side by side; 0 and 0 for a free one. */
  slots: usize = 0
  count: i32 = 0
  /** The units of all strings, one after the other. */
  units: usize = 0
  used: i32 = 0
  /** By string, where its units begin, and how many they are. */
  records: usize = 0

  constructor() {
    this.clear()
  }

  clear(): void {
    this.size = 0
    this.count = FEWEST_SLOTS
    this.used = 0
    this.slots = blank(this.slots, <usize>this.count << 3)
  }

  /** The number of a string; a new one's is the size before. */
  idOf(at: usize, length: i32, hash: i32): i32 {
    const mask = this.count - 1
    let slot = first(hash) & mask
    for (;;) {
      const entry = this.slots + (<usize>slot << 3)
      const id: i32 = load<i32>(entry, 4) - 1
      if (id < 0) break
      if (load<i32>(entry) == hash && this.is(id, at, length)) return id
      slot = (slot + 1) & mask
    }
    store<i32>(this.slots + (<usize>slot << 3), hash)
    store<i32>(this.slots + (<usize>slot << 3), this.size + 1, 4)
    return this.add(at, length)
  }

  // @ts-ignore: decorator
  @inline
  length(id: i32): i32 {
    return load<i32>(this.records + <usize>id * RECORD, 4)
  }

  /** Address of the units of a string. */
  at(id: i32): usize {
    return this.units + (<usize>load<i32>(this.records + <usize>id * RECORD) << 1)
  }

  private is(id: i32, at: usize, length: i32): bool {
    if (this.length(id) != length) return false
    const own = this.at(id)
    for (let i: usize = 0; i < <usize>length << 1; i += 2)
      if (load<u16>(own + i) != load<u16>(at + i)) return false
    return true
  }

  private add(at: usize, length: i32): i32 {
    const id = this.size++
    const record = <usize>id * RECORD
    const from = this.used
    this.used += length
    this.records = longer(this.records, record, record + RECORD)
    this.units = longer(this.units, <usize>from << 1, <usize>this.used << 1)
    const to = this.units + (<usize>from << 1)
    for (let i: usize = 0; i < <usize>length << 1; i += 2) store<u16>(to + i, load<u16>(at + i))
    store<i32>(this.records + record, from)
    store<i32>(this.records + record, length, 4)
    if (2 * this.size > this.count) this.grow()
    return id
  }

  private grow(): void {
    const old = this.slots
    const end = old + (<usize>this.count << 3)
    this.count *= 4
    this.slots = blank(0, <usize>this.count << 3)
    const mask = this.count - 1
    for (let entry = old; entry < end; entry += 8) {
      if (load<i32>(entry, 4) == 0) continue
      let slot = first(load<i32>(entry)) & mask
      while (load<i32>(this.slots + (<usize>slot << 3), 4) != 0) slot = (slot + 1) & mask
      store<u64>(this.slots + (<usize>slot << 3), load<u64>(entry))
    }
  }
}

/** The high bits of a hash, which are its best, come in. */
function first(hash: i32): i32 {
  return hash ^ (hash >>> 15)
}
