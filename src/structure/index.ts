import type { Source } from '../source.ts'
import type { Root } from '../tree.ts'
import { assemble } from './assemble.ts'
import { readBlocks } from './blocks.ts'
import { decide } from './decide/index.ts'
import { trainedNetworks } from './decide/weights.ts'
import { readMarkdownBlocks } from './markdown/index.ts'

export interface StructureOptions {
  /** `markdown`: the text is Markdown; `text`: it is plain text, whatever it looks like. */
  format: 'text' | 'markdown'
  /** Fills `data.why` of the blocks: what each was taken for, for a person to read. Default false. */
  explain?: boolean
}

/**
 * Reads the structure of an article: headline, deck, byline, dateline, date, the summary it brings itself, sections with
 * headings, paragraphs and lists, and what belongs to none of these.
 *
 * Every character of the source but white space is in the position of exactly one block. Throws for no input; linear in
 * the length of the text.
 */
export function readStructure(source: Source, { format, explain = false }: StructureOptions): Root {
  const blocks = format === 'markdown' ? readMarkdownBlocks(source.text) : readBlocks(source.text)
  return assemble(source, decide(blocks, trainedNetworks, explain))
}
