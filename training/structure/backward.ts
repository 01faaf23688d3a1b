import {
  DEEP,
  OUTPUTS,
  type Run,
  SHAPES,
  UNITS,
  type Weights,
  WINDOW,
} from '../../src/structure/decide/network.ts'
import { FEATURES } from '../../src/structure/features/templates.ts'

/** Weight of the first pass's loss. */
const FIRST_PASS = 0.5
const CONTEXT = SHAPES.first2[0] - 1
const SECOND = SHAPES.second2[0] - 1

/**
 * Adds the gradient of a document's loss (cross entropy of both passes) to `grads`.
 *
 * What the second pass takes from the first (guesses, the look of headings) is taken as given: no gradient flows there.
 *
 * @param targets wanted output of each block, -1 where it does not count
 * @returns the loss of the second pass, summed
 */
export function backward(
  weights: Weights,
  grads: Weights,
  run: Run,
  features: readonly (readonly number[])[],
  counts: readonly boolean[],
  targets: Int8Array,
): number {
  const { n } = run
  const outputs = OUTPUTS.length
  const gUnits = new Float32Array(n * UNITS)
  const gMean = new Float32Array(UNITS)
  const gInput = new Float32Array(SECOND)
  const gDeep = new Float32Array(DEEP)
  const gOut = new Float32Array(outputs)
  let loss = 0
  for (let i = 0; i < n; i++) {
    const target = targets[i]!
    if (target < 0 || !counts[i]) continue
    for (let pass = 1; pass <= 2; pass++) {
      const chance = pass === 1 ? run.chance1 : run.chance2
      const deep = pass === 1 ? run.deep1 : run.deep2
      const input = pass === 1 ? run.input1 : run.input2
      const size = pass === 1 ? CONTEXT : SECOND
      const w2 = pass === 1 ? weights.first2 : weights.second2
      const w3 = pass === 1 ? weights.first3 : weights.second3
      const g2 = pass === 1 ? grads.first2 : grads.second2
      const g3 = pass === 1 ? grads.first3 : grads.second3
      const weight = pass === 1 ? FIRST_PASS : 1
      for (let o = 0; o < outputs; o++)
        gOut[o] = weight * (chance[i * outputs + o]! - (o === target ? 1 : 0))
      if (pass === 2) loss -= Math.log(Math.max(1e-9, chance[i * outputs + target]!))
      gDeep.fill(0)
      for (let d = 0; d < DEEP; d++) {
        const value = deep[i * DEEP + d]!
        if (value <= 0) continue
        let sum = 0
        for (let o = 0; o < outputs; o++) {
          g3[d * outputs + o]! += value * gOut[o]!
          sum += w3[d * outputs + o]! * gOut[o]!
        }
        gDeep[d] = sum
      }
      for (let o = 0; o < outputs; o++) g3[DEEP * outputs + o]! += gOut[o]!
      gInput.fill(0)
      for (let k = 0; k < size; k++) {
        const value = input[i * size + k]!
        const row = k * DEEP
        if (value !== 0) for (let d = 0; d < DEEP; d++) g2[row + d]! += value * gDeep[d]!
        if (k < CONTEXT) {
          let sum = 0
          for (let d = 0; d < DEEP; d++) sum += w2[row + d]! * gDeep[d]!
          gInput[k] = sum
        }
      }
      for (let d = 0; d < DEEP; d++) g2[size * DEEP + d]! += gDeep[d]!
      for (const [w, offset] of WINDOW.entries()) {
        const j = i + offset
        if (j < 0 || j >= n) continue
        for (let u = 0; u < UNITS; u++) gUnits[j * UNITS + u]! += gInput[w * UNITS + u]!
      }
      for (let u = 0; u < UNITS; u++) gMean[u]! += gInput[WINDOW.length * UNITS + u]!
    }
  }
  const counted = counts.filter(Boolean).length || 1
  for (let i = 0; i < n; i++) {
    for (let u = 0; u < UNITS; u++) {
      const at = i * UNITS + u
      if (run.units[at]! <= 0) {
        gUnits[at] = 0
        continue
      }
      if (counts[i]) gUnits[at]! += gMean[u]! / counted
    }
    for (const feature of features[i]!) {
      const row = feature * UNITS
      for (let u = 0; u < UNITS; u++) grads.layer1[row + u]! += gUnits[i * UNITS + u]!
    }
    const row = FEATURES * UNITS
    for (let u = 0; u < UNITS; u++) grads.layer1[row + u]! += gUnits[i * UNITS + u]!
  }
  return loss
}
