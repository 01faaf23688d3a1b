// e to the powers of two numbers, by the algorithm of FreeBSD's msun (fdlibm, Sun Microsystems 1993), which the engine's
// own `Math.exp` has too, but for the last bit of some numbers near multiples of half of ln 2.

const LN2_HIGH: f64 = 6.93147180369123816490e-1
const LN2_LOW: f64 = 1.90821492927058770002e-10
const INVERSE_LN2: f64 = 1.44269504088896338700

/** Beyond, the power is no number that is told from 0 or 1 in log odds. */
const LARGEST: f64 = 700

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

// @ts-ignore: decorator
@inline
export function exp(powers: v128): v128 {
  const x = f64x2.max(f64x2.splat(-LARGEST), f64x2.min(f64x2.splat(LARGEST), powers))
  const sign = v128.and(x, f64x2.splat(-0.0))
  const half = v128.or(sign, f64x2.splat(0.5))
  const k = f64x2.trunc(f64x2.add(f64x2.mul(f64x2.splat(INVERSE_LN2), x), half))
  const high = f64x2.sub(x, f64x2.mul(k, f64x2.splat(LN2_HIGH)))
  const low = f64x2.mul(k, f64x2.splat(LN2_LOW))
  const r = f64x2.sub(high, low)
  const t = f64x2.mul(r, r)
  const sum = step(P1, step(P2, step(P3, step(P4, f64x2.mul(t, f64x2.splat(P5)), t), t), t), t)
  const c = f64x2.sub(r, sum)
  const rest = f64x2.sub(f64x2.sub(low, f64x2.div(f64x2.mul(r, c), f64x2.sub(f64x2.splat(2), c))), high)
  const y = f64x2.sub(f64x2.splat(1), rest)
  const exponent = i64x2.shl(i64x2.extend_low_i32x4_s(i32x4.trunc_sat_f64x2_s_zero(k)), 52)
  return i64x2.add(y, exponent)
}
