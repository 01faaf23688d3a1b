import { readFileSync } from 'node:fs'
import { type Article, articleFromBytes } from './article.ts'
import { InputError, type Problem } from './problem.ts'

/** How inputs are to be read. */
export interface ReadOptions {
  /** Overrules detection. */
  encoding?: string
  /** Overrules the format that the file name says. */
  format?: 'text' | 'markdown'
}

/** File names that are read as Markdown. */
const MARKDOWN = /\.(?:md|markdown)$/i

/**
 * Reads one article from a file.
 *
 * @returns the article, or what is wrong with it; never throws for the input's sake
 */
export function readArticle(path: string, options: ReadOptions): Article | Problem {
  return articleOrProblem(() => readFileSync(path), options, path)
}

/** Reads one article from a stream of bytes, such as standard input, to its end. */
export async function readArticleFrom(
  stream: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): Promise<Article | Problem> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk)
  } catch (error) {
    return systemProblem(error)
  }
  return articleOrProblem(() => Buffer.concat(chunks), options)
}

function articleOrProblem(
  bytes: () => Uint8Array,
  { encoding, format }: ReadOptions,
  path?: string,
): Article | Problem {
  const named = path === undefined ? {} : { path }
  try {
    return articleFromBytes(bytes(), {
      ...named,
      format: format ?? (path && MARKDOWN.test(path) ? 'markdown' : 'text'),
      ...(encoding !== undefined && { encoding }),
    })
  } catch (error) {
    if (!(error instanceof InputError)) return { ...named, ...systemProblem(error) }
    const { code, message, line } = error
    return { ...named, code, message, ...(line !== undefined && { line }) }
  }
}

/** True for what `readArticle` gives in the place of an article. */
export function isProblem(result: object): result is Problem {
  return 'code' in result
}

/** Words for the faults of the file system that users meet; others keep the system's own. */
const WORDS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENOTDIR: 'part of the path is no folder',
  EEXIST: 'part of the path is no folder',
  ENOSPC: 'no space is left',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GiB; split it, or use JSON Lines',
  ERR_STRING_TOO_LONG: 'larger than 512 MiB; split it, or use JSON Lines',
}

/** A fault of the file system as a problem of the input, without the path (it stands before the message). */
export function systemProblem(error: unknown): { code: Problem['code']; message: string } {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (!code) throw error
  return {
    code: code === 'ENOENT' ? 'missing' : 'unreadable',
    message: WORDS[code] ?? `the system says ${code}`,
  }
}
