import { checkEntry } from './check-entry.ts'
import type { ListEntry, ListProblem } from './entry.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'

export { applyList, type ListedMention } from './apply.ts'
export type { EntityListFile, ListEntry, ListProblem } from './entry.ts'

/**
 * Reads the reader's own list of names.
 *
 * @param text the decoded file
 * @param format `json` or `csv`
 * @returns the good entries, and what is wrong with the others, in the order of their lines
 */
export function parseEntityList(
  text: string,
  format: 'json' | 'csv',
): { entries: ListEntry[]; problems: ListProblem[] } {
  const raw = format === 'json' ? readJson(text) : readCsv(text)
  const problems = [...raw.problems]
  const entries: ListEntry[] = []
  raw.entries.forEach((fields, i) => {
    const checked = checkEntry(fields)
    if (typeof checked === 'string') problems.push({ line: raw.lineOf(i), message: checked })
    else entries.push(checked)
  })
  problems.sort((a, b) => a.line - b.line)
  return { entries, problems }
}
