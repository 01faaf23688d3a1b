/** What the first bytes of a file say about its encoding. */
export interface ByteOrderMark {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  length: 2 | 3
}

/** The byte-order mark at the start of a file, if there is one. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

/** How much of a file is looked at to tell text from binary and to see UTF-16 without a mark. */
const SAMPLE = 65_536
/** Share of NUL bytes on one side of the byte pairs above which a text is UTF-16: English has nearly all, others fewer. */
const UTF16_SHARE = 0.3

/**
 * UTF-16 without a byte-order mark: in text of mostly Latin letters one byte of each pair is NUL, always on the same
 * side.
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, SAMPLE) & ~1
  if (end < 2 || bytes.length % 2) return undefined
  const zeros = [0, 0]
  let both = 0
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) zeros[0]!++
    if (bytes[i + 1] === 0) zeros[1]!++
    if (bytes[i] === 0 && bytes[i + 1] === 0) both++
  }
  const pairs = end / 2
  if (both) return undefined
  if (zeros[1]! / pairs >= UTF16_SHARE && zeros[0]! === 0) return 'utf-16le'
  if (zeros[0]! / pairs >= UTF16_SHARE && zeros[1]! === 0) return 'utf-16be'
  return undefined
}

/** Formats that people take for text by mistake; told by their first bytes so that the message can name them. */
const SIGNATURES: [name: string, start: string][] = [
  ['a PDF', '%PDF-'],
  ['an RTF document', '{\\rtf'],
  ['a zip archive or an office document', 'PK\x03\x04'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['a gzip archive', '\x1f\x8b'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a program', '\x7fELF'],
]

/** Share of control bytes above which a file is no text; a page with colour codes in every line stays below it. */
const CONTROL_SHARE = 0.1

/** The format that the first bytes tell, as a noun phrase for the message, such as "a PDF". */
export function knownFormat(bytes: Uint8Array): string | undefined {
  const starts = (start: string) => [...start].every((unit, i) => bytes[i] === unit.charCodeAt(0))
  return SIGNATURES.find(([, start]) => starts(start))?.[0]
}

/** Whether a file is no text in an 8-bit encoding: it holds a NUL, or many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const end = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++
  }
  return controls / end > CONTROL_SHARE
}
