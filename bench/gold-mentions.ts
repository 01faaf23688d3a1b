import { ENTITY_TYPES, type RecognisedMention } from '../src/entities/recognise/mention.ts'
import { blocksOf, type EntityType, type Root, type Sentence } from '../src/tree.ts'

/** A name as the gold corpora mark it: UTF-16 code units into the text of the document. */
export interface GoldName {
  start: number
  end: number
  type: EntityType
}

/**
 * Turns marked names into what the recogniser would hand on if it made no mistake.
 *
 * @returns a mention for each name that lies within one sentence, and the names that do not
 */
export function goldMentions(
  root: Root,
  names: GoldName[],
): { mentions: Map<GoldName, RecognisedMention>; lost: GoldName[] } {
  const sentences = [...blocksOf(root)].flatMap(block => block.children)
  const mentions = new Map<GoldName, RecognisedMention>()
  const lost: GoldName[] = []
  for (const name of names) {
    const mention = sentences.map(sentence => mentionIn(sentence, name)).find(found => found)
    if (mention) mentions.set(name, mention)
    else lost.push(name)
  }
  return { mentions, lost }
}

function mentionIn(
  sentence: Sentence,
  { start, end, type }: GoldName,
): RecognisedMention | undefined {
  const from = readingOffset(sentence, start)
  const to = readingOffset(sentence, end - 1)
  if (from === undefined || to === undefined) return undefined
  const types = new Float32Array(ENTITY_TYPES.length)
  types[ENTITY_TYPES.indexOf(type)] = 1
  return { sentence, start: from, end: to + 1, type, p: 1, types }
}

/** Where a code unit of the source stands in the reading text. */
function readingOffset({ pieces }: Sentence, offset: number): number | undefined {
  for (const piece of pieces)
    if (offset >= piece.start && offset < piece.start + piece.length)
      return piece.at + offset - piece.start
  return undefined
}
