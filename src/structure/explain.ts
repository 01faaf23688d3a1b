import type { Block } from './blocks.ts'
import type { BlockRead } from './features/index.ts'
import type { Role } from './roles.ts'
import { captionOf, leftoverOf, signOffOf } from './wording.ts'
import { STORY_LABELS, SUMMARY_LABELS } from './words/labels.ts'

const ENDS = [
  'a full stop',
  'a question mark',
  'an exclamation mark',
  'a colon',
  'a comma',
  'a semicolon',
]
const CAPITALS = [
  'all in capitals',
  'begins small',
  null,
  'in title case',
  'nearly in title case',
  null,
  'in sentence case',
]

/**
 * Says in a person's words why a block was taken for what it is.
 *
 * @param chance 0 to 1 that the network gives the role; null where the form alone decided
 */
export function explainBlock(
  blocks: readonly Block[],
  reads: readonly BlockRead[],
  i: number,
  role: Role,
  chance: number | null,
): string[] {
  const block = blocks[i]!
  const read = reads[i]!
  if (block.given) return [`${role}: the markup says so`]
  const reasons = [...sizeOf(block, read), ...wordingOf(read), ...placeOf(blocks, reads, i)]
  const sure = chance === null ? '' : `; ${chance.toFixed(2)}`
  return [`${role}: ${reasons.join(', ')}${sure}`]
}

function sizeOf(block: Block, read: BlockRead): string[] {
  const { value } = block.reading
  if (!read.short) return [`${value.length} characters long`]
  const words = value.split(' ').length
  const capitals = CAPITALS[read.capitals]
  const end = ENDS[read.last]
  return [
    words === 1 ? '1 word' : `${words} words`,
    ...(block.marker ? [`marked "${block.marker}"`] : []),
    ...(capitals ? [capitals] : []),
    end ? `ends with ${end}` : 'no full stop',
  ]
}

function wordingOf(read: BlockRead): string[] {
  const reasons: string[] = []
  if (!read.short) return reasons
  if (SUMMARY_LABELS.has(read.plain)) reasons.push('a label of summaries')
  if (STORY_LABELS.has(read.plain)) reasons.push('a label of articles')
  if (leftoverOf(read.plain) >= 0) reasons.push('worded like the leftover of a page')
  else if (signOffOf(read.plain) >= 0) reasons.push('worded like what outlets say below articles')
  if (captionOf(read.lower) >= 0) reasons.push('worded like a caption')
  if (read.meta?.kind === 'byline') reasons.push('signs the article')
  else if (read.meta?.authors.length) reasons.push('has the form of a name')
  if (read.meta?.dates.length) reasons.push('holds a date')
  if (read.holder >= 0) reasons.push('its words stand in another block too')
  return reasons
}

function placeOf(blocks: readonly Block[], reads: readonly BlockRead[], i: number): string[] {
  const reasons: string[] = []
  if (i === 0) reasons.push('first of the text')
  const next = blocks[i + 1]
  if (!next) reasons.push('last of the text')
  else if (next.marker) reasons.push('a list item follows')
  else if (!reads[i + 1]!.short || reads[i + 1]!.last === 0) reasons.push('a sentence follows')
  else reasons.push('a short line follows')
  return reasons
}
