/** A prediction: the probability that the chain gave it, and whether it was right. */
export interface Outcome {
  p: number
  right: boolean
}

/** Values of the curve, at equal steps from 0 to 1. */
const KNOTS = 21
/** Outcomes of a block at least, so that chance does not make steps. */
const FEWEST = 20

/** Outcomes of neighbouring probabilities. */
interface Block {
  right: number
  count: number
  from: number
  to: number
}

const share = ({ right, count }: Block) => right / count

/**
 * Fits the curve that leads from the chain's probability to the share that is right: isotonic regression by pooling
 * adjacent violators (Ayer et al. 1955), read off at equal steps and joined by lines.
 */
export function fitCalibration(outcomes: readonly Outcome[]): Float32Array {
  const sorted = [...outcomes].sort((a, b) => a.p - b.p)
  const blocks: Block[] = []
  for (let i = 0; i + FEWEST <= sorted.length; i += FEWEST) {
    const own = sorted.slice(i, i + 2 * FEWEST <= sorted.length ? i + FEWEST : undefined)
    const right = own.filter(outcome => outcome.right).length
    blocks.push({ right, count: own.length, from: own[0]!.p, to: own.at(-1)!.p })
    poolViolators(blocks)
  }
  const points = blocks.map(block => ({ x: (block.from + block.to) / 2, y: share(block) }))
  return Float32Array.from({ length: KNOTS }, (_, i) => interpolate(points, i / (KNOTS - 1)))
}

/** Joins the last block with those before it until the shares rise. */
function poolViolators(blocks: Block[]): void {
  for (;;) {
    const [before, last] = blocks.slice(-2)
    if (!before || !last || share(before) < share(last)) return
    blocks.splice(-2, 2, {
      right: before.right + last.right,
      count: before.count + last.count,
      from: before.from,
      to: last.to,
    })
  }
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
