import { NO_TITLE_ENDS, STOP } from '../features/own.ts'
import { leftoverOf } from '../wording.ts'
import type { Picks } from './picks.ts'

/** Texts of so few blocks are unlike any that the network was trained on: it takes their lines for leftovers. */
const FEW_BLOCKS = 8

/** Where one sentence ends and another begins. */
const SENTENCES = /[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u

/** In a text of a few lines, the first is the headline and sentences are paragraphs, unless they are worded otherwise. */
export function keepShortTexts(picks: Picks): void {
  const { roles, reads, blocks } = picks
  if (roles.length > FEW_BLOCKS) return
  const isLeftover = (i: number) => roles[i] === 'leftover' && leftoverOf(reads[i]!.plain) < 0
  const first = roles.findIndex(role => role !== 'separator')
  const isTitle = first >= 0 && !NO_TITLE_ENDS.has(reads[first]!.last)
  if (isTitle && !roles.includes('headline') && isLeftover(first)) roles[first] = 'headline'
  if (roles.includes('paragraph')) return
  // A deck without a story below it is the story.
  const deck = roles.indexOf('deck')
  if (deck >= 0 && reads[deck]!.last === STOP) roles[deck] = 'paragraph'
  if (!isTitle && roles[first] === 'headline' && SENTENCES.test(picks.text(first)))
    roles[first] = 'paragraph'
  for (let i = 0; i < roles.length; i++)
    if (isLeftover(i)) roles[i] = blocks[i]!.marker ? 'listItem' : 'paragraph'
}
