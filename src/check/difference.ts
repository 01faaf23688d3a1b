/** One way in which a story reads otherwise than its golden. */
export interface Difference {
  /** Line of the article, from 1, where there is one. */
  line?: number
  /** A sentence without its full stop: "heading at line 14 is now a paragraph". */
  message: string
}
