import { isMetaLine } from './bylines.ts'
import { joinHyphens, wordsOf } from './hyphens.ts'
import { type Line, readLines } from './lines.ts'
import { type Range, type Reading, rangeOf, readRanges } from './reading.ts'
import type { Role } from './roles.ts'
import { findWrap, goesOn } from './wrap.ts'

/** A block of text: a paragraph, a heading, a list item, ... whatever stands on its own. */
export interface Block {
  /** The whole text, list marker included. */
  reading: Reading
  range: Range
  /** The list marker ("-", "1.") where there is one, and where the text after it begins in the reading. */
  marker: string
  textAt: number
  /** Columns of white space before the block. */
  indent: number
  blanksBefore: number
  blanksAfter: number
  /** How many lines of the source it takes up. */
  lines: number
  /** What the markup says it is (Markdown); `level` is the depth of a heading. */
  given?: Exclude<Role, 'paragraph'>
  level?: number
}

/** Whether a block is an item of a list without numbers or letters. */
export function isBullet({ marker }: Block): boolean {
  return marker !== '' && !/[\p{L}\p{N}]/u.test(marker)
}

const MARKER = /^(?:[-*•◦▪●■‣∙·–]|\(?(?:\d{1,3}|[a-zA-Z])[.)])(?=\s)/

/** Reads the blocks of a plain text: lines that were wrapped are joined, everything else stands on its own. */
export function readBlocks(text: string): Block[] {
  const lines = readLines(text)
  const markers = lines.map(line => MARKER.exec(text.slice(line.start, line.start + 8))?.[0] ?? '')
  const marked = new Set(lines.filter((_, i) => markers[i]))
  const wrap = findWrap(text, lines, line => marked.has(line))
  const blocks: Block[] = []
  let known: Set<string> | undefined
  const words = () => (known ??= wordsOf(text))
  for (let first = 0; first < lines.length; ) {
    let last = first
    while (last + 1 < lines.length && continues(last, last + 1, first)) last++
    blocks.push(toBlock(first, last))
    first = last + 1
  }
  return blocks

  function continues(a: number, b: number, first: number): boolean {
    const before = lines[a]!
    const line = lines[b]!
    if (line.blanksBefore > 0 || markers[b]) return false
    if (line.indent > before.indent && !markers[first]) return false
    if (!goesOn(text, before, line, wrap)) return false
    // Lines of the head (a headline, "By ...", a date) stand alone even where one of them fills its line.
    return !(b < 6 && (isMetaLine(lineText(before)) || isMetaLine(lineText(line))))
  }

  function lineText(line: Line): string {
    return text.slice(line.start, Math.min(line.end, line.start + 120))
  }

  function toBlock(first: number, last: number): Block {
    const reading = readRanges(text, joinHyphens(text, lines.slice(first, last + 1), words))
    // A mark with nothing behind it marks nothing.
    const marker = reading.value.length > markers[first]!.length + 1 ? markers[first]! : ''
    return {
      reading,
      range: rangeOf(reading),
      marker,
      textAt: marker ? marker.length + 1 : 0,
      indent: lines[first]!.indent,
      blanksBefore: lines[first]!.blanksBefore,
      blanksAfter: lines[last + 1]?.blanksBefore ?? 1,
      lines: last - first + 1,
    }
  }
}
