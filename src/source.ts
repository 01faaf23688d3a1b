import type { Point } from './tree.ts'

/** A decoded article with a quick way from an offset to its line. */
export interface Source {
  /** Decoded text, after a byte-order mark, line ends as they stand in the file. */
  text: string
  /** Offset of the first code unit of each line; a line ends at CRLF, CR or LF. */
  lineStarts: Int32Array
}

/** Indexes the lines of a decoded text. */
export function toSource(text: string): Source {
  const starts = [0]
  let feed = text.indexOf('\n')
  let carriage = text.indexOf('\r')
  while (feed >= 0 || carriage >= 0) {
    if (carriage >= 0 && (feed < 0 || carriage < feed)) {
      if (carriage + 1 !== feed) starts.push(carriage + 1)
      carriage = text.indexOf('\r', carriage + 1)
    } else {
      starts.push(feed + 1)
      feed = text.indexOf('\n', feed + 1)
    }
  }
  return { text, lineStarts: Int32Array.from(starts) }
}

/** Line (from 1) and column (from 1) of an offset (UTF-16 code units from the start of the text). */
export function pointAt({ lineStarts }: Source, offset: number): Point {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineStarts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - lineStarts[low]! + 1, offset }
}
