/** A prediction: the probability that the chain gave it, and whether it was right. */
export interface Outcome {
  p: number
  right: boolean
}

/** Values of the curve, at equal steps from 0 to 1. */
const KNOTS = 21

/**
 * Fits the curve that leads from the chain's probability to the share that is right: isotonic regression by pooling
 * adjacent violators (Ayer et al. 1955), read off at equal steps and joined by lines.
 */
export function fitCalibration(outcomes: readonly Outcome[]): Float32Array {
  const blocks: { sum: number; weight: number; from: number; to: number }[] = []
  for (const { p, right } of [...outcomes].sort((a, b) => a.p - b.p)) {
    blocks.push({ sum: right ? 1 : 0, weight: 1, from: p, to: p })
    for (;;) {
      const last = blocks.at(-1)!
      const before = blocks.at(-2)
      if (!before || before.sum / before.weight < last.sum / last.weight) break
      blocks.pop()
      before.sum += last.sum
      before.weight += last.weight
      before.to = last.to
    }
  }
  // One right and one wrong more, so that no block is sure; the curve rises all the same.
  let top = 0
  const points = blocks.map(({ sum, weight, from, to }) => {
    top = Math.max(top, (sum + 1) / (weight + 2))
    return { x: (from + to) / 2, y: top }
  })
  return Float32Array.from({ length: KNOTS }, (_, i) => interpolate(points, i / (KNOTS - 1)))
}

function interpolate(points: readonly { x: number; y: number }[], x: number): number {
  if (points.length === 0) return x
  const next = points.findIndex(point => point.x >= x)
  if (next === 0) return points[0]!.y
  if (next < 0) return points.at(-1)!.y
  const a = points[next - 1]!
  const b = points[next]!
  return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x || 1)
}
