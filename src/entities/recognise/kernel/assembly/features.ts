// AssemblyScript: hashes of the features of a form (see ../../feature-hasher.ts and ../../hash.ts). Strings are UTF-16.

const WORD: u32 = 0
const PREFIX: u32 = 1
const SUFFIX: u32 = 2
const SHAPE: u32 = 3
const LENGTH: u32 = 4
const CASE: u32 = 5
const LIST: u32 = 6
const RANK: u32 = 7
const TRIGRAM: u32 = 8

/** Longest prefix and suffix, in code units. */
const AFFIX: i32 = 4
/** Bits of name lists that a single word brings as features of its own: all but the first. */
const LISTS: i32 = 11
/** Longer forms are of one length. */
const LONGEST: i32 = 12

// @ts-ignore: decorator
@inline
function seedOf(kind: u32): u32 {
  return (0x811c9dc5 ^ (kind + 1)) * 0x9e3779b1
}

// @ts-ignore: decorator
@inline
function addUnit(hash: u32, unit: u32): u32 {
  return (hash ^ unit) * 0x01000193
}

// @ts-ignore: decorator
@inline
function finish(hash: u32): u32 {
  let h = (hash ^ (hash >>> 16)) * 0x85ebca6b
  h = (h ^ (h >>> 13)) * 0xc2b2ae35
  return h ^ (h >>> 16)
}

// @ts-ignore: decorator
@inline
function unitAt(text: usize, at: i32): u32 {
  return load<u16>(text + (<usize>at << 1))
}

// @ts-ignore: decorator
@inline
function isUpper(unit: u32): bool {
  return unit - 65 < 26
}

// @ts-ignore: decorator
@inline
function isLower(unit: u32): bool {
  return unit - 97 < 26
}

// @ts-ignore: decorator
@inline
function isDigit(unit: u32): bool {
  return unit - 48 < 10
}

/** Writes the lower-case form of an ASCII string, digits as 0. */
export function lowerAscii(length: i32, text: usize, out: usize): void {
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i)
    store<u16>(out + (<usize>i << 1), <u16>(isUpper(unit) ? unit + 32 : isDigit(unit) ? 48 : unit))
  }
}

/** Where the next feature goes. */
let next: usize = 0
/** How many bytes behind its hash the kind of a feature goes. */
let offset: usize = 0

// @ts-ignore: decorator
@inline
function push(kind: u32, hash: u32): void {
  store<u32>(next, finish(hash))
  store<u32>(next + offset, kind)
  next += 4
}

function pushAffixes(lower: usize, length: i32): void {
  let prefix = seedOf(PREFIX)
  let suffix = seedOf(SUFFIX)
  for (let i = 0; i < AFFIX && i <= length; i++) {
    prefix = addUnit(prefix, i < length ? unitAt(lower, i) : 0)
    suffix = addUnit(suffix, i < length ? unitAt(lower, length - 1 - i) : 0)
    push(PREFIX, prefix)
    push(SUFFIX, suffix)
  }
}

/** Letters as X and x, digits as d, runs of more than two cut to two. */
function pushShape(form: usize, length: i32): void {
  let hash = seedOf(SHAPE)
  let before: u32 = 0
  let run = 0
  for (let i = 0; i < length; i++) {
    const unit = unitAt(form, i)
    const mark: u32 = isUpper(unit) ? 88 : isLower(unit) ? 120 : isDigit(unit) ? 100 : unit
    run = mark == before ? run + 1 : 1
    before = mark
    if (run <= 2) hash = addUnit(hash, mark)
  }
  push(SHAPE, hash)
}

/**
 * One upper-case letter (1), all upper-case (2), capitalised (3), beginning with a capital, without marks (4) or with (5),
 * a capital further in (6), lower-case (7), digits (8), with marks (9), marks (10).
 */
function caseOf(form: usize, length: i32, uppers: i32): u32 {
  let lowers = 0
  let digits = 0
  for (let i = 0; i < length; i++) {
    const unit = unitAt(form, i)
    if (isLower(unit)) lowers++
    else if (isDigit(unit)) digits++
  }
  if (uppers == length) return length == 1 ? 1 : 2
  const isCapital = isUpper(unitAt(form, 0))
  if (uppers == 1 && lowers == length - 1 && isCapital) return 3
  if (isCapital) return uppers + lowers + digits == length && lowers > 0 ? 4 : 5
  if (uppers > 0) return 6
  if (lowers > 0) return 7
  return digits == length ? 8 : digits > 0 ? 9 : 10
}

function pushTrigrams(lower: usize, length: i32): void {
  let a: u32 = 1
  let b = unitAt(lower, 0)
  for (let i = 1; i <= length; i++) {
    const c: u32 = i < length ? unitAt(lower, i) : 2
    push(TRIGRAM, addUnit(addUnit(addUnit(seedOf(TRIGRAM), a), b), c))
    a = b
    b = c
  }
}

/**
 * Hashes of what a form consists of: the word, letters at both ends, shape, length, case, how common it is, name lists,
 * and, of forms with a capital, groups of three letters. `form` has X and x for letters beyond ASCII; `lower` is its
 * lower-case form, digits as 0. `out` takes the hashes, `kinds` the kind of each. Returns their number.
 */
export function hashFeatures(
  length: i32, form: usize, lowerLength: i32, lower: usize, lists: u32, rank: u32, out: usize, kinds: usize,
): i32 {
  next = out
  offset = kinds - out
  let word = seedOf(WORD)
  for (let i = 0; i < lowerLength; i++) word = addUnit(word, unitAt(lower, i))
  push(WORD, word)
  pushAffixes(lower, lowerLength)
  pushShape(form, length)
  push(LENGTH, addUnit(seedOf(LENGTH), min(lowerLength, LONGEST)))
  let uppers = 0
  for (let i = 0; i < length; i++) if (isUpper(unitAt(form, i))) uppers++
  push(CASE, addUnit(seedOf(CASE), caseOf(form, length, uppers)))
  push(RANK, addUnit(seedOf(RANK), rank))
  for (let i = 1; i < LISTS; i++)
    if (lists & (1 << i)) push(LIST, addUnit(seedOf(LIST), 1 << i))
  if (lowerLength > 2 && uppers > 0) pushTrigrams(lower, lowerLength)
  return <i32>((next - out) >> 2)
}
