import type { Heading, ListItem, Root, RootContent, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block } from '../blocks.ts'
import { type Range, type Reading, readRanges } from '../reading.ts'
import { readFrontMatter } from './front-matter.ts'
import { readInline } from './inline.ts'

/**
 * What the parser's time grows with the square of, and how many of it no article has: beyond that it is not looked for.
 * Lines that would underline a heading ("---" is one too), and brackets that would begin a link or an image.
 */
const COSTLY = [
  { constructs: ['setextUnderline'], pattern: /^ {0,3}(?:=+|-+)[ \t]*$/gm, most: 1000 },
  { constructs: ['labelStartLink', 'labelStartImage', 'labelEnd'], pattern: /\[/g, most: 10_000 },
]

function parse(text: string): Root {
  const disabled = COSTLY.filter(({ pattern, most }) => (text.match(pattern)?.length ?? 0) > most)
  return unified()
    .data('micromarkExtensions', [
      { disable: { null: disabled.flatMap(({ constructs }) => constructs) } },
    ])
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .parse(text) as Root
}

/**
 * Reads the blocks of a Markdown text with remark. What the markup says is `given` in the blocks; the roles of the
 * others (a byline, a deck, the summary under its label) are decided as for plain text.
 */
export function readMarkdownBlocks(text: string): Block[] {
  const reader = new MarkdownReader(text)
  reader.readAll(parse(plainSpaces(text)).children)
  return cover(text, reader.blocks)
}

/**
 * The parser takes a byte-order mark off, which moves every offset behind it, and form feeds for letters: it gets spaces
 * of the same length instead.
 */
function plainSpaces(text: string): string {
  return text.replace(/^\ufeff|[\f\v]/g, ' ')
}

class MarkdownReader {
  readonly blocks: Block[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  readAll(nodes: readonly RootContent[]): void {
    for (const node of nodes) this.read(node)
  }

  private read(node: RootContent): void {
    const range = { start: node.position!.start.offset!, end: node.position!.end.offset! }
    switch (node.type) {
      case 'yaml':
        this.readYaml(node, range)
        return
      case 'heading':
        this.add(readInline(this.text, node.children), range, headingOf(node))
        return
      case 'paragraph': {
        const reading = readInline(this.text, node.children)
        if (reading.value !== '') this.add(reading, range, {})
        else this.add(this.plain(range), range, { given: 'caption' })
        return
      }
      case 'blockquote':
        this.readAll(node.children)
        return
      case 'list':
        for (const item of node.children) this.readItem(item)
        return
      case 'thematicBreak':
        this.add(this.plain(range), range, { given: 'separator' })
        return
      default:
        this.add(this.plain(range), range, { given: 'leftover' })
    }
  }

  private readItem(item: ListItem): void {
    const before = this.blocks.length
    this.readAll(item.children)
    for (const block of this.blocks.slice(before)) block.given ??= 'listItem'
  }

  private readYaml(node: Yaml, range: Range): void {
    const front = readFrontMatter(node.value, this.text.indexOf('\n', range.start) + 1)
    const parts: [Range, NonNullable<Block['given']>][] = []
    if (front.title) parts.push([front.title, 'headline'])
    if (front.description) parts.push([front.description, 'deck'])
    if (front.date) parts.push([front.date, 'date'])
    for (const author of front.authors) parts.push([author, 'byline'])
    for (const [part, given] of parts.sort((a, b) => a[0].start - b[0].start))
      this.add(this.plain(part), part, { given })
    const last = { start: range.end - 3, end: range.end }
    this.add(this.plain(last), last, { given: 'separator' })
  }

  private plain({ start, end }: Range): Reading {
    while (start < end && /\s/.test(this.text[start]!)) start++
    while (end > start && /\s/.test(this.text[end - 1]!)) end--
    return readRanges(this.text, [{ start, end }])
  }

  private add(reading: Reading, range: Range, more: Partial<Block>): void {
    if (reading.value === '' || reading.pieces.length === 0) {
      // An empty heading, or nothing but character references.
      reading = this.plain(range)
      if (reading.value === '') return
      more = { given: 'separator' }
    }
    this.blocks.push({
      reading,
      range: { ...range },
      marker: '',
      textAt: 0,
      indent: 0,
      blanksBefore: 1,
      blanksAfter: 1,
      lines: 1,
      ...more,
    })
  }
}

function headingOf({ depth }: Heading): Partial<Block> {
  return { given: 'heading', level: depth }
}

/** Widens the ranges of blocks, so that the marks between them (">", "-", fences) belong to the block that follows. */
function cover(text: string, blocks: Block[]): Block[] {
  let end = 0
  for (const block of blocks) {
    const gap = text.slice(end, block.range.start).search(/\S/)
    if (gap >= 0) block.range.start = end + gap
    end = block.range.end
  }
  const last = blocks.at(-1)
  if (last) last.range.end = Math.max(last.range.end, text.trimEnd().length)
  return blocks
}
