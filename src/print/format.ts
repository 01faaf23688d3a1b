import type { Story } from '../story.ts'

/** What a printer needs to know of where its text goes. */
export interface PrintOptions {
  /** Whether to mark headings and types with ANSI colours. */
  color: boolean
  /** Columns that a line may take. */
  width: number
  /** How summaries are printed. */
  style: 'prose' | 'bullets'
}

/** A story and where it was read from; `path` is absent for standard input and JSON Lines. */
export interface Result {
  path?: string
  story: Story
}

/**
 * A way to print stories. Printers return strings and never write. One story of one input is `print` alone; the output
 * of many is `open`, the stories with `between` between two, then `close`.
 */
export interface Printer {
  /** Ending of the files that it makes, with the dot. */
  extension: string
  /** The story, with a line feed at its end. */
  print(story: Story, options: PrintOptions): string
  open: string
  /** Goes before each story of many, to tell whose it is and to part it from the one before; `index` counts from 0. */
  before(result: Result, index: number, options: PrintOptions): string
  close: string
}
