/** Codes of what can be wrong with one input; they stand in JSON Lines errors and decide nothing else. */
export type ProblemCode =
  | 'missing'
  | 'unreadable'
  | 'binary'
  | 'empty'
  | 'encoding'
  | 'json'
  /** A fault of the program, not of the input; the others are read all the same. */
  | 'internal'

/**
 * What is wrong with one input. It never stops the others: readers yield it in the place of the article.
 * `line` counts from 1, where the problem has a line.
 */
export interface Problem {
  /** As given; absent for standard input. */
  path?: string
  line?: number
  code: ProblemCode
  message: string
}

/** Thrown inside the reader of one input, so that it can be told apart from a fault of the program. */
export class InputError extends Error {
  override name = 'InputError'
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly line?: number,
  ) {
    super(message)
  }
}
