import type { Warning } from '../tree.ts'
import { byteOrderMark, isBinary, knownFormat, utf16WithoutMark } from './detect.ts'
import { InputError } from './problem.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** The text of an input and how its bytes were read. */
export interface Decoded {
  /** Without the byte-order mark. */
  text: string
  /** WHATWG name in lower case. */
  encoding: string
  bom: boolean
  warnings: Warning[]
}

/**
 * Decodes the bytes of an article: UTF-8, UTF-16 by byte-order mark or clear pattern, else windows-1252 with a warning.
 *
 * @param bytes the whole input
 * @param encoding overrules detection: any label of the WHATWG Encoding Standard
 * @throws {InputError} `binary` where the bytes are no text, `encoding` where they are not in the named encoding
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const mark = byteOrderMark(bytes)
  if (encoding !== undefined) return decodeAs(bytes, canonicalEncoding(encoding), mark?.encoding)
  if (mark) {
    const body = bytes.subarray(mark.length)
    return { text: strict(body, mark.encoding), encoding: mark.encoding, bom: true, warnings: [] }
  }
  const format = knownFormat(bytes)
  if (format) throw notText(format)
  const wide = utf16WithoutMark(bytes)
  if (wide) return { text: strict(bytes, wide), encoding: wide, bom: false, warnings: [] }
  if (isBinary(bytes)) throw notText('a binary file')
  return utf8OrLegacy(bytes)
}

/**
 * The name of an encoding by any of its labels.
 *
 * @throws {RangeError} where no encoding has the label
 */
export function canonicalEncoding(label: string): string {
  return new TextDecoder(label).encoding
}

function notText(format: string): InputError {
  return new InputError('binary', `this is ${format}, not text; save it as plain text first`)
}

function decodeAs(bytes: Uint8Array, encoding: string, marked?: string): Decoded {
  if (encoding === 'windows-1252')
    return { text: decodeWindows1252(bytes), encoding, bom: false, warnings: [] }
  const text = strict(bytes, encoding)
  const bom = marked === encoding
  return { text: bom ? text.slice(1) : text, encoding, bom, warnings: [] }
}

/** Decodes or says where the first byte is that does not fit. */
function strict(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const { line } = firstFault(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes))
    throw new InputError(
      'encoding',
      `not valid ${encoding}; name the right encoding with --encoding, or convert the file`,
      line,
    )
  }
}

/**
 * Bytes that are nearly UTF-8 (a cut tail, one pasted byte) are read as UTF-8 with the faults marked: reading them as
 * windows-1252 would garble every accent of the text. Without a single valid multi-byte character it is windows-1252.
 */
function utf8OrLegacy(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, encoding: 'utf-8', bom: false, warnings: [] }
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const { faults, line } = firstFault(text)
    if (multiByteCharacters(text) - faults > faults) {
      const message = `${faults} ${faults === 1 ? 'byte is' : 'bytes are'} not valid UTF-8 and shown as \ufffd`
      return {
        text,
        encoding: 'utf-8',
        bom: false,
        warnings: [{ code: 'encoding-faults', message, line }],
      }
    }
    const message = 'not UTF-8; read as windows-1252 (overrule with --encoding)'
    return {
      text: decodeWindows1252(bytes),
      encoding: 'windows-1252',
      bom: false,
      warnings: [{ code: 'encoding-guessed', message, line }],
    }
  }
}

/** Number of replacement characters in a text and the line (from 1) of the first. */
function firstFault(text: string): { faults: number; line: number } {
  const first = text.indexOf('\ufffd')
  let faults = 0
  for (let i = first; i >= 0; i = text.indexOf('\ufffd', i + 1)) faults++
  const line = text.slice(0, Math.max(0, first)).split(/\r\n|\r|\n/).length
  return { faults, line }
}

function multiByteCharacters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) count++
  return count
}
