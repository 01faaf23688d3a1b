import { Chain, TRANSITION_CELLS } from '../../../src/entities/recognise/chain.ts'
import { LABEL_STRIDE, LABELS } from '../../../src/entities/recognise/labels.ts'
import type { Example } from '../encode.ts'
import type { Batch } from './batch.ts'

/** What the loss is taken of, and where its gradient goes; scores have `LABEL_STRIDE` numbers a candidate. */
export interface Scored {
  scores: Float32Array
  transitions: Float32Array
  dScores: Float32Array
  dTransitions: Float32Array
}

/** A chain of one example: its first candidate in the batch and in the example, and its length. */
interface Run {
  example: Example
  at: number
  from: number
  length: number
}

/**
 * Minus the log-likelihood of what the corpora say: the sum over all labellings, less the sum over those that they allow,
 * each with its factor (partial labels; Täckström et al. 2013).
 */
export class ChainLoss {
  readonly #all = new Chain()
  readonly #allowed = new Chain()

  /** Adds the gradient of the loss and returns the loss, summed over the candidates. */
  measure({ examples, starts }: Batch, scored: Scored): number {
    this.#all.setTransitions(scored.transitions)
    this.#allowed.setTransitions(scored.transitions)
    let loss = 0
    let at = 0
    for (const example of examples) {
      for (let from = 0; from < example.count; ) {
        let length = 1
        while (from + length < example.count && !starts[at + from + length]) length++
        loss += this.#measureRun({ example, at: at + from, from, length }, scored)
        from += length
      }
      at += example.count
    }
    return loss
  }

  #measureRun(run: Run, scored: Scored): number {
    const { example, at, from, length } = run
    const all = this.#all.sum(scored.scores, LABEL_STRIDE, at, length)
    const isSure = example.labels.subarray(from, from + length).every(label => label >= 0)
    const own = isSure
      ? scoreOfPath(run, scored)
      : this.#allowed.sum(scored.scores, LABEL_STRIDE, at, length, factorsOf(run))
    // A name that leaves its candidates is broken: nothing can be learnt of it.
    if (own === Number.NEGATIVE_INFINITY) return 0
    addMarginals(this.#all, run, 1, scored)
    if (isSure) subtractPath(run, scored)
    else addMarginals(this.#allowed, run, -1, scored)
    return all - own
  }
}

/** Factors of all labels of a chain, `LABELS` a candidate. */
function factorsOf({ example, from, length }: Run): Float32Array {
  const factors = new Float32Array(length * LABELS)
  for (let i = 0; i < length; i++) {
    const label = example.labels[from + i]!
    if (label >= 0) factors[i * LABELS + label] = 1
    else
      factors.set(
        example.factors!.subarray((from + i) * LABELS, (from + i + 1) * LABELS),
        i * LABELS,
      )
  }
  return factors
}

/** Visits the transitions of the one labelling that is right, the way out included. */
function eachStep(
  { example, from, length }: Run,
  visit: (cell: number, label: number, i: number) => void,
): void {
  let before = 0
  for (let i = 0; i <= length; i++) {
    const label = i < length ? example.labels[from + i]! : 0
    visit(TRANSITION_CELLS[before * LABELS + label]!, label, i)
    before = label
  }
}

/** Score of the labelling; -Infinity where it breaks the rules. */
function scoreOfPath(run: Run, { scores, transitions }: Scored): number {
  let score = 0
  eachStep(run, (cell, label, i) => {
    score += cell < 0 ? Number.NEGATIVE_INFINITY : transitions[cell]!
    if (i < run.length) score += scores[(run.at + i) * LABEL_STRIDE + label]!
  })
  return score
}

function subtractPath(run: Run, { dScores, dTransitions }: Scored): void {
  eachStep(run, (cell, label, i) => {
    dTransitions[cell]! -= 1
    if (i < run.length) dScores[(run.at + i) * LABEL_STRIDE + label]! -= 1
  })
}

/** Adds `sign` times the marginals of a chain to the gradients. */
function addMarginals(chain: Chain, { at, length }: Run, sign: number, scored: Scored): void {
  const { forward, backward } = chain
  const { dScores, dTransitions } = scored
  for (let i = 0; i < length; i++) {
    const row = i * LABELS
    const d = (at + i) * LABEL_STRIDE
    for (let k = 0; k < LABELS; k++)
      dScores[d + k]! += sign * forward[row + k]! * backward[row + k]!
    if (i > 0) addSteps(chain, row, sign / chain.scale[i]!, dTransitions)
  }
  const last = (length - 1) * LABELS
  for (let k = 0; k < LABELS; k++) {
    const [first, end] = [forward[k]! * backward[k]!, forward[last + k]! * backward[last + k]!]
    if (first > 0) dTransitions[TRANSITION_CELLS[k]!]! += sign * first
    if (end > 0) dTransitions[TRANSITION_CELLS[k * LABELS]!]! += sign * end
  }
}

/** Expected transitions into the token whose labels begin at `row`, times `factor`. */
function addSteps(chain: Chain, row: number, factor: number, dTransitions: Float32Array): void {
  const { forward, backward, emit, follow } = chain
  const before = row - LABELS
  for (let j = 0; j < LABELS; j++) {
    const mass = forward[before + j]! * factor
    if (mass === 0) continue
    for (let k = 0; k < LABELS; k++) {
      const way = follow[j * LABELS + k]! * emit[row + k]! * backward[row + k]!
      if (way > 0) dTransitions[TRANSITION_CELLS[j * LABELS + k]!]! += mass * way
    }
  }
}
