import { blank } from './room'

/** What a code unit is: bits. */
export const IN_WORD = 1
export const UPPER = 2
export const SPACE = 4
const KNOWN = 128

/** The engine knows all scripts; it is asked once for each unit beyond ASCII. */
// @ts-ignore: decorator
@external("env", "classify")
declare function classify(unit: i32): i32

/** A byte for each of the 65,536 units; 0 for those not met yet. */
const classes: usize = blank(0, 0x10000)

for (let unit = 0; unit < 128; unit++) store<u8>(classes + unit, <u8>(asciiClass(unit) | KNOWN))

function asciiClass(unit: i32): i32 {
  if (unit >= 0x41 && unit <= 0x5a) return IN_WORD | UPPER
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return IN_WORD
  return unit == 32 || (unit >= 9 && unit <= 13) ? SPACE : 0
}

// @ts-ignore: decorator
@inline
export function classOf(unit: i32): i32 {
  const known: i32 = load<u8>(classes + unit)
  return known ? known : ask(unit)
}

function ask(unit: i32): i32 {
  const found = classify(unit) | KNOWN
  store<u8>(classes + unit, <u8>found)
  return found
}
