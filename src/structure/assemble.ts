import { pointAt, type Source } from '../source.ts'
import type { GivenSummary, List, Position, Root, RootContent, Section, Sentence } from '../tree.ts'
import { eachAuthor, isSigned } from './bylines.ts'
import { findDates } from './dates.ts'
import type { Lead } from './leads.ts'
import { metaParts, trimMarks } from './meta-parts.ts'
import { keepOneOfEach } from './one-of-each.ts'
import {
  positionOf,
  type Range,
  type Reading,
  rangeOf,
  sliceReading,
  toSentences,
  wholeSentence,
} from './reading.ts'
import type { RoledBlock } from './roles.ts'

/** Builds the tree from blocks whose roles are known. */
export function assemble(source: Source, blocks: readonly RoledBlock[]): Root {
  const tree = new Tree(source)
  for (const block of blocks) tree.add(block)
  return {
    type: 'root',
    children: keepOneOfEach(tree.children),
    position: { start: pointAt(source, 0), end: pointAt(source, source.text.length) },
    data: { warnings: [] },
  }
}

class Tree {
  readonly children: RootContent[] = []
  private readonly source: Source
  private section: Section | null = null
  private summary: GivenSummary | null = null

  constructor(source: Source) {
    this.source = source
  }

  add(roled: RoledBlock): void {
    const { block, role } = roled
    const { reading } = block
    const data = roled.why ? { data: { why: roled.why } } : {}
    const position = positionOf(this.source, block.range)
    const text = sliceReading(reading, roled.textAt ?? 0)
    if (role !== 'summary') this.summary = null
    switch (role) {
      case 'paragraph':
        this.addParagraph(roled)
        return
      case 'listItem':
        this.addListItem(roled)
        return
      case 'heading':
        this.section = {
          type: 'section',
          level: roled.level ?? 1,
          children: [{ type: 'heading', children: [this.whole(text)], position, ...data }],
          position: { ...position },
        }
        this.children.push(this.section)
        return
      case 'summary': {
        const sentences = block.marker
          ? [this.whole(sliceReading(reading, block.textAt))]
          : toSentences(this.source, text)
        if (this.summary) {
          this.summary.children.push(...sentences)
          extend(this.summary.position, position)
        } else {
          this.summary = { type: 'summary', children: sentences, position, ...data }
          this.children.push(this.summary)
        }
        return
      }
      case 'headline':
      case 'storyTitle':
        this.children.push({ type: role, children: [this.whole(text)], position, ...data })
        return
      case 'deck':
        this.children.push({
          type: 'deck',
          children: toSentences(this.source, text),
          position,
          ...data,
        })
        return
      case 'byline':
      case 'date':
      case 'dateline':
        this.addMeta(roled)
        return
      default:
        this.children.push({
          type: 'leftOut',
          reason: role,
          children: [this.whole(text)],
          position,
          ...data,
        })
    }
  }

  /** A byline, a date or a dateline on a line of its own; each stretch of the line becomes a node. */
  private addMeta({ block, role, meta, dateline, why }: RoledBlock): void {
    const dates = meta?.dates ?? findDates(block.reading.value)
    let date = dates.find(({ update }) => !update) ?? dates[0]
    // "June 9" or a date amid a dateline is part of it.
    if (role === 'dateline' && !(date?.iso && date.end === block.reading.value.length))
      date = undefined
    const main = role === 'dateline' ? 'dateline' : 'byline'
    const whole = { is: 'date', reading: block.reading, range: block.range } as const
    for (const { is, reading, range } of role === 'date' ? [whole] : metaParts(block, main, date)) {
      const node = {
        children: [this.whole(reading)],
        position: positionOf(this.source, trimmed(this.source.text, range)),
        ...(why ? { data: { why } } : {}),
      }
      if (is === 'date') {
        this.children.push({ type: 'date', ...node, ...(date?.iso ? { iso: date.iso } : {}) })
      } else if (is === 'byline') {
        const authors = eachAuthor(meta?.authors ?? [])
        this.children.push({ type: 'byline', ...node, authors, signed: isSigned(reading.value) })
      } else if (is === 'dateline') {
        const { length: _, ...parts } = dateline ?? { length: 0 }
        this.children.push({ type: 'dateline', ...node, ...parts })
      } else this.children.push({ type: 'leftOut', reason: 'leftover', ...node })
    }
  }

  private addParagraph({ block, leads = [], textAt = 0, why }: RoledBlock): void {
    const data = why ? { data: { why } } : {}
    let { start } = block.range
    for (const lead of leads) {
      const end = rangeOf(sliceReading(block.reading, lead.end)).start
      this.addLead(lead, block, { start, end }, why !== undefined)
      start = end
    }
    const reading = sliceReading(block.reading, leads.at(-1)?.end ?? textAt)
    const position = positionOf(this.source, { start, end: block.range.end })
    const section = this.open(position)
    section.children.push({
      type: 'paragraph',
      children: toSentences(this.source, reading),
      position,
      ...data,
    })
  }

  private addLead(
    lead: Lead,
    { reading }: RoledBlock['block'],
    range: Range,
    explain: boolean,
  ): void {
    const node = {
      children: [this.whole(trimMarks(reading, lead.start, lead.end))],
      position: positionOf(this.source, trimmed(this.source.text, range)),
      ...(explain ? { data: { why: [`${lead.is}: set before the first sentence`] } } : {}),
    }
    if (lead.is === 'byline')
      this.children.push({ type: 'byline', ...node, authors: lead.authors, signed: true })
    else if (lead.is === 'date') {
      const { iso } = lead.date
      this.children.push({ type: 'date', ...node, ...(iso ? { iso } : {}) })
    } else {
      const { length: _, ...parts } = lead.dateline
      this.children.push({ type: 'dateline', ...node, ...parts })
    }
  }

  private addListItem({ block, why }: RoledBlock): void {
    const data = why ? { data: { why } } : {}
    const position = positionOf(this.source, block.range)
    const section = this.open(position)
    let list = section.children.at(-1)
    if (list?.type !== 'list') {
      list = { type: 'list', children: [], position: { ...position } } satisfies List
      section.children.push(list)
    }
    const children = toSentences(this.source, sliceReading(block.reading, block.textAt))
    list.children.push({ type: 'listItem', children, position, ...data })
    extend(list.position, position)
  }

  /** The section that a block at this place belongs to. */
  private open(position: Position): Section {
    if (!this.section) {
      this.section = { type: 'section', level: 1, children: [], position: { ...position } }
      this.children.push(this.section)
    }
    extend(this.section.position, position)
    return this.section
  }

  private whole(reading: Reading): Sentence {
    return wholeSentence(this.source, reading)
  }
}

function extend(position: Position, by: Position): void {
  position.end = by.end
}

/** A range without white space at its end. */
function trimmed(text: string, { start, end }: Range): Range {
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
