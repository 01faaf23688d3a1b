import type { EntityType } from '../../tree.ts'

/** A name on the reader's own list; the list overrules the recogniser. */
export interface ListEntry {
  /**
   * The name as the text writes it, and as the entity is called.
   * @minLength 1
   */
  name: string
  /** What it names. Needed unless the name is excluded. */
  type?: EntityType
  /** Other forms in which the text may write it: short forms, acronyms. */
  aliases?: string[]
  /**
   * Only this case of letters counts; `false`: any.
   * @default true
   */
  caseSensitive?: boolean
  /**
   * Never an entity.
   * @default false
   */
  exclude?: boolean
}

/** The whole list as JSON: an array of entries, or an object that holds it. */
export type EntityListFile = ListEntry[] | { $schema?: string; entities: ListEntry[] }

/** What is wrong with a list, and where: `line` counts from 1. */
export interface ListProblem {
  line: number
  message: string
}

/** What a file holds before its entries are checked. */
export interface RawList {
  entries: Record<string, unknown>[]
  /** Line on which an entry begins. */
  lineOf: (index: number) => number
  problems: ListProblem[]
}
