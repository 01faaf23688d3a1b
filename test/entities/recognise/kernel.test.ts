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
