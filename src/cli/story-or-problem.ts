import type { Article } from '../read/article.ts'
import type { Problem } from '../read/problem.ts'
import type { Story } from '../story.ts'
import { type Options, summariseArticle } from '../summarise.ts'

/** Summarises one article; a fault in it is a problem of this article and stops no other. */
export function storyOrProblem(
  article: Article,
  options: Options,
  path?: string,
): { story: Story } | { problem: Problem } {
  try {
    return { story: summariseArticle(article, options) }
  } catch (error) {
    const message = `nutgraf failed on this article, please report it: ${(error as Error).message}`
    return { problem: { ...(path !== undefined && { path }), code: 'internal', message } }
  }
}
