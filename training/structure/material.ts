import type { TextKind } from '../../src/structure/decide/kind.ts'
import type { Weights } from '../../src/structure/decide/network.ts'
import type { Article } from './articles.ts'
import { type Example, PAGES, readStories, readStructureCorpus } from './corpus.ts'
import { type Document, fitNetwork, prepare } from './fit.ts'
import { readMarkdownArticles } from './markdown-articles.ts'
import { OPTIONS } from './options.ts'

/** Everything that the networks learn from. */
interface Material {
  examples: Example[]
  /** Whole pages: only the networks for pages learn from them. */
  pages: Example[]
  /** Articles that come without a layout. */
  articles: Article[]
}

/**
 * @param corpus folder of `site/article.layout.txt` and `.json`
 * @param stories folder of story pages with their golds
 * @param decks file of articles in Markdown
 */
export function readMaterial(corpus: string, stories: string, decks: string): Material {
  return {
    examples: [...readStructureCorpus(corpus), ...readStories(stories)],
    pages: readStories(PAGES),
    articles: readMarkdownArticles(decks),
  }
}

/** The documents that the networks for a kind of text are trained on. */
export function documentsFor(kind: TextKind, { examples, pages, articles }: Material): Document[] {
  const own = kind === 'page' ? [...examples, ...pages] : examples
  const { seeds, whole } = OPTIONS[kind]
  return prepare(own, articles, { seed: seeds[0]!, whole })
}

/** Trains the networks for a kind of text; the same documents give the same weights. */
export function fitNetworks(
  kind: TextKind,
  documents: readonly Document[],
  log: (message: string) => void,
): Weights[] {
  const { seeds, ...options } = OPTIONS[kind]
  return seeds.map(seed =>
    fitNetwork(documents, { ...options, seed, log: line => log(`${kind}, seed ${seed}: ${line}`) }),
  )
}
