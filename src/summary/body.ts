import { blocksOf, type Root, type Sentence } from '../tree.ts'

/**
 * The sentences of paragraphs and list items, in reading order; headings and what belongs to no section stay out. A text
 * of a line or two may have nothing but what was left out: then that is its body.
 */
export function bodySentences(root: Root): Sentence[] {
  const body: Sentence[] = []
  const leftOut: Sentence[] = []
  for (const block of blocksOf(root)) {
    if (block.type === 'paragraph' || block.type === 'listItem') body.push(...block.children)
    else if (block.type === 'leftOut') leftOut.push(...block.children)
  }
  const bare = root.children.every(node => node.type === 'leftOut')
  return bare ? leftOut : body
}
