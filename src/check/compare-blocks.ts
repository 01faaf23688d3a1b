import type { Span, Story } from '../story.ts'
import type { Difference } from './difference.ts'
import { quote } from './quote.ts'

/** A block of the article and what it was taken for. */
interface Block {
  kind: string
  span: Span
}

/** Compares what each block was taken for, and where blocks begin and end. */
export function compareBlocks(golden: Story, now: Story): Difference[] {
  const before = blocksOf(golden)
  const after = blocksOf(now)
  const [gone, come] = unmatched(before, after)
  const differences: Difference[] = []
  for (const block of gone) {
    const same = come.find(other => other.span.text === block.span.text)
    if (same) {
      come.splice(come.indexOf(same), 1)
      differences.push(changed(block, same))
    } else differences.push(lost(block, after))
  }
  for (const block of come) differences.push(added(block, before))
  return differences
}

/** Blocks of one side that the other side does not have, as a pair: those gone and those come. */
function unmatched(before: Block[], after: Block[]): [Block[], Block[]] {
  const key = ({ kind, span }: Block) => `${kind}\n${span.text}`
  const open = new Map<string, number>()
  for (const block of after) open.set(key(block), (open.get(key(block)) ?? 0) + 1)
  const gone = before.filter(block => !take(open, key(block)))
  const left = new Map<string, number>()
  for (const block of before) left.set(key(block), (left.get(key(block)) ?? 0) + 1)
  return [gone, after.filter(block => !take(left, key(block)))]
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0
  counts.set(key, count - 1)
  return count > 0
}

function changed({ kind, span }: Block, now: Block): Difference {
  const { line } = now.span
  return {
    line,
    message: `${kind} at line ${line} is now ${article(now.kind)}: ${quote(span.text)}`,
  }
}

/** A block whose text is no longer a block of its own. */
function lost({ kind, span }: Block, after: Block[]): Difference {
  const { line } = span
  const holder = after.find(({ span: other }) => other.text.includes(span.text))
  const became = holder
    ? ` is now part of the ${holder.kind} at line ${holder.span.line}`
    : ' is gone'
  return { line, message: `${kind} at line ${line}${became}: ${quote(span.text)}` }
}

function added({ kind, span }: Block, before: Block[]): Difference {
  const { line } = span
  const holder = before.find(({ span: other }) => other.text.includes(span.text))
  const was = holder ? `, which was part of the ${holder.kind} at line ${holder.span.line}` : ''
  return { line, message: `new ${kind} at line ${line}${was}: ${quote(span.text)}` }
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`
}

/** What each block of a story was taken for, in words. */
function blocksOf(story: Story): Block[] {
  const one = (kind: string, span: Span | null) => (span ? [{ kind, span }] : [])
  return [
    ...one('headline', story.headline),
    ...one('deck', story.deck),
    ...one('story title', story.storyTitle),
    ...one('byline', story.byline),
    ...one('dateline', story.dateline),
    ...one('date', story.date),
    ...story.sections.flatMap(section => [
      ...one('heading', section.heading),
      ...section.paragraphs.map(span => ({ kind: 'paragraph', span })),
      ...section.listItems.map(span => ({ kind: 'list item', span })),
    ]),
    ...story.leftOut.map(span => ({ kind: `left-out line (${span.reason})`, span })),
  ]
}
