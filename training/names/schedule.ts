import type { Example } from './encode.ts'
import type { Learner } from './learner/index.ts'
import { Random } from './random.ts'

export interface Schedule {
  /** Times that the mix is seen; a fraction is a share of it. */
  passes: number
  /** Candidates of a step. */
  batch: number
  /** Learning rate after the warm-up; it falls to a hundredth, evenly. */
  rate: number
  seed: number
}

/** Examples with the times that each is seen in a pass; a fraction is a chance. */
export interface Shared {
  examples: Example[]
  share: number
}

/** Steps over which the rate rises. */
const WARM_UP = 300
/** Steps between reports. */
const REPORT = 2000

/** Trains on all sources, in an order that the seed decides. */
export function train(
  learner: Learner,
  sources: readonly Shared[],
  schedule: Schedule,
  report: (line: string) => void,
): void {
  const random = new Random(schedule.seed + 1)
  const steps = countSteps(sources, schedule)
  let step = 0
  for (let pass = 0; pass < schedule.passes; pass++) {
    const order = drawOrder(sources, Math.min(1, schedule.passes - pass), random)
    let loss = 0
    let count = 0
    for (const batch of batches(order, schedule.batch)) {
      const decay = Math.max(0.01, 1 - step / steps)
      const result = learner.step(batch, schedule.rate * decay * Math.min(1, (step + 1) / WARM_UP))
      loss += result.loss
      count += result.count
      step++
      if (step % REPORT === 0) report(`step ${step} of ${steps}, loss ${(loss / count).toFixed(4)}`)
    }
    report(`pass ${pass + 1}: loss ${(loss / count).toFixed(4)} a candidate, ${count} candidates`)
  }
}

function countSteps(sources: readonly Shared[], { passes, batch }: Schedule): number {
  let candidates = 0
  for (const { examples, share } of sources)
    for (const { count } of examples) candidates += count * share
  return Math.ceil((candidates * passes) / batch)
}

/** Examples of one pass, or of a part of one, shuffled. */
function drawOrder(sources: readonly Shared[], part: number, random: Random): Example[] {
  const order: Example[] = []
  for (const { examples, share } of sources)
    for (const example of examples) {
      let left = share * part
      for (; left >= 1; left--) order.push(example)
      if (left > 0 && random.next() < left) order.push(example)
    }
  return random.shuffle(order)
}

function* batches(order: readonly Example[], size: number): Generator<Example[]> {
  let batch: Example[] = []
  let count = 0
  for (const example of order) {
    batch.push(example)
    count += example.count
    if (count < size) continue
    yield batch
    batch = []
    count = 0
  }
  if (batch.length > 0) yield batch
}
