import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { systemProblem } from './file.ts'
import type { Problem } from './problem.ts'

/** What the arguments name. */
export interface LocatedInputs {
  /** Paths of files in sorted order, each once; `undefined` is standard input and comes first. */
  inputs: (string | undefined)[]
  /** What could not be found or entered. */
  problems: Problem[]
  /** The folders among the arguments. */
  folders: string[]
}

/** Files that a folder is searched for; a file that is named itself may be called anything. */
const ARTICLE_NAME = /\.(?:txt|text|md)$/i

/** Paths as given by their normal form, so that `a.txt` and `./a.txt` are one article. */
type Found = Map<string, string>

function add(found: Found, path: string): void {
  const normal = normalize(path)
  if (!found.has(normal)) found.set(normal, path)
}

/**
 * Finds the articles that arguments name: files, folders (searched through, without hidden ones and node_modules), and
 * `-` for standard input.
 */
export function locateInputs(args: string[]): LocatedInputs {
  const found: Found = new Map()
  const problems: Problem[] = []
  const folders: string[] = []
  let standardInput = false
  for (const path of args) {
    if (path === '-') {
      standardInput = true
      continue
    }
    try {
      if (statSync(path).isDirectory()) {
        folders.push(path)
        problems.push(...searchNamedFolder(path, found))
      } else add(found, path)
    } catch (error) {
      problems.push({ path, ...systemProblem(error) })
    }
  }
  const inputs: (string | undefined)[] = [...found.values()].sort(byCodeUnits)
  if (standardInput) inputs.unshift(undefined)
  return { inputs, problems, folders }
}

/** Searches a folder that was named; that it holds nothing to read is a problem too. */
function searchNamedFolder(path: string, found: Found): Problem[] {
  const search: Search = { found: new Map(), problems: [], seen: new Set() }
  searchFolder(path, search)
  for (const article of search.found.values()) add(found, article)
  if (search.found.size || search.problems.length) return search.problems
  return [{ path, code: 'empty', message: 'no articles here (.txt, .text or .md)' }]
}

/** `seen`: real paths of the folders on the way, so that links that lead back to one do not run in circles. */
interface Search {
  found: Found
  problems: Problem[]
  seen: Set<string>
}

function searchFolder(folder: string, search: Search): void {
  let entries: Dirent[]
  try {
    const real = realpathSync(folder)
    if (search.seen.has(real)) return
    search.seen.add(real)
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    search.problems.push({ path: folder, ...systemProblem(error) })
    return
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (isFolder(entry, path)) searchFolder(path, search)
    else if (ARTICLE_NAME.test(entry.name)) add(search.found, path)
  }
}

/** Follows links; one that leads nowhere counts as a file, so that reading it says so. */
function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Order of UTF-16 code units: the same on every machine, whatever its locale. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
