// AssemblyScript: sums over the labellings of a chain (see ../../chain.ts). Rows have one 64-bit float a label.

/**
 * exp(x) for x <= 0: a power of two times the Taylor series about 0 of what is left, to the 13th power; error below 1e-14
 * of the value.
 */
// @ts-ignore: decorator
@inline
function expOf(x: f64): f64 {
  if (x < -700) return 0
  const k = nearest<f64>(x * 1.4426950408889634)
  const r = x - k * 0.6931471803691238 - k * 1.9082149292705877e-10
  let sum: f64 = 1 / <f64>6227020800
  sum = sum * r + 1 / <f64>479001600
  sum = sum * r + 1 / <f64>39916800
  sum = sum * r + 1 / <f64>3628800
  sum = sum * r + 1 / <f64>362880
  sum = sum * r + 1 / <f64>40320
  sum = sum * r + 1 / <f64>5040
  sum = sum * r + 1 / <f64>720
  sum = sum * r + 1 / <f64>120
  sum = sum * r + 1 / <f64>24
  sum = sum * r + 1 / <f64>6
  sum = sum * r + 1 / <f64>2
  sum = sum * r + 1
  sum = sum * r + 1
  return sum * reinterpret<f64>((<i64>k + 1023) << 52)
}

/**
 * Fills `emit` of one token: exp(score - best score) times the factor; 0 where that is below exp(least) or not allowed.
 * Returns the best score, or 0 where no label is allowed.
 */
// @ts-ignore: decorator
@inline
function emitToken(labels: i32, scores: usize, factors: usize, least: f64, emit: usize): f64 {
  let top: f64 = -Infinity
  for (let k = 0; k < labels; k++) {
    const score = <f64>load<f32>(scores + (<usize>k << 2))
    if (score > top && (!factors || load<f64>(factors + (<usize>k << 3)) > 0)) top = score
  }
  for (let k = 0; k < labels; k++) {
    const score = <f64>load<f32>(scores + (<usize>k << 2))
    const factor = factors ? load<f64>(factors + (<usize>k << 3)) : 1
    const weight = score < top + least || !(factor > 0) ? 0 : expOf(score - top) * factor
    store<f64>(emit + (<usize>k << 3), weight)
  }
  return top > -Infinity ? top : 0
}

/**
 * Forward sums of a chain, each token's divided by their sum, which goes to `scale`. `live` takes the numbers of the
 * labels of each token that can be reached, one byte each, and `counts` how many there are; `tops` takes what was taken
 * off the scores. `scores` has rows of `stride` bytes; `factors` may be 0: none. Returns 0 where no labelling is left.
 */
export function sumForward(
  length: i32, labels: i32,
  scores: usize, stride: usize, factors: usize, least: f64, follow: usize,
  forward: usize, emit: usize, scale: usize, tops: usize, live: usize, counts: usize,
): i32 {
  const row: usize = <usize>labels << 3
  memory.fill(forward, 0, <usize>length * row)
  let before: i32 = 0
  for (let i = 0; i < length; i++) {
    store<f64>(tops + (<usize>i << 3), emitToken(labels, scores, factors, least, emit))
    let sum: f64 = 0
    let count: i32 = 0
    for (let k = 0; k < labels; k++) {
      const at: usize = <usize>k << 3
      let weight = load<f64>(emit + at)
      if (weight == 0) continue
      if (i == length - 1) weight *= load<f64>(follow + <usize>k * row)
      store<f64>(emit + at, weight)
      let reach: f64 = 0
      if (i == 0) reach = load<f64>(follow + at)
      else
        for (let n = 0; n < before; n++) {
          const j: usize = <usize>load<u8>(live - labels + n)
          reach += load<f64>(forward - row + (j << 3)) * load<f64>(follow + j * row + at)
        }
      const value = weight * reach
      if (value == 0) continue
      store<f64>(forward + at, value)
      store<u8>(live + count++, <u8>k)
      sum += value
    }
    if (!(sum > 0)) return 0
    for (let n = 0; n < count; n++) {
      const at = forward + (<usize>load<u8>(live + n) << 3)
      store<f64>(at, load<f64>(at) / sum)
    }
    store<f64>(scale + (<usize>i << 3), sum)
    store<u8>(counts + i, <u8>count)
    before = count
    scores += stride
    if (factors) factors += row
    forward += row
    emit += row
    live += labels
  }
  return 1
}

