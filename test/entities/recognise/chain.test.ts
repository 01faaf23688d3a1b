import { expect, test } from 'vitest'
import { BORDER, Chain, TRANSITIONS } from '../../../src/entities/recognise/chain.ts'
import { CLOSED, LABELS, OPENING } from '../../../src/entities/recognise/labels.ts'

/** Numbers without pattern, the same in every run. */
function numbers(length: number, seed: number): Float32Array {
  let state = seed
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state / 2 ** 32) * 2 - 1
  })
}

/** Weight of a step from one label to the next, by the rules of BILOU written out; undefined: not allowed. */
function step(weights: Float32Array, before: number, label: number): number | undefined {
  const part = (x: number) => (x === 0 ? 'O' : 'BILU'[(x - 1) % 4]!)
  const type = (x: number) => Math.floor((x - 1) / 4)
  if ('OLU'.includes(part(before))) {
    if (!'OBU'.includes(part(label))) return undefined
    return weights[CLOSED.indexOf(before) * BORDER + OPENING.indexOf(label)]!
  }
  if (!'IL'.includes(part(label)) || type(label) !== type(before)) return undefined
  const cell = 2 * 'BI'.indexOf(part(before)) + 'IL'.indexOf(part(label))
  return weights[BORDER * BORDER + 4 * type(before) + cell]!
}

/** Sums over all labellings of three tokens, one by one. */
function bruteForce(scores: Float32Array, weights: Float32Array, allowed?: Float32Array) {
  const marginals = new Float64Array(3 * LABELS)
  let total = 0
  for (let a = 0; a < LABELS; a++)
    for (let b = 0; b < LABELS; b++)
      for (let c = 0; c < LABELS; c++) {
        const path = [0, a, b, c, 0]
        let score = scores[a]! + scores[LABELS + b]! + scores[2 * LABELS + c]!
        for (let i = 1; i < path.length; i++)
          score += step(weights, path[i - 1]!, path[i]!) ?? Number.NEGATIVE_INFINITY
        const factor = allowed ? allowed[a]! * allowed[LABELS + b]! * allowed[2 * LABELS + c]! : 1
        const mass = factor * Math.exp(score)
        total += mass
        for (const [i, label] of [a, b, c].entries()) marginals[i * LABELS + label]! += mass
      }
  return { total: Math.log(total), marginals: marginals.map(mass => mass / total) }
}

test.each([
  ['without weights', undefined],
  ['with weights', numbers(3 * LABELS, 7).map(x => Math.max(0, x))],
])('sums over all labellings of a chain, %s', (_, allowed) => {
  const scores = numbers(3 * LABELS, 1)
  const weights = numbers(TRANSITIONS, 2)
  const chain = new Chain()
  chain.setTransitions(weights)
  const expected = bruteForce(scores, weights, allowed)
  expect(chain.sum(scores, LABELS, 0, 3, allowed)).toBeCloseTo(expected.total, 5)
  expected.marginals.forEach((p, k) => {
    expect(chain.forward[k]! * chain.backward[k]!).toBeCloseTo(p, 5)
  })
})

test('sums over the labellings of one token', () => {
  const scores = numbers(LABELS, 3)
  const weights = numbers(TRANSITIONS, 4)
  const chain = new Chain()
  chain.setTransitions(weights)
  const masses = Array.from(scores, (score, label) => {
    const way = (step(weights, 0, label) ?? -Infinity) + (step(weights, label, 0) ?? -Infinity)
    return Math.exp(score + way)
  })
  const total = masses.reduce((a, b) => a + b)
  expect(chain.sum(scores, LABELS, 0, 1)).toBeCloseTo(Math.log(total), 5)
  masses.forEach((mass, k) => {
    expect(chain.forward[k]! * chain.backward[k]!).toBeCloseTo(mass / total, 5)
  })
})

test('faint labels come back where there is no way without them', () => {
  const scores = new Float32Array(2 * LABELS)
  // The first token can only begin a name of two tokens, of which the second seems to begin another.
  scores[OPENING[1]!] = 60
  scores[LABELS + OPENING[1]!] = 60
  const [exact, pruned] = [new Chain(), new Chain(1e-6)]
  for (const chain of [exact, pruned]) chain.setTransitions(new Float32Array(TRANSITIONS))
  const total = exact.sum(scores, LABELS, 0, 2)
  expect(total).toBeGreaterThan(0)
  expect(pruned.sum(scores, LABELS, 0, 2)).toBe(total)
})

test('says so where the weights rule all labellings out', () => {
  const chain = new Chain()
  chain.setTransitions(new Float32Array(TRANSITIONS))
  expect(chain.sum(new Float32Array(LABELS), LABELS, 0, 1, new Float32Array(LABELS))).toBe(
    Number.NEGATIVE_INFINITY,
  )
})
