import { FEATURES } from '../features/templates.ts'
import type { Role } from '../roles.ts'

/** The roles that the network tells apart, in the order of its outputs. */
export const OUTPUTS: readonly Role[] = [
  'paragraph',
  'heading',
  'listItem',
  'headline',
  'deck',
  'byline',
  'date',
  'dateline',
  'leftover',
  'caption',
  'pullQuote',
  'label',
  'storyTitle',
  'summary',
  'repeat',
]
const HEADING = OUTPUTS.indexOf('heading')
const HEADLINE = OUTPUTS.indexOf('headline')

/** Units of the first layer, and of the second layer of each pass. */
export const UNITS = 40
export const DEEP = 32
/** Blocks whose units the second layer sees, by their distance. */
export const WINDOW = [0, -1, 1, -2, 2] as const
const CONTEXT = (WINDOW.length + 1) * UNITS
/** Sums over the document that the second pass sees: headings, and what pages leave between them. */
const COUNTED = ['heading', 'leftover', 'caption', 'pullQuote', 'listItem'] as const
const COUNTED_OUTPUTS = COUNTED.map(role => OUTPUTS.indexOf(role))
const EXTRAS = COUNTED.length * 2 + 2
/** The second pass also sees how headings of this document look, and what the first pass took the neighbours for. */
const SECOND = CONTEXT + 2 * UNITS + WINDOW.length * OUTPUTS.length + EXTRAS

/** Rows and columns of the weights, in the order they are stored; biases are rows of their own. */
export const SHAPES = {
  layer1: [FEATURES + 1, UNITS],
  first2: [CONTEXT + 1, DEEP],
  first3: [DEEP + 1, OUTPUTS.length],
  second2: [SECOND + 1, DEEP],
  second3: [DEEP + 1, OUTPUTS.length],
} as const
export type Weights = Record<keyof typeof SHAPES, Float32Array>

/** Above this chance the second pass hardly ever changes the role (once in 5,000 lines from 0.9 on): it is not asked. */
const CERTAIN = 0.95

/** What one run of the network leaves behind; training goes back through it. `n` blocks. */
export interface Run {
  n: number
  /** n x UNITS */
  units: Float32Array
  mean: Float32Array
  /** n x CONTEXT, n x DEEP, n x OUTPUTS */
  input1: Float32Array
  deep1: Float32Array
  chance1: Float32Array
  /** n x SECOND, n x DEEP, n x OUTPUTS */
  input2: Float32Array
  deep2: Float32Array
  chance2: Float32Array
}

/**
 * Runs the network over a document.
 *
 * A block's features give it its units. The first pass guesses its role from its units, its neighbours' and the mean of
 * the document; the second pass also knows those guesses, and the mean of the units of the other blocks that were taken
 * for headings: the headings of one article look alike (iterated classification with the model's own predictions as
 * features: "stacked sequential learning", Cohen and Carvalho 2005).
 *
 * @param features numbers of the features of each block
 * @param silence in training, hides units of a block; the second pass then sees every block, sure as the first may be
 * @param counts whether a block counts in the document's mean (short blocks do)
 */
