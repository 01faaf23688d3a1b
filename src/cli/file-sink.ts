import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { systemProblem } from '../read/file.ts'
import type { Sink } from './sink.ts'
import { UsageError } from './world.ts'

/** Temporary files that are open now; see `removeTemporaryFiles`. */
const temporaryFiles = new Set<string>()

/**
 * A file as a sink: written under another name beside its own and renamed when whole, so that a reader never finds half
 * of it. Folders on the way are made. What is no regular file (a device, a pipe) is written as it is.
 */
export class FileSink implements Sink {
  readonly broken = false
  readonly #path: string
  readonly #temporary: string | undefined
  readonly #descriptor: number

  /** @throws {UsageError} where the file cannot be made */
  static open(path: string): FileSink {
    try {
      return new FileSink(path)
    } catch (error) {
      throw new UsageError(`--output ${path}: cannot be written: ${systemProblem(error).message}`)
    }
  }

  private constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true })
    const existing = statSync(path, { throwIfNoEntry: false })
    // The file that a link leads to is replaced, not the link.
    this.#path = existing ? realpathSync(path) : path
    if (existing && !existing.isFile() && !existing.isDirectory()) {
      this.#descriptor = openSync(path, 'w')
      return
    }
    const name = `.${basename(this.#path)}.${process.pid}.tmp`
    this.#temporary = join(dirname(this.#path), name)
    this.#descriptor = openSync(this.#temporary, 'w')
    temporaryFiles.add(this.#temporary)
  }

  async write(text: string): Promise<void> {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at)
  }

  async commit(): Promise<void> {
    if (this.#temporary === undefined) return closeSync(this.#descriptor)
    fsyncSync(this.#descriptor)
    closeSync(this.#descriptor)
    renameSync(this.#temporary, this.#path)
    temporaryFiles.delete(this.#temporary)
  }

  async abort(): Promise<void> {
    closeSync(this.#descriptor)
    if (this.#temporary === undefined) return
    rmSync(this.#temporary, { force: true })
    temporaryFiles.delete(this.#temporary)
  }
}

/** Removes what unfinished outputs left; for a process that is told to stop. */
export function removeTemporaryFiles(): void {
  for (const path of temporaryFiles) rmSync(path, { force: true })
  temporaryFiles.clear()
}
