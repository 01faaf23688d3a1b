import { LABEL_STRIDE, LABELS } from '../../../src/entities/recognise/labels.ts'
import type { Example } from '../encode.ts'
import { Random } from '../random.ts'
import type { FormRows } from '../rows.ts'
import { toBatch } from './batch.ts'
import { FormVectors } from './form-vectors.ts'
import { DEPTH, Layer1 } from './layer1.ts'
import { Layer2 } from './layer2.ts'
import { Output } from './output.ts'
import { type Weights, Workbench } from './workbench.ts'

/** Units of the two layers; multiples of 4. */
export interface Shape {
  hidden: number
  hidden2: number
}

/** Candidates of a batch at most: those that are asked for and one example more. */
const CAPACITY = 4096

/** The network in training. */
export class Learner {
  readonly shape: Shape
  readonly forms: FormVectors
  readonly layer1: Layer1
  readonly layer2: Layer2
  readonly output: Output
  readonly #bench = new Workbench()
  readonly #random: Random

  /**
   * @param forms rows of each form
   * @param words word vectors, which stay as they are
   */
  constructor(forms: FormRows, words: Float32Array, shape: Shape, seed: number) {
    this.shape = shape
    this.#random = new Random(seed)
    const bench = this.#bench
    this.forms = new FormVectors(bench, forms, words)
    this.layer1 = new Layer1(bench, shape.hidden, words, CAPACITY)
    this.layer2 = new Layer2(bench, this.layer1, shape.hidden2, CAPACITY)
    this.output = new Output(bench, this.layer2, CAPACITY)
    this.#initialise()
  }

  view(weights: Weights): Float32Array {
    return this.#bench.view(weights)
  }

  /** Small rows; layers so that what comes out is of the size of what goes in (He et al. 2015). */
  #initialise(): void {
    const { hidden, hidden2 } = this.shape
    const fill = (weights: Weights, deviation: number) =>
      this.#bench.fill(weights, deviation, this.#random)
    fill(this.forms.rows, 0.02)
    fill(this.layer1.weights, Math.sqrt(2 / DEPTH))
    fill(this.layer1.context, 0.02)
    fill(this.layer2.weights, Math.sqrt(1 / (2 * hidden)))
    fill(this.output.weights, Math.sqrt(1 / hidden2))
    // Columns that stand for no label.
    const output = this.view(this.output.weights)
    for (let i = 0; i < output.length; i++) if (i % LABEL_STRIDE >= LABELS) output[i] = 0
  }

  /**
   * One step of Adam on a batch.
   *
   * @returns the loss, summed over the candidates, and their number
   */
  step(examples: readonly Example[], rate: number): { loss: number; count: number } {
    const batch = toBatch(examples)
    if (batch.count > CAPACITY) throw new RangeError(`a batch of ${batch.count} candidates`)
    const bench = this.#bench
    const { forms, layer1, layer2, output } = this
    const dense = [
      layer1.weights,
      layer1.context,
      layer1.bias,
      layer2.weights,
      layer2.bias,
      layer2.pooledBias,
      output.weights,
      output.bias,
      output.transitions,
    ]
    for (const { gradient, length } of dense) bench.zero({ at: gradient.at, columns: length }, 1)
    forms.forward(batch, this.#random)
    layer1.forward(batch, forms.vectors, this.#random)
    layer2.forward(batch, this.#random)
    const loss = output.step(batch)
    layer2.backward(batch)
    layer1.backward(batch)
    for (const weights of dense) bench.update(weights, rate)
    forms.update(batch, layer1.dPairs, rate)
    return { loss, count: batch.count }
  }
}
