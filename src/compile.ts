import type { Article } from './read/article.ts'
import { pointAt, type Source } from './source.ts'
import type { Entity, LeftOutSpan, Span, Story, StorySection } from './story.ts'
import type {
  Heading,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Section,
  Sentence,
  TextBlock,
  TreeEntity,
} from './tree.ts'
import { sourceRange } from './tree.ts'

/**
 * Makes the story of a tree that all stages have passed: the last step, which only puts into words of the contract what
 * the tree holds.
 */
export function compileStory(root: Root, source: Source, article: Article): Story {
  const byline = first(root, 'byline')
  const dateline = first(root, 'dateline')
  const date = first(root, 'date')
  return {
    schemaVersion: '1',
    ...(article.id !== undefined && { id: article.id }),
    source: article.source,
    headline: spanOrNull(first(root, 'headline')),
    deck: spanOrNull(first(root, 'deck')),
    storyTitle: spanOrNull(first(root, 'storyTitle')),
    byline: byline ? { ...blockSpan(byline), authors: byline.authors } : null,
    dateline: dateline
      ? {
          ...blockSpan(dateline),
          ...(dateline.place !== undefined && { place: dateline.place }),
          ...(dateline.agency !== undefined && { agency: dateline.agency }),
          ...(dateline.date !== undefined && { date: dateline.date }),
        }
      : null,
    date: date ? { ...blockSpan(date), ...(date.iso !== undefined && { iso: date.iso }) } : null,
    summary: {
      origin: root.data.summary?.origin ?? 'extracted',
      sentences: (root.data.summary?.sentences ?? []).map(sentenceSpan),
    },
    sections: root.children.filter(node => node.type === 'section').map(compileSection),
    entities: (root.data.entities ?? []).map((entity, i) => compileEntity(entity, i, source)),
    leftOut: root.children.filter(node => node.type === 'leftOut').map(compileLeftOut),
    warnings: [...article.warnings, ...root.data.warnings],
  }
}

function first<T extends RootContent['type']>(root: Root, type: T) {
  return root.children.find((node): node is Extract<RootContent, { type: T }> => node.type === type)
}

function spanOrNull(block: TextBlock | undefined): Span | null {
  return block ? blockSpan(block) : null
}

/** A block from its first sentence to its last: without a bullet or label before it, which the text does not hold. */
function blockSpan({ children, position }: TextBlock): Span {
  const { start } = children[0]?.position ?? position
  const { end } = children.at(-1)?.position ?? position
  const text = children.map(sentence => sentence.value).join(' ')
  return { text, start: start.offset, end: end.offset, line: start.line }
}

function sentenceSpan({ value, position: { start, end } }: Sentence): Span {
  return { text: value, start: start.offset, end: end.offset, line: start.line }
}

function compileSection(section: Section): StorySection {
  const { keySentence } = section.data ?? {}
  const heading = section.children.find((child): child is Heading => child.type === 'heading')
  const paragraphs = section.children.filter(
    (child): child is Paragraph => child.type === 'paragraph',
  )
  const listItems: ListItem[] = section.children.flatMap(child =>
    child.type === 'list' ? child.children : [],
  )
  return {
    heading: spanOrNull(heading),
    level: section.level,
    paragraphs: paragraphs.map(blockSpan),
    listItems: listItems.map(blockSpan),
    keySentence: keySentence ? sentenceSpan(keySentence) : null,
  }
}

function compileLeftOut(node: Extract<RootContent, { type: 'leftOut' }>): LeftOutSpan {
  return { ...blockSpan(node), reason: node.reason }
}

function compileEntity(entity: TreeEntity, index: number, source: Source): Entity {
  return {
    id: `e${index + 1}`,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases,
    mentions: entity.mentions.map(({ sentence, start, end }) => {
      const range = sourceRange(sentence, start, end)
      const text = sentence.value.slice(start, end)
      return { text, ...range, line: pointAt(source, range.start).line }
    }),
    confidence: Math.round(entity.confidence * 100) / 100,
  }
}
