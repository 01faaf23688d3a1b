import { Chalk, type ChalkInstance } from 'chalk'
import { wrapAnsi } from 'fast-wrap-ansi'
import type { Root, TextBlock, TreeEntity } from '../tree.ts'
import { blocksOf } from '../tree.ts'
import type { PrintOptions } from './format.ts'
import { visible } from './visible.ts'

/** Words for what a block was taken for. */
const KINDS: Record<TextBlock['type'], string> = {
  headline: 'headline',
  deck: 'deck',
  storyTitle: 'story title',
  byline: 'byline',
  dateline: 'dateline',
  date: 'date',
  summary: 'summary',
  heading: 'heading',
  paragraph: 'paragraph',
  listItem: 'list item',
  leftOut: 'left out',
}
/** Columns before the text: a line number and the longest kind. */
const INDENT = 29

/**
 * Says of each block of an article what it was taken for and why, then of each name why it was found and typed as it
 * was: how a reader reports a misreading.
 *
 * @param root from `explainArticle`
 */
export function explain(
  root: Root,
  { color, width }: Pick<PrintOptions, 'color' | 'width'>,
): string {
  const pen = new Chalk({ level: color ? 1 : 0 })
  const lines = [...blocksOf(root)]
    .sort((a, b) => a.position.start.offset - b.position.start.offset)
    .flatMap(block => explainBlock(block, width, pen))
  const names = (root.data.entities ?? []).flatMap(entity => explainEntity(entity, width, pen))
  if (names.length) lines.push('', pen.bold('Names'), ...names)
  return `${lines.join('\n')}\n`
}

function explainBlock(block: TextBlock, width: number, pen: ChalkInstance): string[] {
  const { line } = block.position.start
  const kind = block.type === 'leftOut' ? `left out (${block.reason})` : KINDS[block.type]
  const text = visible(block.children.map(sentence => sentence.value).join(' '))
  const room = Math.max(20, width - INDENT)
  const shown = text.length > room ? `${text.slice(0, room - 1)}…` : text
  const label = `${String(line).padStart(5)}  ${pen.cyan(kind)}`
  const gap = Math.max(1, INDENT - 7 - kind.length)
  return [`${label}${' '.repeat(gap)}${shown}`, ...reasons(block.data?.why, width, pen)]
}

function explainEntity(entity: TreeEntity, width: number, pen: ChalkInstance): string[] {
  const { type, name, aliases, mentions, confidence } = entity
  const lines = [...new Set(mentions.map(({ sentence }) => sentence.position.start.line))]
  const also = aliases.length ? ` (also ${aliases.map(visible).join(', ')})` : ''
  const where = `${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}`
  const text = `${pen.cyan(type)} ${pen.bold(visible(name))}${also}, ${where}, ${confidence.toFixed(2)}`
  const [first = '', ...rest] = wrapAnsi(text, Math.max(20, width - 4)).split('\n')
  return [
    `  ${first}`,
    ...rest.map(line => `    ${line}`),
    ...reasons(entity.data?.why, width, pen),
  ]
}

function reasons(why: string[] | undefined, width: number, pen: ChalkInstance): string[] {
  return (why ?? []).flatMap(reason =>
    wrapAnsi(visible(reason), Math.max(20, width - INDENT))
      .split('\n')
      .map(line => ' '.repeat(INDENT) + pen.dim(line)),
  )
}
