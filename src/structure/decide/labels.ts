import { plainLine } from '../text-shape.ts'
import { STORY_LABELS, SUMMARY_LABELS } from '../words/labels.ts'
import type { Picks } from './picks.ts'

/** Labels of a summary that head nothing else. */
const PLAIN_LABELS: ReadonlySet<string> = new Set(
  [...SUMMARY_LABELS].filter(
    label => !/^(?:overview|recap|digest|abstract|what |things |why |the |here)/.test(label),
  ),
)
/** Story titles and summaries stand among the first blocks of a page. */
const FIRST_BLOCKS = 15
/** A summary has no more blocks than this before the label of the story. */
const LONGEST_SUMMARY = 8

/** Labels and story titles that can be nothing else, above the story. */
export function pickLabels(picks: Picks): void {
  for (let i = 0; i < picks.body; i++) {
    if (i < FIRST_BLOCKS && storyTitleAt(picks.text(i)) > 0) picks.roles[i] = 'storyTitle'
    const isLabel = PLAIN_LABELS.has(picks.reads[i]!.plain)
    if (isLabel && picks.roles[i] !== 'headline' && i + 1 < picks.blocks.length)
      picks.roles[i] = 'label'
  }
}

/** What follows a summary's label is the summary: items of a list, or paragraphs up to the label of the story. */
export function pickSummary(picks: Picks): void {
  const { roles, reads } = picks
  for (let i = 0; i < roles.length; i++) {
    if (i <= picks.body && i < FIRST_BLOCKS && summaryAt(picks.text(i)) > 0) roles[i] = 'summary'
    else if (roles[i] === 'summary' && !followsSummary(picks, i))
      roles[i] = picks.nextBest(i, 'summary')
    if (roles[i] !== 'label' || !SUMMARY_LABELS.has(reads[i]!.plain)) continue
    const end = summaryEnd(picks, i + 1)
    for (let j = i + 1; j < end; j++)
      if (roles[j] !== 'leftover' && roles[j] !== 'separator') roles[j] = 'summary'
  }
}

/** Where the title begins in "Story: ..."; 0 in any other text. */
export function storyTitleAt(text: string): number {
  return /^story\s*:\s+(?=\S)/i.exec(text)?.[0].length ?? 0
}

/** Where the text of a summary begins after its label ("TL;DR: ..."); 0 where it has none. */
export function summaryAt(text: string): number {
  const match = /^([^:]{2,30}):\s+(?=\S)/.exec(text.slice(0, 40))
  return match && SUMMARY_LABELS.has(plainLine(match[1]!)) ? match[0].length : 0
}

function followsSummary({ roles, reads }: Picks, i: number): boolean {
  const before = roles[i - 1]
  return before === 'summary' || (before === 'label' && !STORY_LABELS.has(reads[i - 1]!.plain))
}

/** Index after the last block of the summary that begins at a block. */
function summaryEnd({ blocks, roles, reads }: Picks, from: number): number {
  for (let i = from + 1; i < from + LONGEST_SUMMARY && i < blocks.length; i++)
    if (roles[i] === 'label' && STORY_LABELS.has(reads[i]!.plain)) return i
  let end = from
  while (blocks[from]?.marker && blocks[end]?.marker) end++
  return Math.min(blocks.length, Math.max(end, from + 1))
}
