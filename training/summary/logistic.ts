import type { Samples } from './fit.ts'

/** How weights are learned: passes over the samples, step, and the pull of seldom seen bins to nought. */
const PASSES = 4
const RATE = 0.1
const PENALTY = 1e-6

/**
 * Logistic regression over binned features, where each sample names one weight for each feature: Adagrad (Duchi, Hazan
 * and Singer 2011) in a fixed order.
 *
 * @param size number of weights
 */
export function fitLogistic({ bins, targets, count, row }: Samples, size: number): Float32Array {
  const width = row.length
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-3)
  for (let pass = 0; pass < PASSES; pass++) {
    for (let step = 0; step < count; step++) {
      const sample = (step * STRIDE + pass) % count
      const at = sample * width
      let odds = 0
      for (let f = 0; f < width; f++) odds += weights[bins[at + f]!]!
      const error = 1 / (1 + Math.exp(-odds)) - targets[sample]!
      for (let f = 0; f < width; f++) {
        const w = bins[at + f]!
        const gradient = error + PENALTY * weights[w]!
        squares[w]! += gradient * gradient
        weights[w]! -= (RATE * gradient) / Math.sqrt(squares[w]!)
      }
    }
  }
  return Float32Array.from(weights)
}

/** Steps through the samples by a large prime, so that neighbours in a batch come from different articles. */
const STRIDE = 104_729