export function runNetwork(
  weights: Weights,
  features: readonly (readonly number[])[],
  counts: readonly boolean[],
  silence?: (units: Float32Array) => void,
): Run {
  const n = features.length
  const outputs = OUTPUTS.length
  const units = new Float32Array(n * UNITS)
  const mean = new Float32Array(UNITS)
  let counted = 0
  for (let i = 0; i < n; i++) {
    const unit = units.subarray(i * UNITS, (i + 1) * UNITS)
    unit.set(weights.layer1.subarray(FEATURES * UNITS))
    for (const feature of features[i]!) {
      const from = feature * UNITS
      for (let u = 0; u < UNITS; u++) unit[u]! += weights.layer1[from + u]!
    }
    for (let u = 0; u < UNITS; u++) if (unit[u]! < 0) unit[u] = 0
    silence?.(unit)
    if (!counts[i]) continue
    counted++
    for (let u = 0; u < UNITS; u++) mean[u]! += unit[u]!
  }
  if (counted > 0) for (let u = 0; u < UNITS; u++) mean[u]! /= counted
  const input1 = new Float32Array(n * CONTEXT)
  for (let i = 0; i < n; i++) fillContext(input1.subarray(i * CONTEXT), units, mean, i, n)
  const deep1 = new Float32Array(n * DEEP)
  const chance1 = new Float32Array(n * outputs)
  const input2 = new Float32Array(n * SECOND)
  const deep2 = new Float32Array(n * DEEP)
  const chance2 = new Float32Array(n * outputs)
  for (let i = 0; i < n; i++) {
    if (!counts[i]) {
      chance1[i * outputs] = 1
      continue
    }
    dense(
      input1.subarray(i * CONTEXT),
      CONTEXT,
      weights.first2,
      deep1.subarray(i * DEEP),
      DEEP,
      true,
    )
    const chance = chance1.subarray(i * outputs, (i + 1) * outputs)
    dense(deep1.subarray(i * DEEP), DEEP, weights.first3, chance, outputs, false)
    softmax(chance)
  }
  fillSecond(input2, input1, units, chance1, n)
  for (let i = 0; i < n; i++) {
    if (!counts[i]) {
      chance2[i * outputs] = 1
      continue
    }
    const guess = chance1.subarray(i * outputs, (i + 1) * outputs)
    if (!silence && Math.max(...guess) > CERTAIN) {
      chance2.set(guess, i * outputs)
      continue
    }
    dense(
      input2.subarray(i * SECOND),
      SECOND,
      weights.second2,
      deep2.subarray(i * DEEP),
      DEEP,
      true,
    )
    const chance = chance2.subarray(i * outputs, (i + 1) * outputs)
    dense(deep2.subarray(i * DEEP), DEEP, weights.second3, chance, outputs, false)
    softmax(chance)
  }
  return { n, units, mean, input1, deep1, chance1, input2, deep2, chance2 }
}

/** Where the first network gives every block a role with this chance or more, the others are not asked. */
const AGREED = 0.8

/**
 * The chances of each role for each block by several networks, on the mean: networks that differ in nothing but their
 * first weights and the order of training make faults of their own (Hansen and Salamon 1990: "Neural network
 * ensembles").
 *
 * @param networks at least one; the others are asked for only where the first is in doubt
 * @returns blocks x OUTPUTS
 */
export function meanChances(
  networks: Iterable<Weights>,
  features: readonly (readonly number[])[],
  counts: readonly boolean[],
): Float32Array {
  if (!counts.includes(true)) return paragraphsOnly(features.length)
  let sum: Float32Array = new Float32Array(0)
  let asked = 0
  for (const weights of networks) {
    const { chance2 } = runNetwork(weights, features, counts)
    if (asked++ === 0) {
      sum = chance2
      if (isSure(sum)) break
    } else for (let i = 0; i < sum.length; i++) sum[i]! += chance2[i]!
  }
  if (asked > 1) for (let i = 0; i < sum.length; i++) sum[i]! /= asked
  return sum
}

/** Long blocks are paragraphs: where there are no others no network has to be unpacked. */
function paragraphsOnly(blocks: number): Float32Array {
  const chances = new Float32Array(blocks * OUTPUTS.length)
  for (let i = 0; i < blocks; i++) chances[i * OUTPUTS.length] = 1
  return chances
}

function isSure(chances: Float32Array): boolean {
  for (let i = 0; i < chances.length; i += OUTPUTS.length)
    if (Math.max(...chances.subarray(i, i + OUTPUTS.length)) < AGREED) return false
  return true
}

function fillContext(
  to: Float32Array,
  units: Float32Array,
  mean: Float32Array,
  i: number,
  n: number,
): void {
  for (const [w, offset] of WINDOW.entries()) {
    const j = i + offset
    if (j >= 0 && j < n) to.set(units.subarray(j * UNITS, (j + 1) * UNITS), w * UNITS)
  }
  to.set(mean, WINDOW.length * UNITS)
}

