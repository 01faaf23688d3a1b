import { compileStory } from './compile.ts'
import { type EntityOptions, findEntities } from './entities/index.ts'
import { type Article, articleFromString } from './read/article.ts'
import { type Source, toSource } from './source.ts'
import type { Story } from './story.ts'
import { readStructure } from './structure/index.ts'
import { type SummaryOptions, summarise } from './summary/index.ts'
import type { Root } from './tree.ts'

/**
 * The stages as unified plugins, so that others can put their own between them:
 * `unified().use(storyParse).use(storyEntities).use(storySummary).use(storyCompile)`.
 *
 * The types are written out rather than imported, so that a user of the library needs no types of unified's.
 */

/**
 * What the plugins use of a vfile: the parser leaves the indexed source there for the compiler, which takes from
 * `article` where the text was read from; without it, the file is a string of no place.
 */
export interface StoryFile {
  data: { article?: Article; source?: Source }
  toString(): string
}

/** What the plugins use of a unified processor. */
interface Host {
  parser?: unknown
  compiler?: unknown
}

export type { EntityOptions, SummaryOptions }

/** Parser: decoded text to the tree of headline, deck, sections ... */
export function storyParse(
  this: Host,
  options: { format?: 'text' | 'markdown'; explain?: boolean } = {},
): undefined {
  this.parser = (text: string, file: StoryFile): Root => {
    const source = toSource(text)
    file.data.source = source
    return readStructure(source, { format: 'text', ...options })
  }
}

/** Transformer: finds the names and sets `root.data.entities`. */
export function storyEntities(options: EntityOptions = {}): (root: Root) => undefined {
  return root => {
    root.data.entities = findEntities(root, options)
  }
}

/** Transformer: sets `root.data.summary` and the key sentence of each section. */
export function storySummary(options: SummaryOptions = {}): (root: Root) => undefined {
  return root => {
    summarise(root, options)
  }
}

/** Compiler: the tree to the story of the JSON contract, as the file's `result`. */
export function storyCompile(this: Host): undefined {
  this.compiler = (root: Root, file: StoryFile): Story => {
    const { article = articleFromString(String(file), 'text') } = file.data
    return compileStory(root, file.data.source ?? toSource(article.text), article)
  }
}
