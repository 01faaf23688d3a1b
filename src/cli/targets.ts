import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'

/**
 * Whether `--output` names a folder, one output an article, rather than one file for all.
 *
 * @param many whether the arguments can give several stories
 */
export function isOutputFolder(output: string, many: boolean): boolean {
  if (/[/\\]$/.test(output)) return true
  if (existsSync(output)) return statSync(output).isDirectory()
  return many && extname(output) === ''
}

/**
 * Names the outputs of many articles in a folder: each article's path below the folder that holds them all, with the
 * ending of the format; two articles that differ in their ending only keep it (`a.txt.json`, `a.md.json`).
 *
 * @param paths the articles
 * @param folders the folders that were named, so that what lies deep in one keeps its subfolders
 * @param output the output folder
 * @param extension of the format, with the dot
 * @returns output path by article path
 */
export function outputPaths(
  paths: string[],
  folders: string[],
  output: string,
  extension: string,
): Map<string, string> {
  const inFolder = (path: string) =>
    folders.some(
      folder => resolve(path).startsWith(resolve(folder) + sep) || resolve(folder) === sep,
    )
  const homes = [
    ...folders.map(folder => resolve(folder)),
    ...paths.filter(path => !inFolder(path)).map(path => dirname(resolve(path))),
  ]
  const root = homes.reduce(commonFolder, homes[0] ?? '')
  const targets = new Map<string, string>()
  const stem = (path: string) => {
    const name = relative(root, resolve(path))
    return name.slice(0, name.length - extname(name).length)
  }
  const count = new Map<string, number>()
  for (const path of paths) count.set(stem(path), (count.get(stem(path)) ?? 0) + 1)
  for (const path of paths) {
    const name = count.get(stem(path)) === 1 ? stem(path) : relative(root, resolve(path))
    targets.set(path, join(output, name + extension))
  }
  return targets
}

function commonFolder(a: string, b: string): string {
  const parts = a.split(sep)
  const others = b.split(sep)
  const end = parts.findIndex((part, i) => part !== others[i])
  return end < 0 ? a : parts.slice(0, end).join(sep) || sep
}

/** Whether two paths are one file, links followed. */
export function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b)
}

/** Output name of what has no path. */
export function standardInputTarget(output: string, extension: string): string {
  return join(output, `stdin${extension}`)
}
