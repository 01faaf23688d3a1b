/**
 * The tree that flows through the pipeline (unist): what the article consists of, in reading order.
 *
 * Root
 *   headline | deck | byline | dateline | date | storyTitle | label   one line of the article's head
 *   summary                                                           the summary that the article brings itself
 *   section > heading? + (paragraph | list > listItem)*
 *   leftOut                                                           what belongs to no section: captions, web leftovers
 *
 * Every text-bearing node has `sentence` children and these are the only leaves. The structure stage makes the tree;
 * later stages add to `root.data` and `section.data` and never move a node.
 *
 * Offsets are UTF-16 code units into the decoded source text.
 */

/** A place in the source: `line` and `column` count from 1, `offset` from 0. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Where a node stands in the source; `end` is the first place after it. */
export interface Position {
  start: Point
  end: Point
}

/**
 * A stretch of reading text that stands in the source as it is:
 * `value.slice(at, at + length) === source.slice(start, start + length)`, but for white space of equal length.
 */
export interface Piece {
  /** Offset in the reading text. */
  at: number
  /** Offset in the source. */
  start: number
  length: number
}

/**
 * A sentence (or the whole of a line that has none, such as a heading) for reading: hard wraps joined, runs of white
 * space folded, markup off. `pieces` lead from the reading text back to the source, in order, without overlap; white
 * space that stands for a line break need not be covered.
 */
export interface Sentence {
  type: 'sentence'
  value: string
  pieces: Piece[]
  position: Position
}

/** What every block has: its sentences, its place, and (on request) why it was taken for what it is. */
interface Block {
  children: Sentence[]
  position: Position
  data?: { why?: string[] }
}

export interface Headline extends Block {
  type: 'headline'
}
export interface Deck extends Block {
  type: 'deck'
}
/** The story's own title on a copied story page ("Story: ..."); the sentence leaves the label out. */
export interface StoryTitle extends Block {
  type: 'storyTitle'
}
/** `authors`: names only, without "By", outlet or date; `signed`: the line says "By". */
export interface Byline extends Block {
  type: 'byline'
  authors: string[]
  signed: boolean
}
/** "NAIROBI, Kenya, Jan. 3 (Reuters) —": the parts as they stand, where they are there. */
export interface Dateline extends Block {
  type: 'dateline'
  place?: string
  agency?: string
  date?: string
}
/** Date of publication; `iso`: YYYY-MM-DD, with a time where the text has one and its zone is plain. */
export interface PublicationDate extends Block {
  type: 'date'
  iso?: string
}
/** The summary that the article brings itself, under a label such as "Story Summary" or "Key points". */
export interface GivenSummary extends Block {
  type: 'summary'
}
export interface Heading extends Block {
  type: 'heading'
}
export interface Paragraph extends Block {
  type: 'paragraph'
}
export interface ListItem extends Block {
  type: 'listItem'
}
export interface List {
  type: 'list'
  children: ListItem[]
  position: Position
}
/** A line that belongs to no section. `reason`: a repeated headline, a label ("Full Story"), a caption, a leftover ... */
export interface LeftOut extends Block {
  type: 'leftOut'
  reason: LeftOutReason
}
export type LeftOutReason = 'repeat' | 'label' | 'caption' | 'pullQuote' | 'leftover' | 'separator'

export interface Section {
  type: 'section'
  /** 1 for a section of the story; 2 and more below another one (Markdown only). */
  level: number
  children: (Heading | Paragraph | List)[]
  position: Position
  data?: { keySentence?: Sentence }
}

/** A node whose children are sentences. */
export type TextBlock =
  | Headline
  | Deck
  | StoryTitle
  | Byline
  | Dateline
  | PublicationDate
  | GivenSummary
  | Heading
  | Paragraph
  | ListItem
  | LeftOut

export type RootContent =
  | Headline
  | Deck
  | StoryTitle
  | Byline
  | Dateline
  | PublicationDate
  | GivenSummary
  | Section
  | LeftOut

/** What the entities stage found: a name at one place. `start` and `end`: offsets in the sentence's reading text. */
export interface Mention {
  sentence: Sentence
  start: number
  end: number
}

/** One person, company, ... with all places that name it, in reading order. */
export interface TreeEntity {
  type: EntityType
  /** The fullest name in the text. */
  name: string
  /** Other forms in the text, in order of first appearance. */
  aliases: string[]
  mentions: Mention[]
  /** 0 to 1, calibrated: of the entities given 0.9, nine in ten are right. */
  confidence: number
  data?: { why?: string[] }
}

export type EntityType =
  | 'person'
  | 'company'
  | 'organization'
  | 'app'
  | 'product'
  | 'place'
  | 'event'
  | 'work'

/** A problem of the article that a reader of the result should know of. `line` counts from 1. */
export interface Warning {
  code: string
  message: string
  line: number
}

export interface Root {
  type: 'root'
  children: RootContent[]
  position: Position
  data: {
    warnings: Warning[]
    /** Set by the entities stage; most prominent first. */
    entities?: TreeEntity[]
    /** Set by the summary stage. */
    summary?: { origin: 'given' | 'extracted'; sentences: Sentence[] }
  }
}

/** Every text-bearing block of the tree, in reading order. */
export function* blocksOf(root: Root): Generator<TextBlock> {
  for (const node of root.children) {
    if (node.type !== 'section') yield node
    else
      for (const child of node.children) {
        if (child.type === 'list') yield* child.children
        else yield child
      }
  }
}

/**
 * Leads a range of a sentence's reading text back to the source.
 *
 * @param start offset in `sentence.value` of the first code unit
 * @param end offset in `sentence.value` after the last code unit; greater than `start`
 * @returns offsets into the source that enclose the range, line breaks inside it included
 */
export function sourceRange(
  sentence: Sentence,
  start: number,
  end: number,
): { start: number; end: number } {
  const { pieces } = sentence
  let from = sentence.position.start.offset
  let to = sentence.position.end.offset
  for (const piece of pieces) {
    if (piece.at + piece.length > start) {
      from = piece.start + Math.max(0, start - piece.at)
      break
    }
  }
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!
    if (piece.at < end) {
      to = piece.start + Math.min(piece.length, end - piece.at)
      break
    }
  }
  return { start: from, end: to }
}
