// AssemblyScript: the arithmetic of the network on 128-bit vectors. All matrices are row-major 32-bit floats at byte
// addresses of the linear memory; column counts are multiples of 4.

/** One strip of 16 columns of C += A B for two rows; `a` strides tell A from its transpose. */
// @ts-ignore: decorator
@inline
function strip16x2(a0: usize, a1: usize, aStep: usize, b: usize, bStep: usize, depth: i32, c0: usize, c1: usize): void {
  let s0 = v128.load(c0), s1 = v128.load(c0, 16), s2 = v128.load(c0, 32), s3 = v128.load(c0, 48)
  let t0 = v128.load(c1), t1 = v128.load(c1, 16), t2 = v128.load(c1, 32), t3 = v128.load(c1, 48)
  for (let k = 0; k < depth; k++) {
    const x = v128.load32_splat(a0), y = v128.load32_splat(a1)
    const b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48)
    s0 = f32x4.add(s0, f32x4.mul(x, b0))
    t0 = f32x4.add(t0, f32x4.mul(y, b0))
    s1 = f32x4.add(s1, f32x4.mul(x, b1))
    t1 = f32x4.add(t1, f32x4.mul(y, b1))
    s2 = f32x4.add(s2, f32x4.mul(x, b2))
    t2 = f32x4.add(t2, f32x4.mul(y, b2))
    s3 = f32x4.add(s3, f32x4.mul(x, b3))
    t3 = f32x4.add(t3, f32x4.mul(y, b3))
    a0 += aStep
    a1 += aStep
    b += bStep
  }
  v128.store(c0, s0); v128.store(c0, s1, 16); v128.store(c0, s2, 32); v128.store(c0, s3, 48)
  v128.store(c1, t0); v128.store(c1, t1, 16); v128.store(c1, t2, 32); v128.store(c1, t3, 48)
}

/** One strip of 4 columns of C += A B for one row. */
// @ts-ignore: decorator
@inline
function strip4x1(a: usize, aStep: usize, b: usize, bStep: usize, depth: i32, c: usize): void {
  let s = v128.load(c)
  for (let k = 0; k < depth; k++) {
    s = f32x4.add(s, f32x4.mul(v128.load32_splat(a), v128.load(b)))
    a += aStep
    b += bStep
  }
  v128.store(c, s)
}

/** Depth of one pass: 256 rows of a 16-column strip of B (16 KiB) stay in the first-level cache. */
const DEPTH: i32 = 256

/**
 * C[rows x columns] += A[rows x depth] B[depth x columns]. Element (i, k) of A stands at a + i aRow + k aColumn bytes,
 * so that the same code takes A or its transpose; B and C have rows of bRow and cRow bytes.
 */
export function multiply(
  rows: i32, columns: i32, depth: i32,
  a: usize, aRow: usize, aColumn: usize,
  b: usize, bRow: usize,
  c: usize, cRow: usize,
): void {
  for (let k = 0; k < depth; k += DEPTH) {
    const d = min(DEPTH, depth - k)
    const ak = a + <usize>k * aColumn
    const bk = b + <usize>k * bRow
    let j = 0
    for (; j + 16 <= columns; j += 16) {
      const bj = bk + (<usize>j << 2)
      const cj = c + (<usize>j << 2)
      let i = 0
      for (; i + 2 <= rows; i += 2) {
        const ai = ak + <usize>i * aRow
        const ci = cj + <usize>i * cRow
        strip16x2(ai, ai + aRow, aColumn, bj, bRow, d, ci, ci + cRow)
      }
      if (i < rows) {
        const ai = ak + <usize>i * aRow
        const ci = cj + <usize>i * cRow
        for (let q: usize = 0; q < 64; q += 16) strip4x1(ai, aColumn, bj + q, bRow, d, ci + q)
      }
    }
    for (; j < columns; j += 4) {
      const bj = bk + (<usize>j << 2)
      const cj = c + (<usize>j << 2)
      for (let i = 0; i < rows; i++) strip4x1(ak + <usize>i * aRow, aColumn, bj, bRow, d, cj + <usize>i * cRow)
    }
  }
}

