import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DescriptorSink } from '../../src/cli/descriptor-sink.ts'
import type { Sink } from '../../src/cli/sink.ts'
import { folderWith } from './world.ts'

function noStream(): Sink {
  throw new Error('The stream was opened.')
}

/** A stream that keeps what it is given. */
class Keeper implements Sink {
  readonly broken = false
  written = Buffer.alloc(0)

  async write(text: string | Uint8Array): Promise<void> {
    this.written = Buffer.concat([this.written, Buffer.from(text as Uint8Array)])
  }

  async commit(): Promise<void> {}
  async abort(): Promise<void> {}
}

/** A pipe that does not make its writer wait: descriptors of its ends. */
function pipe(): { reader: number; writer: number } {
  const path = join(folderWith({}), 'pipe')
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
  onTestFinished(() => closeSync(writer))
  return { reader, writer }
}

describe('DescriptorSink', () => {
  it('writes without the stream', async () => {
    const path = join(folderWith({ out: '' }), 'out')
    const file = openSync(path, 'w')
    const sink = new DescriptorSink(file, noStream)
    await sink.write('Müller ')
    await sink.write('& Söhne\n')
    await sink.commit()
    closeSync(file)
    expect(readFileSync(path, 'utf8')).toBe('Müller & Söhne\n')
    expect(sink.broken).toBe(false)
  })

  it('takes a closed pipe as the wish to stop', async () => {
    const { reader, writer } = pipe()
    closeSync(reader)
    const sink = new DescriptorSink(writer, noStream)
    await sink.write('nobody reads this')
    expect(sink.broken).toBe(true)
    await sink.write('nor this')
    await sink.commit()
  })

  it('leaves the rest to the stream where the pipe is full', async () => {
    const { reader, writer } = pipe()
    const stream = new Keeper()
    const sink = new DescriptorSink(writer, () => stream)
    const text = 'é'.repeat(200_000)
    await sink.write(text)
    await sink.write('end')
    expect(sink.broken).toBe(false)
    const held = Buffer.alloc(1 << 20)
    const read = readSync(reader, held)
    closeSync(reader)
    expect(read).toBeGreaterThan(0)
    expect(Buffer.concat([held.subarray(0, read), stream.written]).toString()).toBe(`${text}end`)
  })
})
