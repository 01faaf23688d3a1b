import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/index.ts'

/** What a run of the command printed and how it ended. */
export interface Ran {
  status: number
  stdout: string
  stderr: string
}

/** Runs the command in this process. `input`: standard input; without it, standard input is a terminal. */
export async function nutgraf(
  args: string[],
  {
    input,
    env = {},
    columns,
  }: { input?: string | Buffer; env?: Record<string, string>; columns?: number } = {},
): Promise<Ran> {
  const stdout = new Collector()
  const stderr = new Collector()
  const stdin = Object.assign(Readable.from(input === undefined ? [] : [Buffer.from(input)]), {
    isTTY: input === undefined,
  })
  const terminal = columns === undefined ? {} : { isTTY: true, columns }
  const status = await run(args, { stdin, stdout: Object.assign(stdout, terminal), stderr, env })
  return { status, stdout: stdout.text, stderr: stderr.text }
}

/** A stream that keeps what is written to it. */
class Collector extends PassThrough {
  readonly #chunks: Buffer[] = []

  override _transform(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk)
    done()
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString('utf8')
  }
}

/** Makes a folder with these files, gone when the test ends. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** A short article for tests that are about the command, not about what it reads. */
export const ARTICLE = `Ferry Returns to Sandvik After Nine Years

The island's council voted on Monday to bring back the ferry that stopped in 2016.

Mayor Runa Lindqvist said the boat would sail twice a day. "We have waited long enough," she said.

The operator, Nordlys Lines, will hire 14 people.
`