/** Backward sums of a chain whose forward sums are there, scaled so that forward times backward is a marginal. */
export function sumBackward(
  length: i32, labels: i32, follow: usize,
  emit: usize, scale: usize, live: usize, counts: usize, backward: usize,
): void {
  const row: usize = <usize>labels << 3
  memory.fill(backward, 0, <usize>length * row)
  let next: i32 = 0
  for (let i = length - 1; i >= 0; i--) {
    const own = backward + <usize>i * row
    const emitNext = emit + <usize>(i + 1) * row
    const liveOwn = live + i * labels
    const q: f64 = next ? 1 / load<f64>(scale + (<usize>(i + 1) << 3)) : 1
    const count: i32 = load<u8>(counts + i)
    for (let n = 0; n < count; n++) {
      const j: usize = <usize>load<u8>(liveOwn + n)
      let sum: f64 = next ? 0 : 1
      for (let m = 0; m < next; m++) {
        const at: usize = <usize>load<u8>(liveOwn + labels + m) << 3
        sum += load<f64>(follow + j * row + at) * load<f64>(emitNext + at) * load<f64>(own + row + at)
      }
      store<f64>(own + (j << 3), sum * q)
    }
    next = count
  }
}

/** Labels of a type, counted from its first: the beginning, the inside, the end and the whole of a name. */
const BEGIN: usize = 1
const INSIDE: usize = 2
const LAST: usize = 3
const UNIT: usize = 4

/**
 * Probabilities of the stretches that begin at one token, by type, for each last token up to `most` tokens on: rows of
 * `types` 32-bit floats. Those below `faint` are left at 0. All rows begin at the token where the stretch does.
 * Returns the place of the likeliest.
 */
export function stretches(
  most: i32, types: i32, faint: f64, follow: usize,
  forward: usize, backward: usize, emit: usize, scale: usize, out: usize,
): i32 {
  const row: usize = (1 + (<usize>types << 2)) << 3
  memory.fill(out, 0, <usize>(most * types) << 2)
  let top: f64 = 0
  let best: i32 = 0
  for (let t = 0; t < types; t++) {
    const begin = ((<usize>t << 2) + BEGIN) << 3
    const inside = ((<usize>t << 2) + INSIDE) << 3
    const last = ((<usize>t << 2) + LAST) << 3
    const unit = ((<usize>t << 2) + UNIT) << 3
    const whole = load<f64>(forward + unit) * load<f64>(backward + unit)
    if (whole >= faint) store<f32>(out + (<usize>t << 2), <f32>whole)
    if (whole > top) {
      top = whole
      best = t
    }
    let path = load<f64>(forward + begin)
    if (path * load<f64>(backward + begin) < faint) continue
    let steps = follow + (begin >> 3) * row
    for (let i = 1; i < most && path > 0; i++) {
      const at: usize = <usize>i * row
      path /= load<f64>(scale + (<usize>i << 3))
      const p = path * load<f64>(steps + last) * load<f64>(emit + at + last) * load<f64>(backward + at + last)
      if (p >= faint) store<f32>(out + (<usize>(i * types + t) << 2), <f32>p)
      if (p > top) {
        top = p
        best = i * types + t
      }
      path *= load<f64>(steps + inside) * load<f64>(emit + at + inside)
      steps = follow + (inside >> 3) * row
    }
  }
  return best
}