function fillSecond(
  to: Float32Array,
  input1: Float32Array,
  units: Float32Array,
  chance: Float32Array,
  n: number,
): void {
  const outputs = OUTPUTS.length
  const sum = new Float32Array(UNITS)
  let headings = 0
  let headlines = 0
  const sums = COUNTED_OUTPUTS.map(() => 0)
  for (let i = 0; i < n; i++) {
    const p = chance[i * outputs + HEADING]!
    headings += p
    headlines += chance[i * outputs + HEADLINE]!
    for (const [c, output] of COUNTED_OUTPUTS.entries()) sums[c]! += chance[i * outputs + output]!
    if (p > 0) for (let u = 0; u < UNITS; u++) sum[u]! += p * units[i * UNITS + u]!
  }
  let before = 0
  for (let i = 0; i < n; i++) {
    const row = to.subarray(i * SECOND, (i + 1) * SECOND)
    row.set(input1.subarray(i * CONTEXT, (i + 1) * CONTEXT))
    const p = chance[i * outputs + HEADING]!
    const others = headings - p
    for (let u = 0; u < UNITS; u++) {
      const unit = units[i * UNITS + u]!
      const other = (sum[u]! - p * unit) / (others + 0.1)
      row[CONTEXT + u] = other
      row[CONTEXT + UNITS + u] = Math.min(1, other * unit)
    }
    for (const [w, offset] of WINDOW.entries()) {
      const j = i + offset
      if (j >= 0 && j < n)
        row.set(chance.subarray(j * outputs, (j + 1) * outputs), CONTEXT + 2 * UNITS + w * outputs)
    }
    const tail = SECOND - EXTRAS
    for (const [c, sum] of sums.entries()) {
      const rest = sum - chance[i * outputs + COUNTED_OUTPUTS[c]!]!
      row[tail + 2 * c] = Math.min(1, rest)
      row[tail + 2 * c + 1] = Math.min(1, rest / 5)
    }
    row[SECOND - 2] = Math.min(1, before)
    const own = chance[i * outputs + HEADLINE]!
    row[SECOND - 1] = Math.min(1, Math.max(0, headlines - before - own))
    before += own
  }
}

/** Inputs that are not zero, of the layer that is being computed. */
const inputs = new Float32Array(SECOND)
const rows = new Int32Array(SECOND)

/**
 * One layer; the last row of the weights is the bias. Most inputs are zero and cost nothing; outputs are summed four at
 * a time, which is twice as fast as one by one.
 */
function dense(
  from: Float32Array,
  size: number,
  weights: Float32Array,
  to: Float32Array,
  outputs: number,
  rectify: boolean,
): void {
  let count = 0
  for (let k = 0; k < size; k++) {
    const value = from[k]!
    if (value === 0) continue
    inputs[count] = value
    rows[count++] = k * outputs
  }
  const bias = size * outputs
  let o = 0
  for (; o + 4 <= outputs; o += 4) {
    let a = weights[bias + o]!
    let b = weights[bias + o + 1]!
    let c = weights[bias + o + 2]!
    let d = weights[bias + o + 3]!
    for (let k = 0; k < count; k++) {
      const value = inputs[k]!
      const at = rows[k]! + o
      a += value * weights[at]!
      b += value * weights[at + 1]!
      c += value * weights[at + 2]!
      d += value * weights[at + 3]!
    }
    to[o] = a
    to[o + 1] = b
    to[o + 2] = c
    to[o + 3] = d
  }
  for (; o < outputs; o++) {
    let sum = weights[bias + o]!
    for (let k = 0; k < count; k++) sum += inputs[k]! * weights[rows[k]! + o]!
    to[o] = sum
  }
  if (rectify) for (let k = 0; k < outputs; k++) if (to[k]! < 0) to[k] = 0
}

function softmax(values: Float32Array): void {
  let top = values[0]!
  for (const value of values) if (value > top) top = value
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.exp(values[i]! - top)
    sum += values[i]!
  }
  for (let i = 0; i < values.length; i++) values[i]! /= sum
}
