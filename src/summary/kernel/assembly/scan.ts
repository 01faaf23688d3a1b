import { i32At, setI32 } from './list'
import { room } from './room'
import { classOf, IN_WORD, SPACE } from './units'

/*
 * Where the words of a text stand, as ROUGE has them: runs of letters and digits, of every script. Eight units are looked
 * at at once.
 */

/** Addresses where words begin and where they end, in turn. */
let bounds: usize = 0
let boundCount: i32 = 0

/** Addresses of double quotation marks, and behind them one that is beyond any. */
let quotes: usize = 0
let quoteCount: i32 = 0

/** Before a text of so many units in so many sentences. */
export function beginScan(units: i32, sentences: i32): void {
  bounds = room(bounds, <usize>(units + 2 * sentences + BLOCK) << 2)
  quotes = room(quotes, <usize>(units + 1) << 2)
  boundCount = 0
  quoteCount = 0
}

/** Returns the number of words. */
export function endScan(): i32 {
  setI32(quotes, quoteCount, -1)
  return scanned()
}

/** Words so far. */
export function scanned(): i32 {
  return boundCount >> 1
}

/** Address of the units of a word, and how many they are. */
// @ts-ignore: decorator
@inline
export function placeOf(word: i32): usize {
  return i32At(bounds, 2 * word)
}

// @ts-ignore: decorator
@inline
export function sizeOf(word: i32): i32 {
  return (i32At(bounds, 2 * word + 1) - i32At(bounds, 2 * word)) >> 1
}

/** Address of the double quotation mark of a number from 0; beyond any for the one behind the last. */
// @ts-ignore: decorator
@inline
export function quoteAt(i: i32): usize {
  return i32At(quotes, i)
}

/** Units of a block, and those of a block as bits. */
const BLOCK = 8
const ALL = 0xff

/** Units of the block that is looked at which are in a word; which are blank; which are double quotation marks. */
let inWord: i32 = 0
let blank: i32 = 0
let quoted: i32 = 0

/** Adds the words of a sentence. Returns its words as a reader counts them, runs between white space. */
export function scan(at: usize, length: i32): i32 {
  let runs = 0
  // The unit before the block is in a word; it is not blank.
  let wordBefore = 0
  let filledBefore = 0
  for (; length > 0; length -= BLOCK) {
    look(at)
    const there = length < BLOCK ? (1 << length) - 1 : ALL
    const word = inWord & there
    const filled = ~blank & there
    runs += popcnt(filled & ~((filled << 1) | filledBefore))
    addBounds(at, (word ^ ((word << 1) | wordBefore)) & ALL)
    if (quoted & there) addQuotes(at, quoted & there)
    wordBefore = word >> (BLOCK - 1)
    filledBefore = filled >> (BLOCK - 1)
    at += 2 * BLOCK
  }
  if (wordBefore) setI32(bounds, boundCount++, <i32>at)
  return runs
}

/** Adds the places of bits. Most blocks have up to four: those are written without asking how many there are. */
// @ts-ignore: decorator
@inline
function addBounds(at: usize, bits: i32): void {
  const to = bounds + (<usize>boundCount << 2)
  boundCount += popcnt(bits)
  for (let i = 0; i < 4; i++) {
    setI32(to, i, <i32>at + (ctz(bits) << 1))
    bits &= bits - 1
  }
  for (let i = 4; bits; i++) {
    setI32(to, i, <i32>at + (ctz(bits) << 1))
    bits &= bits - 1
  }
}

function addQuotes(at: usize, bits: i32): void {
  for (; bits; bits &= bits - 1) setI32(quotes, quoteCount++, <i32>at + (ctz(bits) << 1))
}

// @ts-ignore: decorator
@inline
function look(at: usize): void {
  const units = v128.load(at)
  if (v128.any_true(i16x8.gt_u(units, i16x8.splat(127)))) return lookAtEach(at)
  const letters = within(v128.or(units, i16x8.splat(0x20)), 0x61, 26)
  inWord = i16x8.bitmask(v128.or(letters, within(units, 0x30, 10)))
  blank = i16x8.bitmask(v128.or(i16x8.eq(units, i16x8.splat(0x20)), within(units, 9, 5)))
  quoted = i16x8.bitmask(i16x8.eq(units, i16x8.splat(0x22)))
}

/** Which units are one of `count` from `first` on. */
// @ts-ignore: decorator
@inline
function within(units: v128, first: i16, count: i16): v128 {
  return i16x8.lt_u(i16x8.sub(units, i16x8.splat(first)), i16x8.splat(count))
}

/** The same where a unit is beyond ASCII. */
function lookAtEach(at: usize): void {
  inWord = 0
  blank = 0
  quoted = 0
  for (let i = 0; i < BLOCK; i++) {
    const unit: i32 = load<u16>(at + (<usize>i << 1))
    const kind = classOf(unit)
    if (kind & IN_WORD) inWord |= 1 << i
    if (kind & SPACE) blank |= 1 << i
    if (unit == 0x22 || unit == 0x201c || unit == 0x201d) quoted |= 1 << i
  }
}
