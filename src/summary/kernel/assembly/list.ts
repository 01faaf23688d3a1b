/*
 * Lists are addresses in bytes; their numbers stand one behind the other. No bounds are looked at.
 */

// @ts-ignore: decorator
@inline
export function i32At(list: usize, at: i32): i32 {
  return load<i32>(list + (<usize>at << 2))
}

// @ts-ignore: decorator
@inline
export function setI32(list: usize, at: i32, value: i32): void {
  store<i32>(list + (<usize>at << 2), value)
}

// @ts-ignore: decorator
@inline
export function u8At(list: usize, at: i32): i32 {
  return load<u8>(list + at)
}

// @ts-ignore: decorator
@inline
export function setU8(list: usize, at: i32, value: i32): void {
  store<u8>(list + at, <u8>value)
}

// @ts-ignore: decorator
@inline
export function u16At(list: usize, at: i32): i32 {
  return load<u16>(list + (<usize>at << 1))
}

// @ts-ignore: decorator
@inline
export function setU16(list: usize, at: i32, value: i32): void {
  store<u16>(list + (<usize>at << 1), <u16>value)
}

// @ts-ignore: decorator
@inline
export function u64At(list: usize, at: i32): u64 {
  return load<u64>(list + (<usize>at << 3))
}

// @ts-ignore: decorator
@inline
export function f32At(list: usize, at: i32): f32 {
  return load<f32>(list + (<usize>at << 2))
}

// @ts-ignore: decorator
@inline
export function setF32(list: usize, at: i32, value: f32): void {
  store<f32>(list + (<usize>at << 2), value)
}

// @ts-ignore: decorator
@inline
export function f64At(list: usize, at: i32): f64 {
  return load<f64>(list + (<usize>at << 3))
}

// @ts-ignore: decorator
@inline
export function setF64(list: usize, at: i32, value: f64): void {
  store<f64>(list + (<usize>at << 3), value)
}

/** One more. */
// @ts-ignore: decorator
@inline
export function more(list: usize, at: i32): void {
  setI32(list, at, i32At(list, at) + 1)
}
