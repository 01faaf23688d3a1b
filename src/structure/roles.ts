import type { LeftOutReason } from '../tree.ts'
import type { Block } from './blocks.ts'
import type { MetaLine } from './bylines.ts'
import type { FoundDateline } from './datelines.ts'
import type { Lead } from './leads.ts'

/** What a block of text is in its article. */
export type Role =
  | 'headline'
  | 'deck'
  | 'storyTitle'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'summary'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | LeftOutReason

/** A block with what it was taken for. */
export interface RoledBlock {
  block: Block
  role: Role
  /** Byline and date lines: what was read in them. */
  meta?: MetaLine
  /** The parts of a dateline on a line of its own. */
  dateline?: FoundDateline
  /** What stands at the beginning of a paragraph but belongs to the head of the article. */
  leads?: Lead[]
  /** Where the text proper begins in the reading, after a label such as "TL;DR:" or "Story:". */
  textAt?: number
  /** 1 for headings of the story; more below another (Markdown). */
  level?: number
  why?: string[]
}
