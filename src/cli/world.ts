import type { Readable, Writable } from 'node:stream'

/** What the command uses of the process; handed in, so that tests can run it without one. */
export interface World {
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable & { isTTY?: boolean; columns?: number }
  /** Standard output's file descriptor, where it can be written to without the stream: see `DescriptorSink`. */
  outputDescriptor?: number
  stderr: Writable & { isTTY?: boolean }
  env: Record<string, string | undefined>
}

/** What the exit status says. */
export const EXIT = {
  /** Everything was read. */
  ok: 0,
  /** `check` found differences. */
  differences: 1,
  /** Wrong usage, or nothing could be read. */
  failure: 2,
  /** Some inputs failed; the rest is printed. */
  partial: 3,
} as const

/** A mistake of the caller: its message, a line or several, goes to standard error; the exit status is `failure`. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The exit status of a command that read `read` inputs and failed on `failed`. */
export function exitStatus(read: number, failed: number): number {
  if (!failed) return EXIT.ok
  return read ? EXIT.partial : EXIT.failure
}
