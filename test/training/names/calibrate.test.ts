import { expect, test } from 'vitest'
import { fitCalibration } from '../../../training/names/calibrate.ts'

test('the curve rises and follows the share that is right', () => {
  const outcomes = Array.from({ length: 4000 }, (_, i) => {
    const p = (i % 100) / 100
    // Right half as often as the probability says.
    return { p, right: (i * 7919) % 1000 < p * 500 }
  })
  const curve = fitCalibration(outcomes)
  for (let i = 1; i < curve.length; i++) expect(curve[i]).toBeGreaterThanOrEqual(curve[i - 1]!)
  expect(curve[10]).toBeCloseTo(0.25, 1)
  expect(curve[20]).toBeCloseTo(0.5, 1)
})
