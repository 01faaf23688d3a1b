import type { EntityType, Warning } from './tree.ts'

export type { EntityType, Warning }

/**
 * A passage of the article. `start` and `end` are UTF-16 code units into the decoded input (after a byte-order mark):
 * `input.slice(start, end)` is the passage as it stands in the file.
 */
export interface Span {
  /** The passage for reading: hard wraps joined, runs of space folded. */
  text: string
  /**
   * @asType integer
   * @minimum 0
   */
  start: number
  /**
   * @asType integer
   * @minimum 0
   */
  end: number
  /**
   * Line of `start`, from 1.
   * @asType integer
   * @minimum 1
   */
  line: number
}

/** Where a story was read from. */
export interface StorySource {
  /** As given on the command line; absent for standard input and for strings. */
  path?: string
  encoding: string
  bom: boolean
  /** The line end that the file uses: the commonest one, where it uses several. */
  eol: 'lf' | 'crlf' | 'cr' | 'none'
  /**
   * UTF-16 code units of the decoded text.
   * @asType integer
   */
  length: number
  /** SHA-256 of the bytes of the input, in hexadecimal. */
  sha256: string
}

/** `authors`: names, without "By", outlet or date. */
export interface BylineSpan extends Span {
  authors: string[]
}

/** The parts of a dateline as they stand in the text. */
export interface DatelineSpan extends Span {
  place?: string
  agency?: string
  date?: string
}

/** `iso`: YYYY-MM-DD, or with a time. */
export interface DateSpan extends Span {
  iso?: string
}

/** `given`: as the article brings it; `extracted`: sentences that nutgraf chose from the article. */
export interface StorySummary {
  origin: 'given' | 'extracted'
  sentences: Span[]
}

/** Text before the first heading is a section whose heading is null. */
export interface StorySection {
  heading: Span | null
  /**
   * @asType integer
   * @minimum 1
   */
  level: number
  paragraphs: Span[]
  listItems: Span[]
  keySentence: Span | null
}

/** One person, company, ... and every place that names it. */
export interface Entity {
  id: string
  type: EntityType
  /** The fullest name in the text. */
  name: string
  aliases: string[]
  mentions: Span[]
  /**
   * Calibrated share of entities of this confidence that are right.
   * @minimum 0
   * @maximum 1
   */
  confidence: number
}

/** A line that belongs to no section, with the reason. */
export interface LeftOutSpan extends Span {
  reason: 'repeat' | 'label' | 'caption' | 'pullQuote' | 'leftover' | 'separator'
}

/** What nutgraf read in one article. The same input gives the same story, byte for byte, on every machine. */
export interface Story {
  schemaVersion: '1'
  /** Only in JSON Lines: the `id` of the input line. */
  id?: string | number
  source: StorySource
  headline: Span | null
  deck: Span | null
  storyTitle: Span | null
  byline: BylineSpan | null
  dateline: DatelineSpan | null
  date: DateSpan | null
  summary: StorySummary
  sections: StorySection[]
  /** Most prominent first. */
  entities: Entity[]
  /** Lines that belong to no section: repeated headlines, labels, captions, leftovers of a web page. */
  leftOut: LeftOutSpan[]
  warnings: Warning[]
}
