import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileKernel } from '../../../scripts/build-kernel.ts'
import { Arena } from '../../../src/entities/recognise/kernel/index.ts'

test('the compiled kernel is that of its source', () => {
  const path = new URL('../../../src/entities/recognise/kernel/wasm.ts', import.meta.url)
  expect(readFileSync(path, 'utf8')).toBe(compileKernel())
})

test.each([
  [1, 4, 1],
  [3, 20, 7],
  [5, 36, 300],
])('multiplies %i rows, %i columns, depth %i, plain and transposed', (rows, columns, depth) => {
  const arena = new Arena()
  const [a, transposed, b, c] = [rows * depth, rows * depth, depth * columns, rows * columns].map(
    length => arena.take(length),
  ) as [number, number, number, number]
  const A = arena.floats(a, rows * depth)
  const B = arena.floats(b, depth * columns)
  const C = arena.floats(c, rows * columns)
  const T = arena.floats(transposed, rows * depth)
  for (let i = 0; i < A.length; i++) A[i] = ((i * 7) % 11) - 5
  for (let i = 0; i < B.length; i++) B[i] = ((i * 5) % 13) - 6
  for (let i = 0; i < rows; i++) for (let k = 0; k < depth; k++) T[k * rows + i] = A[i * depth + k]!
  const expected = Array.from({ length: rows * columns }, (_, cell) => {
    const [i, j] = [Math.floor(cell / columns), cell % columns]
    let sum = 1
    for (let k = 0; k < depth; k++) sum += A[i * depth + k]! * B[k * columns + j]!
    return sum
  })
  C.fill(1)
  arena.kernel.multiply(rows, columns, depth, a, depth * 4, 4, b, columns * 4, c, columns * 4)
  expect([...C]).toEqual(expected)
  C.fill(1)
  arena.kernel.multiply(
    rows,
    columns,
    depth,
    transposed,
    4,
    rows * 4,
    b,
    columns * 4,
    c,
    columns * 4,
  )
  expect([...C]).toEqual(expected)
})

test.each([32, 100])('adds a packed vector of %i numbers', width => {
  const arena = new Arena()
  const numbers = Array.from({ length: width }, (_, i) => ((i * 5) % 15) - 7)
  const bytes = Uint8Array.from({ length: width / 2 }, (_, i) => {
    return (numbers[2 * i]! + 8) | ((numbers[2 * i + 1]! + 8) << 4)
  })
  const packed = arena.copy(bytes)
  const out = arena.take(width + 4)
  const view = arena.floats(out, width + 4)
  view.fill(1)
  arena.kernel.addPacked(width, packed, 0.5, out)
  expect([...view]).toEqual([...numbers.map(number => 1 + number / 2), 1, 1, 1, 1])
})

test('layer 2 adds the weights of a candidate, of its form elsewhere and of its neighbours', () => {
  const [count, hidden, hidden2, labels] = [3, 4, 36, 4]
  const arena = new Arena()
  const number = (seed: number) => (i: number) => ((i * seed) % 7) - 3
  const copy = (length: number, seed: number) =>
    arena.copy(Float32Array.from({ length }, (_, i) => number(seed)(i)))
  const layer1 = [1, 0, 2, 0, 0, 3, 0, 1, 2, 0, 0, 1]
  const z = arena.copy(Float32Array.from(layer1))
  // The first and the last are of one form; a chain begins at each of the first two.
  const starts = arena.copy(Int32Array.from([1, 1, 0]))
  const pools = arena.copy(Int32Array.from([0, -1, 0]))
  const sizes = arena.copy(Int32Array.from([2]))
  const sums = arena.take(hidden)
  const [spare, scores] = [arena.take(9 * hidden + 3 * hidden2), arena.take(count * labels)]
  const weights = copy(4 * hidden * hidden2, 5)
  const [bias, pooledBias] = [copy(hidden2, 3), copy(hidden2, 4)]
  const [output, outputBias] = [copy(hidden2 * labels, 2), copy(labels, 6)]
  const { kernel } = arena
  kernel.sumPools(count, z, hidden, pools, 1, sums)
  expect([...arena.floats(sums, hidden)]).toEqual([3, 0, 2, 1])
  const shape = [hidden2, bias, pooledBias, output, labels, outputBias, spare, scores] as const
  kernel.scoreLabels(count, z, hidden, starts, pools, sizes, sums, weights, ...shape)
  const row = (i: number) => layer1.slice(i * hidden, (i + 1) * hidden)
  const none = [0, 0, 0, 0]
  const inputs = [
    [row(0), row(2), none, none],
    [row(1), none, none, row(2)],
    [row(2), row(0), row(1), none],
  ]
  const expected = inputs.flatMap((parts, i) => {
    const input = parts.flat()
    const h = Array.from({ length: hidden2 }, (_, j) => {
      const start = number(3)(j) + (i === 1 ? 0 : number(4)(j))
      return input.reduce((sum, x, k) => sum + x * number(5)(k * hidden2 + j), start)
    })
    return Array.from({ length: labels }, (_, j) =>
      h.reduce((sum, x, k) => sum + Math.max(0, x) * number(2)(k * labels + j), number(6)(j)),
    )
  })
  expect([...arena.floats(scores, count * labels)]).toEqual(expected)
})
