import { i32At, setI32, u64At } from './list'
import { blank, longer } from './room'

/*
 * What is known of words, by a hash of 64 bits. Memory that an article's names have pushed out of the caches is what takes
 * time here: so eight words are one line of the caches, which are compared at once, with no branch that waits for memory.
 */

/** A bucket: the high halves of eight hashes, none of them 0, and then what is known of each word. 0 for free places. */
const BUCKET: usize = 64
const PLACES = 8
const VALUES: usize = 32

/** Buckets of an empty table; a power of two. The low bits of a hash say in which a word is, or after which, where that is full. */
const FEWEST_BUCKETS = 2 ** 9

let block: usize = 0
let buckets: usize = 0
let bucketCount: i32 = 0

/** Words, and their hashes in the order they came. */
export let size: i32 = 0
let hashes: usize = 0

/** Forgets all words. */
export function clear(): void {
  size = 0
  bucketCount = FEWEST_BUCKETS
  makeBuckets(block)
}

function makeBuckets(at: usize): void {
  block = blank(at, <usize>(bucketCount + 1) * BUCKET)
  buckets = (block + BUCKET - 1) & ~(BUCKET - 1)
}

// @ts-ignore: decorator
@inline
function bucketAt(index: i32): usize {
  return buckets + <usize>(index & (bucketCount - 1)) * BUCKET
}

// @ts-ignore: decorator
@inline
function tagOf(hash: u64): i32 {
  return <i32>(hash >> 32) | 1
}

/** The place in a bucket where a tag stands; `PLACES` or more for none. */
// @ts-ignore: decorator
@inline
function placeIn(bucket: usize, tag: i32): i32 {
  const tags = i32x4.splat(tag)
  const low = i32x4.bitmask(i32x4.eq(v128.load(bucket), tags))
  const high = i32x4.bitmask(i32x4.eq(v128.load(bucket, 16), tags))
  return ctz(low | (high << 4))
}

/** What is known of a word; 0 for a new one. */
// @ts-ignore: decorator
@inline
export function valueOf(hash: u64): i32 {
  const bucket = bucketAt(<i32>hash)
  const place = placeIn(bucket, tagOf(hash))
  return place < PLACES ? i32At(bucket + VALUES, place) : valueFurther(<i32>hash, tagOf(hash))
}

/** The same for a word that is not in its own bucket. */
function valueFurther(index: i32, tag: i32): i32 {
  while (isFull(bucketAt(index))) {
    const bucket = bucketAt(++index)
    const place = placeIn(bucket, tag)
    if (place < PLACES) return i32At(bucket + VALUES, place)
  }
  return 0
}

function isFull(bucket: usize): bool {
  return i32At(bucket, PLACES - 1) != 0
}

/** Notes what is known of a new word. */
export function add(hash: u64, value: i32): void {
  if (5 * bucketCount <= size) grow()
  hashes = longer(hashes, <usize>size << 3, <usize>(size + 1) << 3)
  store<u64>(hashes + (<usize>size << 3), hash)
  size++
  put(hash, value)
}

function put(hash: u64, value: i32): void {
  let index = <i32>hash
  while (isFull(bucketAt(index))) index++
  const bucket = bucketAt(index)
  const place = placeIn(bucket, 0)
  setI32(bucket, place, tagOf(hash))
  setI32(bucket + VALUES, place, value)
}

/** Notes something else of a word that is known. */
export function change(hash: u64, value: i32): void {
  let index = <i32>hash
  let place = placeIn(bucketAt(index), tagOf(hash))
  while (place >= PLACES) place = placeIn(bucketAt(++index), tagOf(hash))
  setI32(bucketAt(index) + VALUES, place, value)
}

/** Twice as many buckets. */
function grow(): void {
  const values = heap.alloc(<usize>size << 2)
  for (let i = 0; i < size; i++) setI32(values, i, valueOf(u64At(hashes, i)))
  bucketCount *= 2
  makeBuckets(0)
  for (let i = 0; i < size; i++) put(u64At(hashes, i), i32At(values, i))
}
