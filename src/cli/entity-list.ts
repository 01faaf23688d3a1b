import { readFileSync } from 'node:fs'
import { type ListEntry, parseEntityList } from '../entities/index.ts'
import { decode } from '../read/decode.ts'
import { UsageError } from './world.ts'

/** Most problems of a list that are named at once. */
const MOST_PROBLEMS = 20

/**
 * Reads the reader's own list of names: CSV where the file is called so, else JSON.
 *
 * @throws {UsageError} where it cannot be read or an entry is wrong: a list that holds in part would mislead
 */
export function readEntityList(path: string): ListEntry[] {
  let text: string
  try {
    text = decode(readFileSync(path)).text
  } catch (error) {
    throw new UsageError(`--entities ${path}: ${(error as Error).message}`)
  }
  const { entries, problems } = parseEntityList(text, /\.csv$/i.test(path) ? 'csv' : 'json')
  if (!problems.length) return entries
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ line, message }) => `${path}:${line}: ${message}`)
  if (problems.length > MOST_PROBLEMS) lines.push(`and ${problems.length - MOST_PROBLEMS} more`)
  throw new UsageError(lines.join('\n'))
}
