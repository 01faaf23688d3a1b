/*
 * Probabilities by log odds, two at a time: e to a power by the polynomial of FreeBSD's msun (fdlibm, Sun Microsystems
 * 1993), as a quotient, so that it and the probability come of one division.
 */

const LN2_HIGH: f64 = 6.93147180369123816490e-1
const LN2_LOW: f64 = 1.90821492927058770002e-10
const INVERSE_LN2: f64 = 1.44269504088896338700

/** Beyond, a probability is no number that is told from 0 or 1. */
const LARGEST: f64 = 700

/** Added to a number, leaves its whole part in the low bits. */
const WHOLE: f64 = 6755399441055744

const P1: f64 = 1.66666666666666019037e-1
const P2: f64 = -2.77777777770155933842e-3
const P3: f64 = 6.61375632143793436117e-5
const P4: f64 = -1.65339022054652515390e-6
const P5: f64 = 4.13813679705723846039e-8

/** (p + sum) t */
// @ts-ignore: decorator
@inline
function step(p: f64, sum: v128, t: v128): v128 {
  return f64x2.mul(t, f64x2.add(f64x2.splat(p), sum))
}

/** 1 / (1 + e^-x) */
// @ts-ignore: decorator
@inline
export function logistic(odds: v128): v128 {
  const x = f64x2.neg(f64x2.pmax(f64x2.splat(-LARGEST), f64x2.pmin(f64x2.splat(LARGEST), odds)))
  const shifted = f64x2.add(f64x2.mul(x, f64x2.splat(INVERSE_LN2)), f64x2.splat(WHOLE))
  const k = f64x2.sub(shifted, f64x2.splat(WHOLE))
  const high = f64x2.sub(x, f64x2.mul(k, f64x2.splat(LN2_HIGH)))
  const r = f64x2.sub(high, f64x2.mul(k, f64x2.splat(LN2_LOW)))
  const t = f64x2.mul(r, r)
  const c = f64x2.sub(r, step(P1, step(P2, step(P3, step(P4, f64x2.mul(t, f64x2.splat(P5)), t), t), t), t))
  // e^r = (under + 2 r) / under, and e^x = 2^k e^r.
  const under = f64x2.sub(f64x2.splat(2), c)
  const over = i64x2.add(f64x2.add(under, f64x2.add(r, r)), i64x2.shl(shifted, 52))
  return f64x2.div(under, f64x2.add(under, over))
}
