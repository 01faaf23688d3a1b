/** A line of the source that is not blank. */
export interface Line {
  /** Offset of its first character that is not white space. */
  start: number
  /** Offset after its last character that is not white space. */
  end: number
  /** Columns of white space before `start`; a tab fills up to the next multiple of four. */
  indent: number
  /** Blank lines between this line and the one before. */
  blanksBefore: number
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const TAB = 9
const SPACE = 32
const LINE_END = /[\n\r\u2028\u2029]/g

/** Cuts a text into its lines at LF, CR, CRLF, and Unicode's line and paragraph separators; blank ones are counted only. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let blanks = 0
  let from = 0
  while (from < text.length) {
    LINE_END.lastIndex = from
    const to = LINE_END.exec(text)?.index ?? text.length
    const line = trimLine(text, from, to, blanks)
    if (line) {
      lines.push(line)
      blanks = 0
    } else blanks++
    const unit = text.charCodeAt(to)
    from = to + (unit === CARRIAGE_RETURN && text.charCodeAt(to + 1) === LINE_FEED ? 2 : 1)
  }
  return lines
}

function trimLine(text: string, from: number, to: number, blanksBefore: number): Line | null {
  let indent = 0
  let start = from
  for (; start < to && isBlank(text, start); start++) {
    const unit = text.charCodeAt(start)
    if (unit === TAB) indent += 4 - (indent % 4)
    else indent++
  }
  if (start === to) return null
  let end = to
  while (isBlank(text, end - 1)) end--
  return { start, end, indent, blanksBefore }
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === SPACE || unit === TAB) return true
  if (unit > SPACE && unit < 0x85) return false
  return /\s/.test(text[at]!)
}
