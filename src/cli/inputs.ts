import { createReadStream } from 'node:fs'
import type { Article } from '../read/article.ts'
import { isProblem, readArticle, readArticleFrom, systemProblem } from '../read/file.ts'
import { readJsonLines } from '../read/json-lines.ts'
import { locateInputs } from '../read/locate.ts'
import type { Problem } from '../read/problem.ts'
import { UsageError, type World } from './world.ts'

/** Values of `--from`. */
export const FROM_CHOICES = ['text', 'markdown', 'jsonl'] as const
export type FromChoice = (typeof FROM_CHOICES)[number]

/** One input after another: an article, or what is wrong; `id` of a line of JSON Lines, so that an error has a line out. */
export type Input =
  | { path?: string; article: Article }
  | { path?: string; problem: Problem; id?: string | number | null }

/** The inputs of one run. */
export interface Inputs {
  /** True where the arguments can give several stories: a folder, several names, JSON Lines. */
  many: boolean
  /** True where JSON Lines are among the inputs. */
  lines: boolean
  /** Paths that are read, in order. */
  paths: string[]
  folders: string[]
  read(): AsyncGenerator<Input>
}

/** File names that are read as JSON Lines without being told. */
const LINES = /\.(?:jsonl|ndjson)$/i

/**
 * Finds what the arguments name and reads it one by one.
 *
 * @param args files, folders and `-`; without any, standard input
 * @param world its standard input is opened when it is read: opening takes time
 */
export function openInputs(
  args: string[],
  { from, encoding }: { from?: FromChoice | undefined; encoding?: string | undefined },
  world: Pick<World, 'stdin'>,
): Inputs {
  const { inputs, problems, folders } = locateInputs(args.length ? args : ['-'])
  const isLines = (path?: string) => (from ? from === 'jsonl' : LINES.test(path ?? ''))
  if (from === 'jsonl' && encoding !== undefined)
    throw new UsageError('--encoding has no use with --from jsonl: JSON Lines are UTF-8')
  const options = {
    ...(encoding !== undefined && { encoding }),
    ...(from !== undefined && from !== 'jsonl' && { format: from }),
  }
  return {
    many: args.length > 1 || folders.length > 0 || inputs.some(isLines),
    lines: inputs.some(isLines),
    paths: inputs.filter(path => path !== undefined),
    folders,
    async *read() {
      for (const problem of problems) yield withPath(problem.path, { problem })
      for (const path of inputs) {
        if (isLines(path)) yield* readLines(path, world)
        else {
          const result =
            path === undefined
              ? await readArticleFrom(world.stdin, options)
              : readArticle(path, options)
          yield withPath(path, isProblem(result) ? { problem: result } : { article: result })
        }
      }
    },
  }
}

async function* readLines(
  path: string | undefined,
  world: Pick<World, 'stdin'>,
): AsyncGenerator<Input> {
  const stream = path === undefined ? world.stdin : createReadStream(path)
  try {
    for await (const line of readJsonLines(stream, withPath(path, { format: 'text' as const })))
      yield withPath(path, line)
  } catch (error) {
    yield withPath(path, { problem: withPath(path, systemProblem(error)) })
  }
}

function withPath<T extends object>(path: string | undefined, value: T): T & { path?: string } {
  return path === undefined ? value : { path, ...value }
}
