import { readMetaLine } from './bylines.ts'

/** Whether a line can only be a byline or a date. */
export function looksLikeHead(text: string): boolean {
  const { kind } = readMetaLine(text)
  return kind === 'byline' || kind === 'date'
}
