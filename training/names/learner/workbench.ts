import { Arena } from '../../../src/entities/recognise/kernel/index.ts'
import { type Matrix, multiply, rowsFrom } from '../../../src/entities/recognise/kernel/matrix.ts'
import type { Random } from '../random.ts'

export { type Matrix, rowsFrom }

/** Weights with their gradient and the moments of Adam. */
export interface Weights extends Matrix {
  length: number
  mean: number
  square: number
  gradient: Matrix
}

/** Share of units that are hidden in a step, so that none relies on another (Srivastava et al. 2014). */
const DROPOUT = 0.1

/** The memory of a training, and what is done to matrices in it. */
export class Workbench {
  readonly arena = new Arena()
  #memory: Float32Array | undefined
  #scratch: Matrix = { at: 0, columns: 0 }
  #scratchLength = 0

  /** All of the memory; a view that holds until something is taken. */
  get memory(): Float32Array {
    this.#memory ??= this.arena.all()
    return this.#memory
  }

  take(rows: number, columns: number): Matrix {
    this.#memory = undefined
    return { at: this.arena.take(rows * columns), columns }
  }

  /** @param withGradient false where the gradient is that of a few rows at a time and kept elsewhere */
  takeWeights(rows: number, columns: number, withGradient = true): Weights {
    const length = (rows * columns + 3) & ~3
    const { at } = this.take(1, length)
    const mean = this.take(1, length).at
    const square = this.take(1, length).at
    const gradient = { at: withGradient ? this.take(1, length).at : 0, columns }
    return { at, columns, length, mean, square, gradient }
  }

  view({ at, length }: { at: number; length: number }): Float32Array {
    return this.memory.subarray(at >> 2, (at >> 2) + length)
  }

  zero({ at, columns }: Matrix, rows: number): void {
    this.memory.fill(0, at >> 2, (at >> 2) + rows * columns)
  }

  /** Normally distributed weights. */
  fill(weights: Weights, deviation: number, random: Random): void {
    const view = this.view(weights)
    for (let i = 0; i < view.length; i++) view[i] = deviation * random.normal()
  }

  /** C += A B, for A of `rows` x `depth`. */
  multiply(rows: number, depth: number, a: Matrix, b: Matrix, c: Matrix): void {
    multiply(this.arena.kernel, rows, depth, a, b, c)
  }

  /** C += Aᵀ B, for A and B of `depth` rows: the gradient of weights. */
  multiplyTransposed(depth: number, a: Matrix, b: Matrix, c: Matrix): void {
    const [aRow, bRow, cRow] = [a.columns * 4, b.columns * 4, c.columns * 4]
    this.arena.kernel.multiply(a.columns, c.columns, depth, a.at, 4, aRow, b.at, bRow, c.at, cRow)
  }

  /** C = A Bᵀ, for A of `rows` rows and the first `depth` columns of B: the gradient of a layer's input. */
  multiplyBack(rows: number, depth: number, a: Matrix, b: Matrix, c: Matrix): void {
    this.#reserve(depth * c.columns)
    const { memory } = this
    const [from, to] = [b.at >> 2, this.#scratch.at >> 2]
    for (let i = 0; i < c.columns; i++)
      for (let j = 0; j < depth; j++)
        memory[to + j * c.columns + i] = memory[from + i * b.columns + j]!
    this.zero(c, rows)
    this.multiply(rows, depth, a, { at: this.#scratch.at, columns: c.columns }, c)
  }

  #reserve(length: number): void {
    if (length <= this.#scratchLength) return
    this.#scratchLength = length
    this.#scratch = this.take(1, length)
  }

  /** Cuts a layer off below zero and drops units; returns the factor of each number. */
  activate(layer: Matrix, rows: number, random: Random): Float32Array {
    const { memory } = this
    const at = layer.at >> 2
    const factors = new Float32Array(rows * layer.columns)
    const kept = 1 / (1 - DROPOUT)
    for (let i = 0; i < factors.length; i++) {
      const value = memory[at + i]!
      const factor = value > 0 && random.next() >= DROPOUT ? kept : 0
      factors[i] = factor
      memory[at + i] = value * factor
    }
    return factors
  }

  /** Scales the gradient of a layer by the factors of `activate`. */
  scale(layer: Matrix, factors: Float32Array): void {
    const { memory } = this
    const at = layer.at >> 2
    for (let i = 0; i < factors.length; i++) memory[at + i]! *= factors[i]!
  }

  /** A step of Adam on all of some weights. */
  update({ length, at, mean, square, gradient }: Weights, rate: number): void {
    this.arena.kernel.adam(length, at, mean, square, gradient.at, rate)
  }
}
