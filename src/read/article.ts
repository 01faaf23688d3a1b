import { createHash } from 'node:crypto'
import type { StorySource } from '../story.ts'
import type { Warning } from '../tree.ts'
import { decode } from './decode.ts'
import { InputError } from './problem.ts'

/** One decoded article, ready to be summarised. */
export interface Article {
  /** Only from JSON Lines. */
  id?: string | number
  text: string
  format: 'text' | 'markdown'
  source: StorySource
  /** What reading had to guess. */
  warnings: Warning[]
}

/** How the source of a web page begins. */
const MARKUP = /^\s*<(?:!doctype html|html|\?xml)\b/i

/**
 * Makes an article of the bytes of one input.
 *
 * @param path as given; absent for standard input
 * @throws {InputError} where the bytes are no text, or hold nothing to read
 */
export function articleFromBytes(
  bytes: Uint8Array,
  options: { path?: string; encoding?: string; format: 'text' | 'markdown' },
): Article {
  const { text, encoding, bom, warnings } = decode(bytes, options.encoding)
  if (MARKUP.test(text))
    warnings.push({
      code: 'markup',
      message: 'this looks like HTML; tags are read as text',
      line: 1,
    })
  if (!/\S/.test(text)) throw new InputError('empty', 'nothing to read: the input is empty')
  return {
    text,
    format: options.format,
    source: {
      ...(options.path !== undefined && { path: options.path }),
      encoding,
      bom,
      eol: commonestEol(text),
      length: text.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    warnings,
  }
}

/** Makes an article of a string that is decoded already. */
export function articleFromString(text: string, format: 'text' | 'markdown'): Article {
  const source: StorySource = {
    encoding: 'utf-8',
    bom: false,
    eol: commonestEol(text),
    length: text.length,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  }
  return { text, format, source, warnings: [] }
}

/** The line end that a text uses most; the first of `lf`, `crlf`, `cr` where two are level. */
function commonestEol(text: string): StorySource['eol'] {
  let lf = 0
  let crlf = 0
  let cr = 0
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
    if (text.charCodeAt(i - 1) === 13) crlf++
    else lf++
  }
  for (let i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) cr++
  cr -= crlf
  const most = Math.max(lf, crlf, cr)
  if (most === 0) return 'none'
  return lf === most ? 'lf' : crlf === most ? 'crlf' : 'cr'
}
