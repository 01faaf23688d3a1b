import type { Kernel } from './index.ts'

/** A row-major matrix of floats: address of its first number (bytes), and numbers of a row. */
export interface Matrix {
  at: number
  columns: number
}

/** The rows of a matrix from one on. */
export function rowsFrom({ at, columns }: Matrix, row: number): Matrix {
  return { at: at + row * columns * 4, columns }
}

/** Address of a row. */
export function rowAt({ at, columns }: Matrix, row: number): number {
  return at + row * columns * 4
}

/** C += A B, for A of `rows` x `depth`. */
export function multiply(
  kernel: Kernel,
  rows: number,
  depth: number,
  a: Matrix,
  b: Matrix,
  c: Matrix,
): void {
  const [aRow, bRow, cRow] = [a.columns * 4, b.columns * 4, c.columns * 4]
  kernel.multiply(rows, c.columns, depth, a.at, aRow, 4, b.at, bRow, c.at, cRow)
}
