/* A hash of 64 bits of a word, eight units at a time. */

const BLOCK = 8
const FACTOR: u64 = 0x9e3779b97f4a7c15
const OTHER_FACTOR: u64 = 0xc2b2ae3d27d4eb4f

/** From a place n units before the end, n units of ones and then zeros. */
const MASKS: StaticArray<u64> = [~0, ~0, 0, 0]
const MASKS_END = changetype<usize>(MASKS) + 2 * BLOCK

/** What lies behind a word is read too, and put aside. */
export function hashOfWord(at: usize, length: i32): u64 {
  let hash: u64 = 0
  for (; length > BLOCK; length -= BLOCK) {
    hash = mix(hash, v128.load(at))
    at += 2 * BLOCK
  }
  return mix(hash, v128.and(v128.load(at), v128.load(MASKS_END - (<usize>length << 1))))
}

// @ts-ignore: decorator
@inline
function mix(hash: u64, units: v128): u64 {
  hash = (hash ^ i64x2.extract_lane(units, 0)) * FACTOR
  hash ^= hash >> 32
  hash = (hash ^ i64x2.extract_lane(units, 1)) * OTHER_FACTOR
  return hash ^ (hash >> 32)
}
