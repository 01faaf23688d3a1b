import type { ListProblem, RawList } from './entry.ts'

/**
 * Reads a list as comma-separated values (RFC 4180): a line of field names, then an entry a record. `aliases` are
 * separated by "|"; `caseSensitive` and `exclude` are true or false; an empty field is as good as none.
 */
export function readCsv(text: string): RawList {
  const problems: ListProblem[] = []
  const entries: RawList['entries'] = []
  const lines: number[] = []
  let header: string[] | undefined
  for (const { line, values, open } of recordsOf(text)) {
    if (open) problems.push({ line, message: 'a quoted field does not end' })
    else if (!header) header = values.map(value => value.trim())
    else if (values.length > header.length)
      problems.push({ line, message: `${values.length} fields under ${header.length} field names` })
    else {
      entries.push(fieldsOf(header, values))
      lines.push(line)
    }
  }
  const message = faultOf(header)
  if (message !== undefined && problems.length === 0) problems.push({ line: 1, message })
  return { entries: message === undefined ? entries : [], lineOf: i => lines[i]!, problems }
}

/** What is wrong with the line of field names. */
function faultOf(header: string[] | undefined): string | undefined {
  if (!header) return 'no line of field names'
  return header.includes('name') ? undefined : 'no field "name" in the first line'
}

function fieldsOf(header: string[], values: string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  header.forEach((field, i) => {
    const value = (values[i] ?? '').trim()
    if (value !== '') fields[field] = parseValue(field, value)
  })
  return fields
}

function parseValue(field: string, value: string): unknown {
  if (field === 'aliases')
    return value
      .split('|')
      .map(alias => alias.trim())
      .filter(alias => alias !== '')
  if (field !== 'caseSensitive' && field !== 'exclude') return value
  const truth = value.toLowerCase()
  return truth === 'true' ? true : truth === 'false' ? false : value
}

interface CsvRecord {
  /** Line on which the record begins. */
  line: number
  values: string[]
  /** A quoted field of it has no end. */
  open: boolean
}

/** The records of a text; empty lines are none. */
function* recordsOf(text: string): Generator<CsvRecord> {
  let line = 1
  let at = 0
  while (at < text.length) {
    const record: CsvRecord = { line, values: [], open: false }
    let end = at - 1
    do {
      const field = readField(text, end + 1)
      record.values.push(field.value)
      record.open ||= field.open
      end = field.end
    } while (text[end] === ',')
    for (let i = at; i < end; i++) if (text[i] === '\n') line++
    if (record.values.length > 1 || record.values[0]!.trim() !== '') yield record
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1
    line++
  }
}

/** The field that begins at `start`; `end` is the place of the comma or line end behind it. */
function readField(text: string, start: number): { value: string; end: number; open: boolean } {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && !',\n\r'.includes(text[end]!)) end++
    return { value: text.slice(start, end), end, open: false }
  }
  let value = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { value: value + text.slice(at), end: text.length, open: true }
    value += text.slice(at, quote)
    at = quote + 1
    if (text[at] !== '"') break
    value += '"'
    at++
  }
  let end = at
  while (end < text.length && !',\n\r'.includes(text[end]!)) end++
  return { value, end, open: false }
}
