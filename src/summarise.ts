import { unified } from 'unified'
import { VFile } from 'vfile'
import type { EntityOptions } from './entities/index.ts'
import { storyCompile, storyEntities, storyParse, storySummary } from './plugins.ts'
import { type Article, articleFromString } from './read/article.ts'
import type { Story } from './story.ts'
import type { SummaryOptions } from './summary/index.ts'
import type { Root } from './tree.ts'

export type { EntityOptions }

/** What a reader can ask for; everything has a default. */
export interface Options extends EntityOptions, SummaryOptions {
  /** How the text is to be read; default `text`. */
  format?: 'text' | 'markdown'
}

const DEFAULTS: Options = {}

/**
 * Reads an article: its headline, deck, summary, sections and names. Pure: the same text and options give the same
 * story, nothing is read but the models of the package, nothing is written.
 *
 * @param text decoded text of one article, line ends as they are; offsets in the story are UTF-16 code units into it
 * @returns the story; an empty text gives one without content
 */
export function summarise(text: string, options: Options = DEFAULTS): Story {
  return summariseArticle(articleFromString(text, options.format ?? 'text'), options)
}

/** `summarise` for an article that was read from a file: the story tells where it comes from. */
export function summariseArticle(article: Article, options: Options = DEFAULTS): Story {
  const file = new VFile({ value: article.text, data: { article } })
  return pipeline(article.format, options).processSync(file).result as Story
}

/** The tree that the stages make of an article, with the reasons for what each block and name was taken for. */
export function explainArticle(article: Article, options: Options = {}): Root {
  const file = new VFile({ value: article.text, data: { article } })
  const processor = composed(article.format, options, true)
  return processor.runSync(processor.parse(file) as Root, file) as Root
}

/** Processors by options: composing one takes longer than reading a short article with it. */
const pipelines = new WeakMap<Options, Map<string, ReturnType<typeof composed>>>()

function pipeline(format: 'text' | 'markdown', options: Options) {
  const known = pipelines.get(options) ?? new Map<string, ReturnType<typeof composed>>()
  pipelines.set(options, known)
  const processor = known.get(format) ?? composed(format, options, false)
  known.set(format, processor)
  return processor
}

/** The order of the stages; names go before the summary, which may weigh sentences by them. */
function composed(format: 'text' | 'markdown', options: Options, explain: boolean) {
  return unified()
    .use(storyParse, { format, explain })
    .use(storyEntities, { ...options, explain })
    .use(storySummary, options)
    .use(storyCompile)
    .freeze()
}
