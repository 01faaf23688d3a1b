import type { Source } from '../source.ts'
import type { Root } from '../tree.ts'
import { assemble } from './assemble.ts'
import { readBlocks } from './blocks.ts'
import { rolesByRule } from './rules.ts'

export interface StructureOptions {
  /** `markdown`: the text is Markdown; `text`: it is plain text, whatever it looks like. */
  format: 'text' | 'markdown'
}

/**
 * Reads the structure of an article: headline, deck, byline, dateline, date, the summary it brings itself, sections with
 * headings, paragraphs and lists, and what belongs to none of these.
 *
 * Every character of the source but white space is in the position of exactly one block. Throws for no input.
 */
export function readStructure(source: Source, options: StructureOptions): Root {
  void options
  return assemble(source, rolesByRule(readBlocks(source.text)))
}
