import { expect, test } from 'vitest'
import { Arena } from '../../../src/entities/recognise/kernel/index.ts'
import { RowBlocks } from '../../../src/entities/recognise/row-blocks.ts'

test('rows are side by side within a block, and start anew when all are cleared', () => {
  const rows = new RowBlocks(new Arena(), 4, 10, 2)
  expect(rows.reserve(6)).toBe(true)
  const first = rows.next
  rows.add(6)
  expect(rows.reserve(4)).toBe(true)
  expect(rows.next).toBe(first + 6 * 4 * 4)
  expect(rows.reserve(5)).toBe(true)
  rows.add(10)
  expect(rows.reserve(1)).toBe(false)
  rows.clear()
  expect(rows.reserve(10)).toBe(true)
  expect(rows.next).toBe(first)
})
