import { blank } from './room'

/** What a code unit is: bits. */
export const IN_WORD = 1
export const UPPER = 2
export const SPACE = 4
const KNOWN = 128

/** The engine knows all scripts; it is asked once for each unit. */
// @ts-ignore: decorator
@external("env", "classify")
declare function classify(unit: i32): i32

/** A byte for each of the 65,536 units; 0 for those not met yet. */
const classes: usize = blank(0, 0x10000)

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
