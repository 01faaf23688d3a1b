import { blocksOf, type Root, type Sentence, type TextBlock } from '../../tree.ts'

/** Where in the story a sentence stands. */
export interface Place {
  /** Counts the sentences of the story in reading order, from 0. */
  order: number
  block: TextBlock['type']
  /** Running text: paragraphs and list items, where a full name comes before its short form. */
  body: boolean
  /** What a mention here counts for prominence. */
  weight: number
}

/**
 * What a mention counts by the block it stands in. Chosen by hand: a name in the headline outweighs four mentions in the
 * body; what belongs to no section, and who wrote it, count for next to nothing.
 */
const WEIGHTS: Record<TextBlock['type'], number> = {
  headline: 5,
  deck: 3,
  storyTitle: 3,
  summary: 2,
  heading: 1.5,
  paragraph: 1,
  listItem: 1,
  dateline: 0.2,
  byline: 0.2,
  date: 0,
  leftOut: 0.1,
}

/** Mentions in the first sentences of the body count this much more; the lede says what a story is about. */
const LEDE_WEIGHT = 2
const LEDE_SENTENCES = 3

/** The place of every sentence of the story. */
export function placesOf(root: Root): Map<Sentence, Place> {
  const places = new Map<Sentence, Place>()
  let bodySentences = 0
  for (const block of blocksOf(root)) {
    const body = block.type === 'paragraph' || block.type === 'listItem'
    for (const sentence of block.children) {
      const lede = body && bodySentences++ < LEDE_SENTENCES
      const weight = lede ? LEDE_WEIGHT : WEIGHTS[block.type]
      places.set(sentence, { order: places.size, block: block.type, body, weight })
    }
  }
  return places
}