/** y[length] += x[length]; length a multiple of 4. */
export function add(length: i32, x: usize, y: usize): void {
  for (let i = 0; i < length; i += 4) {
    v128.store(y, f32x4.add(v128.load(y), v128.load(x)))
    x += 16
    y += 16
  }
}

/** y[length] += factor x[length]; length a multiple of 4. */
export function addScaled(length: i32, factor: f32, x: usize, y: usize): void {
  const f = f32x4.splat(factor)
  for (let i = 0; i < length; i += 4) {
    v128.store(y, f32x4.add(v128.load(y), f32x4.mul(f, v128.load(x))))
    x += 16
    y += 16
  }
}

/** x[length] *= factor, in 64 bits. */
export function scale(length: i32, factor: f64, x: usize): void {
  for (let i = 0; i < length; i++) {
    const at = x + (<usize>i << 2)
    store<f32>(at, <f32>(<f64>load<f32>(at) * factor))
  }
}

/**
 * out[i] = sum of the vectors at the `terms` addresses of row i; an address of 0 ends the row. `length` a multiple of 4.
 */
export function gather(rows: i32, terms: i32, addresses: usize, length: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    const zero = f32x4.splat(0)
    for (let j: usize = 0; j < <usize>length << 2; j += 16) v128.store(out + j, zero)
    for (let t = 0; t < terms; t++) {
      const x = <usize>load<u32>(addresses + (<usize>t << 2))
      if (x == 0) break
      add(length, x, out)
    }
    addresses += <usize>terms << 2
    out += <usize>length << 2
  }
}

/** y[4] += scale * x[4], for four small whole numbers. */
// @ts-ignore: decorator
@inline
function addFour(numbers: v128, scale: v128, y: usize): void {
  v128.store(y, f32x4.add(v128.load(y), f32x4.mul(f32x4.convert_i32x4_s(numbers), scale)))
}

/** y[8] += scale * x[8], for eight small whole numbers. */
// @ts-ignore: decorator
@inline
function addEight(numbers: v128, scale: v128, y: usize): void {
  addFour(i32x4.extend_low_i16x8_s(numbers), scale, y)
  addFour(i32x4.extend_high_i16x8_s(numbers), scale, y + 16)
}

/**
 * out[width] += scale * vector, for a vector of 4-bit numbers, two to a byte, the low half first, 8 being zero.
 * `width` a multiple of 4.
 */
