// AssemblyScript: layer 2 and the label scores (see ../../layer2.ts). Most numbers of a layer are zero once they are cut
// off there; a row is read as the list of those that are not, so that only their weights are added.

import { add, addScaled } from './kernel'

/** Bytes of an element of a list: a number, and the place of its weights behind those of the first. */
const ELEMENT: usize = 8

/** Lists the numbers of a row that are not zero; `step` is the bytes of a row of weights. Returns how many there are. */
function listRow(length: i32, row: usize, step: usize, list: usize): i32 {
  let count = 0
  for (let k = 0; k < length; k++) {
    const x = load<f32>(row + (<usize>k << 2))
    const at = list + <usize>count * ELEMENT
    store<f32>(at, x)
    store<u32>(at, <u32>(<usize>k * step), 4)
    count += i32(x != 0)
  }
  return count
}

/** out[columns] += the weights of each element of a list, times its number; `columns` a multiple of 4. */
function addList(count: i32, list: usize, weights: usize, columns: i32, out: usize): void {
  const end = list + <usize>count * ELEMENT
  let j = 0
  for (; j + 32 <= columns; j += 32) {
    let s0 = v128.load(out), s1 = v128.load(out, 16), s2 = v128.load(out, 32), s3 = v128.load(out, 48)
    let s4 = v128.load(out, 64), s5 = v128.load(out, 80), s6 = v128.load(out, 96), s7 = v128.load(out, 112)
    for (let at = list; at < end; at += ELEMENT) {
      const x = v128.load32_splat(at)
      const b = weights + <usize>load<u32>(at, 4)
      s0 = f32x4.add(s0, f32x4.mul(x, v128.load(b)))
      s1 = f32x4.add(s1, f32x4.mul(x, v128.load(b, 16)))
      s2 = f32x4.add(s2, f32x4.mul(x, v128.load(b, 32)))
      s3 = f32x4.add(s3, f32x4.mul(x, v128.load(b, 48)))
      s4 = f32x4.add(s4, f32x4.mul(x, v128.load(b, 64)))
      s5 = f32x4.add(s5, f32x4.mul(x, v128.load(b, 80)))
      s6 = f32x4.add(s6, f32x4.mul(x, v128.load(b, 96)))
      s7 = f32x4.add(s7, f32x4.mul(x, v128.load(b, 112)))
    }
    v128.store(out, s0); v128.store(out, s1, 16); v128.store(out, s2, 32); v128.store(out, s3, 48)
    v128.store(out, s4, 64); v128.store(out, s5, 80); v128.store(out, s6, 96); v128.store(out, s7, 112)
    weights += 128
    out += 128
  }
  for (; j < columns; j += 4) {
    let s = v128.load(out)
    for (let at = list; at < end; at += ELEMENT)
      s = f32x4.add(s, f32x4.mul(v128.load32_splat(at), v128.load(weights + <usize>load<u32>(at, 4))))
    v128.store(out, s)
    weights += 16
    out += 16
  }
}

/**
 * Scores the labels of `count` candidates from layer 1, `z`: rows of `hidden` numbers.
 *
 * `weights` are those of the candidate, of the mean of the other mentions of its form, of the candidate before, and of
 * the one behind. `pools` numbers the form of each candidate that has several mentions (-1: none); `sizes` says how many
 * mentions it has, `sums` what layer 1 is over them. `spare` has room for a row of layer 1, a row of layer 2 with its list,
 * and four lists of a row of layer 1. `scores` takes rows of `labels` numbers.
 */
export function scoreLabels(
  count: i32, z: usize, hidden: i32, starts: usize, pools: usize, sizes: usize, sums: usize,
  weights: usize, hidden2: i32, bias: usize, pooledBias: usize,
  output: usize, labels: i32, outputBias: usize, spare: usize, scores: usize,
): void {
  const row: usize = <usize>hidden << 2
  const step: usize = <usize>hidden2 << 2
  const part: usize = <usize>hidden * step
  const listBytes: usize = <usize>hidden * ELEMENT
  const mean = spare
  const h = mean + row
  const ofH = h + step
  const other = ofH + <usize>hidden2 * ELEMENT
  let before = other + listBytes
  let own = before + listBytes
  let behind = own + listBytes
  let inBefore = 0
  let inOwn = 0
  let inBehind = count > 0 ? listRow(hidden, z, step, behind) : 0
  for (let i = 0; i < count; i++) {
    const last = before
    before = own
    own = behind
    behind = last
    inBefore = inOwn
    inOwn = inBehind
    const zi = z + <usize>i * row
    inBehind = i + 1 < count ? listRow(hidden, zi + row, step, behind) : 0
    memory.copy(h, bias, step)
    const pool = load<i32>(pools + (<usize>i << 2))
    if (pool >= 0) add(hidden2, pooledBias, h)
    addList(inOwn, own, weights, hidden2, h)
    if (pool >= 0) {
      const share: f32 = <f32>(1 / <f64>(load<i32>(sizes + (<usize>pool << 2)) - 1))
      memory.fill(mean, 0, row)
      addScaled(hidden, share, sums + <usize>pool * row, mean)
      addScaled(hidden, -share, zi, mean)
      addList(listRow(hidden, mean, step, other), other, weights + part, hidden2, h)
    }
    if (!load<i32>(starts + (<usize>i << 2))) addList(inBefore, before, weights + 2 * part, hidden2, h)
    if (i + 1 < count && !load<i32>(starts + (<usize>(i + 1) << 2)))
      addList(inBehind, behind, weights + 3 * part, hidden2, h)
    rectifyAndScore(h, hidden2, output, labels, outputBias, ofH, scores)
    scores += <usize>labels << 2
  }
}

/** Label scores of one row of layer 2. */
// @ts-ignore: decorator
@inline
function rectifyAndScore(
  h: usize, hidden2: i32, output: usize, labels: i32, outputBias: usize, list: usize, scores: usize,
): void {
  const zero = f32x4.splat(0)
  for (let k: usize = 0; k < <usize>hidden2 << 2; k += 16) v128.store(h + k, f32x4.max(v128.load(h + k), zero))
  memory.copy(scores, outputBias, <usize>labels << 2)
  addList(listRow(hidden2, h, <usize>labels << 2, list), list, output, labels, scores)
}

/** Adds up layer 1 over the candidates of each pool; `sums` is cleared before. */
export function sumPools(count: i32, z: usize, hidden: i32, pools: usize, kinds: i32, sums: usize): void {
  const row: usize = <usize>hidden << 2
  memory.fill(sums, 0, <usize>kinds * row)
  for (let i = 0; i < count; i++) {
    const pool = load<i32>(pools + (<usize>i << 2))
    if (pool >= 0) add(hidden, z + <usize>i * row, sums + <usize>pool * row)
  }
}
