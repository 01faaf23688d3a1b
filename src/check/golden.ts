import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import type { Story } from '../story.ts'

/** Ending of the file that holds what a good reading of an article is. */
const GOLDEN_ENDING = '.story.json'

/** Path of the golden beside an article: `news/flood.txt` has `news/flood.story.json`. */
export function goldenPath(article: string): string {
  return article.replace(/\.[^./\\]+$/, '') + GOLDEN_ENDING
}

/**
 * Reads a golden.
 *
 * @returns undefined where the article has none
 * @throws {SyntaxError} where it is no JSON, or no story
 */
export function readGolden(path: string): Story | undefined {
  if (!existsSync(path)) return undefined
  const story: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof story !== 'object' || story === null || !('schemaVersion' in story))
    throw new SyntaxError('not a story of nutgraf')
  return story as Story
}

/** The golden of a story: the story without the place that it was read from, which differs from machine to machine. */
export function toGolden(story: Story): string {
  const { path: _, ...source } = story.source
  return `${JSON.stringify({ ...story, source }, null, 2)}\n`
}

/**
 * Goldens whose article is not there.
 *
 * @param articles paths of the articles that are checked
 * @param folders searched through, without hidden folders and node_modules
 */
export function goldensWithoutArticle(articles: string[], folders: string[]): string[] {
  const expected = new Set(articles.map(path => normalize(goldenPath(path))))
  return folders
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(
          path => path.endsWith(GOLDEN_ENDING) && !/(?:^|[/\\])(?:\.|node_modules)/.test(path),
        )
        .map(path => join(folder, path)),
    )
    .filter(path => !expected.has(path))
    .sort()
}