export function addPacked(width: i32, bytes: usize, scale: f32, out: usize): void {
  const factor = f32x4.splat(scale)
  const low = i8x16.splat(15)
  const zero = i8x16.splat(8)
  let rest = width
  for (; rest >= 32; rest -= 32) {
    const pairs = v128.load(bytes)
    const first = i8x16.sub(v128.and(pairs, low), zero)
    const second = i8x16.sub(v128.and(i16x8.shr_u(pairs, 4), low), zero)
    const a = v128.shuffle<i8>(first, second, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
    const b = v128.shuffle<i8>(first, second, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
    addEight(i16x8.extend_low_i8x16_s(a), factor, out)
    addEight(i16x8.extend_high_i8x16_s(a), factor, out + 32)
    addEight(i16x8.extend_low_i8x16_s(b), factor, out + 64)
    addEight(i16x8.extend_high_i8x16_s(b), factor, out + 96)
    bytes += 16
    out += 128
  }
  for (; rest > 0; rest -= 4) {
    const pairs = i16x8.replace_lane(i8x16.splat(0), 0, load<i16>(bytes))
    const first = i8x16.sub(v128.and(pairs, low), zero)
    const second = i8x16.sub(v128.and(i16x8.shr_u(pairs, 4), low), zero)
    const a = v128.shuffle<i8>(first, second, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
    addFour(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(a)), factor, out)
    bytes += 2
    out += 16
  }
}

/**
 * out[width] += a packed row. Row i has its bytes at bytes + i width / 2, and the upper half of its scale, a 32-bit float,
 * at scales + 2 i.
 */
export function addRow(row: i32, bytes: usize, scales: usize, width: i32, out: usize): void {
  const scale = reinterpret<f32>(<u32>load<u16>(scales + (<usize>row << 1)) << 16)
  addPacked(width, bytes + <usize>row * <usize>(width >> 1), scale, out)
}

/** out[width] += `count` packed rows. */
export function addRows(count: i32, rows: usize, bytes: usize, scales: usize, width: i32, out: usize): void {
  for (let i = 0; i < count; i++) addRow(load<i32>(rows + (<usize>i << 2)), bytes, scales, width, out)
}

/**
 * Place of a hash among `size` ascending ones, or -1. Hashes are spread evenly: by rule of three, done twice, the place is
 * some ten off, and most often in the same cache line.
 */
export function find(hash: u32, keys: usize, size: i32): i32 {
  if (size == 0) return -1
  const guess = <i32>((<u64>hash * <u64>size) >> 32)
  const off = <i32>(((<i64>hash - <i64>keyAt(keys, guess)) * <i64>size) >> 32)
  let at = max(0, min(size - 1, guess + off))
  let key = keyAt(keys, at)
  while (key < hash && at < size - 1) key = keyAt(keys, ++at)
  while (key > hash && at > 0) key = keyAt(keys, --at)
  return key == hash ? at : -1
}

// @ts-ignore: decorator
@inline
function keyAt(keys: usize, at: i32): u32 {
  return load<u32>(keys + (<usize>at << 2))
}

/** out[width] += the packed rows of those of `count` hashes that are among the keys. */
export function addHashed(
  count: i32, hashes: usize,
  keys: usize, size: i32,
  bytes: usize, scales: usize, width: i32, out: usize,
): void {
  for (let i = 0; i < count; i++) {
    const row = find(load<u32>(hashes + (<usize>i << 2)), keys, size)
    if (row >= 0) addRow(row, bytes, scales, width, out)
  }
}

/** out[rows x columns] = 8-bit numbers, each times the scale of its column; `columns` a multiple of 4. */
export function unpackColumns(rows: i32, columns: i32, bytes: usize, scales: usize, out: usize): void {
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j += 4) {
      const four = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(bytes)))
      v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(four), v128.load(scales + (<usize>j << 2))))
      bytes += 4
      out += 16
    }
}

/** x[length] = max(x, 0); length a multiple of 4. */
export function rectify(length: i32, x: usize): void {
  const zero = f32x4.splat(0)
  for (let i = 0; i < length; i += 4) {
    v128.store(x, f32x4.max(v128.load(x), zero))
    x += 16
  }
}

/** One step of Adam (Kingma & Ba 2015, without bias correction) on `length` weights, a multiple of 4. */
export function adam(length: i32, weights: usize, mean: usize, square: usize, gradient: usize, rate: f32): void {
  const b1 = f32x4.splat(0.9), c1 = f32x4.splat(0.1), b2 = f32x4.splat(0.999), c2 = f32x4.splat(0.001)
  const tiny = f32x4.splat(1e-8), step = f32x4.splat(rate)
  for (let i: usize = 0; i < <usize>length << 2; i += 16) {
    const g = v128.load(gradient + i)
    const m = f32x4.add(f32x4.mul(b1, v128.load(mean + i)), f32x4.mul(c1, g))
    const v = f32x4.add(f32x4.mul(b2, v128.load(square + i)), f32x4.mul(c2, f32x4.mul(g, g)))
    v128.store(mean + i, m)
    v128.store(square + i, v)
    const change = f32x4.div(f32x4.mul(step, m), f32x4.add(f32x4.sqrt(v), tiny))
    v128.store(weights + i, f32x4.sub(v128.load(weights + i), change))
  }
}
