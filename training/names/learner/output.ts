import { TRANSITIONS } from '../../../src/entities/recognise/chain.ts'
import { LABEL_STRIDE, LABELS } from '../../../src/entities/recognise/labels.ts'
import type { Batch } from './batch.ts'
import { ChainLoss } from './chain-loss.ts'
import type { Layer2 } from './layer2.ts'
import { type Matrix, rowsFrom, type Weights, type Workbench } from './workbench.ts'

/** The label scores, and the loss of the chains over them. */
export class Output {
  readonly weights: Weights
  readonly bias: Weights
  readonly transitions: Weights
  readonly #bench: Workbench
  readonly #layer2: Layer2
  readonly #scores: Matrix
  readonly #dScores: Matrix
  readonly #loss = new ChainLoss()

  constructor(bench: Workbench, layer2: Layer2, capacity: number) {
    this.#bench = bench
    this.#layer2 = layer2
    this.weights = bench.takeWeights(layer2.out.columns, LABEL_STRIDE)
    this.bias = bench.takeWeights(1, LABEL_STRIDE)
    this.transitions = bench.takeWeights(1, TRANSITIONS)
    this.#scores = bench.take(capacity, LABEL_STRIDE)
    this.#dScores = bench.take(capacity, LABEL_STRIDE)
  }

  /** Scores all labels, and goes back to the gradient of layer 2; returns the loss, summed over the candidates. */
  step(batch: Batch): number {
    const bench = this.#bench
    const { count } = batch
    const { out: h, dOut: dh } = this.#layer2
    const { kernel } = bench.arena
    bench.zero(this.#scores, count)
    for (let i = 0; i < count; i++)
      kernel.add(LABEL_STRIDE, this.bias.at, rowsFrom(this.#scores, i).at)
    bench.multiply(count, h.columns, h, this.weights, this.#scores)
    const loss = this.#findGradient(batch)
    for (let i = 0; i < count; i++)
      kernel.add(LABEL_STRIDE, rowsFrom(this.#dScores, i).at, this.bias.gradient.at)
    bench.multiplyTransposed(count, h, this.#dScores, this.weights.gradient)
    bench.multiplyBack(count, LABELS, this.#dScores, this.weights, dh)
    return loss
  }

  /** Gradient of the mean loss by scores and transitions. */
  #findGradient(batch: Batch): number {
    const bench = this.#bench
    const length = batch.count * LABEL_STRIDE
    bench.zero(this.#dScores, batch.count)
    const dScores = bench.view({ at: this.#dScores.at, length })
    const dTransitions = bench.view({ at: this.transitions.gradient.at, length: TRANSITIONS })
    const loss = this.#loss.measure(batch, {
      scores: bench.view({ at: this.#scores.at, length }),
      transitions: bench.view(this.transitions),
      dScores,
      dTransitions,
    })
    const share = 1 / batch.count
    for (let i = 0; i < length; i++) dScores[i]! *= share
    for (let i = 0; i < TRANSITIONS; i++) dTransitions[i]! *= share
    return loss
  }
}
