import type { Readable } from 'node:stream'
import { type Article, articleFromString } from './article.ts'
import type { Problem } from './problem.ts'

/** One line of JSON Lines: an article, or what is wrong with it. `id` is null where the line does not tell. */
export type JsonLine = { article: Article } | { id: string | number | null; problem: Problem }

const NEWLINE = 10
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Reads `{"id", "text"}` a line (https://jsonlines.org) from a stream of bytes, holding one line at a time. Lines of
 * white space only hold nothing and are passed over.
 *
 * @param path for problems; absent for standard input
 * @throws what the stream throws
 */
export async function* readJsonLines(
  stream: Readable | AsyncIterable<Uint8Array>,
  options: { path?: string; format: 'text' | 'markdown' },
): AsyncGenerator<JsonLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let line = 0
  for await (const bytes of linesOf(stream)) {
    line++
    const result = parseLine(bytes, line, decoder, options)
    if (result) yield result
  }
}

/** Splits a stream at line feeds; the last line may lack one. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      parts.push(bytes.subarray(from, at))
      yield parts.length === 1 ? parts[0]! : Buffer.concat(parts)
      parts = []
      from = at + 1
    }
    // Copied, since a stream may use the chunk's memory again.
    if (from < bytes.length) parts.push(Buffer.from(bytes.subarray(from)))
  }
  if (parts.length) yield Buffer.concat(parts)
}

function parseLine(
  bytes: Buffer,
  line: number,
  decoder: InstanceType<typeof TextDecoder>,
  { path, format }: { path?: string; format: 'text' | 'markdown' },
): JsonLine | undefined {
  const fail = (
    message: string,
    code: Problem['code'] = 'json',
    id: string | number | null = null,
  ) => ({
    id,
    problem: { ...(path !== undefined && { path }), line, code, message },
  })
  let json: string
  try {
    json = decoder.decode(bytes)
  } catch {
    return fail('not valid UTF-8, which JSON Lines must be', 'encoding')
  }
  if (line === 1 && json.startsWith(BYTE_ORDER_MARK)) json = json.slice(1)
  if (!/\S/.test(json)) return undefined
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return fail(`not valid JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail('expected an object {"id", "text"}')
  const { id, text } = value as { id?: unknown; text?: unknown }
  if (typeof id !== 'string' && typeof id !== 'number')
    return fail('"id" is missing, or neither a string nor a number')
  if (typeof text !== 'string') return fail('"text" is missing, or no string', 'json', id)
  if (!/\S/.test(text)) return fail('nothing to read: "text" is empty', 'empty', id)
  return { article: { id, ...articleFromString(text, format) } }
}
