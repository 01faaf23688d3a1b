import { isBullet } from '../blocks.ts'
import type { Role } from '../roles.ts'
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
/** Above a summary that the article brings stand fewer paragraphs. */
const FEW_PARAGRAPHS = 3
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
  const { roles, reads, blocks } = picks
  const first = roles.indexOf('paragraph')
  const last = roles.lastIndexOf('paragraph')
  const hasDeck = roles.includes('deck')
  const isFree = (role: Role, i: number) =>
    role === 'deck' ? !hasDeck && !blocks[i]!.marker : role !== 'summary' && role !== 'headline'
  let paragraphs = 0
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] === 'paragraph') paragraphs++
    if (roles[i] === 'headline') continue
    if (i <= picks.body && i < FIRST_BLOCKS && summaryAt(picks.text(i)) > 0) roles[i] = 'summary'
    else if (roles[i] === 'summary' && !followsSummary(picks, i))
      roles[i] = isBullet(blocks[i]!) ? 'listItem' : picks.best(i, role => isFree(role, i))
    if (roles[i] !== 'label' || !SUMMARY_LABELS.has(reads[i]!.plain)) continue
    // Within a story, "The story so far" heads a section; below it, "Key facts" heads a box.
    const { plain } = reads[i]!
    const isInside = i > Math.max(first, picks.body) && i < last && !PLAIN_LABELS.has(plain)
    if (isInside || (paragraphs >= FEW_PARAGRAPHS && !/summary|tl;?dr/.test(plain))) {
      roles[i] = 'heading'
      continue
    }
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
function summaryEnd(picks: Picks, from: number): number {
  const { blocks, roles, reads } = picks
  for (let i = from + 1; i < from + LONGEST_SUMMARY && i < blocks.length; i++)
    if (roles[i] === 'label' && STORY_LABELS.has(reads[i]!.plain)) return i
  let end = from
  while (blocks[from]?.marker && blocks[end]?.marker) end++
  return Math.min(blocks.length, Math.max(end, standTogether(picks, from), from + 1))
}

/** Index after the lines that stand together under a label, in a text whose blocks are set apart. */
function standTogether({ blocks }: Picks, from: number): number {
  const most = Math.min(blocks.length, from + LONGEST_SUMMARY)
  let end = from + 1
  while (end < most && blocks[end]!.blanksBefore === 0) end++
  return end < most ? end : from
}

/** A bullet that says something: UTF-16 code units. */
const SHORTEST_POINT = 25

/** Agencies and magazines set their summary as bullets, without a label, right above the story. */
export function pickPoints(picks: Picks): void {
  const { roles, blocks } = picks
  const isText = (i: number) => roles[i] === 'paragraph' || roles[i] === 'listItem'
  const isPoint = (i: number) => isText(i) && isBullet(blocks[i]!)
  const begins = roles.findIndex((role, i) => role === 'heading' || (isText(i) && !isPoint(i)))
  let end = begins
  while (end > 0 && !isPoint(end - 1)) end--
  let from = end
  while (from > 0 && isPoint(from - 1)) from--
  const count = end - from
  if (count < 2 || count > LONGEST_SUMMARY || roles.indexOf('headline') > from) return
  for (let i = from; i < end; i++) if (picks.text(i).length < SHORTEST_POINT) return
  roles.fill('summary', from, end)
}
