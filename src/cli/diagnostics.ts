import { visible } from '../print/visible.ts'
import type { Problem } from '../read/problem.ts'
import type { Warning } from '../story.ts'
import type { World } from './world.ts'

/** How much is said on standard error. */
export type Volume = 'quiet' | 'normal' | 'verbose'

/** Where a message belongs; without a path it belongs to standard input. */
interface Place {
  path?: string | undefined
  line?: number | undefined
}

/** Writes what is to be said beside the results to standard error: `nutgraf: path:line: message`. */
export class Diagnostics {
  /** Problems reported so far. */
  problems = 0
  readonly #world: Pick<World, 'stderr'>
  readonly #volume: Volume

  /** @param world its standard error is opened when there is something to say: opening takes time */
  constructor(world: Pick<World, 'stderr'>, volume: Volume) {
    this.#world = world
    this.#volume = volume
  }

  /** Something could not be read; said at any volume. */
  problem(problem: Pick<Problem, 'path' | 'line' | 'message'>): void {
    this.problems++
    this.#say(problem, problem.message)
  }

  /** Something was guessed. */
  warning(path: string | undefined, { line, message }: Warning): void {
    if (this.#volume !== 'quiet') this.#say({ path, line }, `warning: ${message}`)
  }

  /** What was done, for who asked to be told. */
  note(path: string | undefined, message: string): void {
    if (this.#volume === 'verbose') this.#say({ path }, message)
  }

  #say({ path, line }: Place, message: string): void {
    const place = [path ?? 'standard input', line].filter(part => part !== undefined).join(':')
    this.#world.stderr.write(`nutgraf: ${visible(`${place}: ${message}`)}\n`)
  }
}
