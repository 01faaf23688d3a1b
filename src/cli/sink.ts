import type { Writable } from 'node:stream'

/** Where results go: standard output, or a file that appears only when it is whole. */
export interface Sink {
  /** True when nobody reads on; writing goes nowhere from then on. */
  readonly broken: boolean
  /** Resolves when more may be written. */
  write(text: string | Uint8Array): Promise<void>
  /** The results are complete. */
  commit(): Promise<void>
  /** The results stay incomplete: nothing is left behind. */
  abort(): Promise<void>
}

/**
 * Standard output as a sink: waits where the reader is slow, and takes a closed pipe (`| head`) as the wish to stop.
 * Any other fault of the stream is thrown by the next call.
 */
export class StreamSink implements Sink {
  broken = false
  readonly #stream: Writable
  #fault: Error | undefined

  constructor(stream: Writable) {
    this.#stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.broken = true
      if (error.code !== 'EPIPE') this.#fault = error
    })
  }

  async write(text: string | Uint8Array): Promise<void> {
    if (this.#fault) throw this.#fault
    if (this.broken || this.#stream.write(text)) return
    await this.#drained()
    if (this.#fault) throw this.#fault
  }

  async commit(): Promise<void> {
    if (this.#fault) throw this.#fault
  }

  async abort(): Promise<void> {}

  /** Resolves when the stream takes more, or never will. */
  #drained(): Promise<void> {
    return new Promise(resolve => {
      const events = ['drain', 'close', 'error']
      const done = () => {
        for (const event of events) this.#stream.off(event, done)
        resolve()
      }
      for (const event of events) this.#stream.on(event, done)
    })
  }
}
