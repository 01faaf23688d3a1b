/** Rows of the table of context: one for each bit. */
export const CONTEXT_BITS = 32

/** What a candidate's surroundings are like, as bits. Those from 12 to 23 are of name lists (`entries.ts`). */
export const Context = {
  first: 1 << 0,
  /** Behind a mark after which a capital says little. */
  opened: 1 << 1,
  titleLine: 1 << 2,
  shoutedLine: 1 << 3,
  /** A short line without an end mark. */
  headLine: 1 << 4,
  firstSentence: 1 << 5,
  /** The word stands in lower case elsewhere in the document. */
  seenLower: 1 << 6,
  /** The form stands inside a sentence that is no title. */
  seenInside: 1 << 7,
  once: 1 << 8,
  fewTimes: 1 << 9,
  oftener: 1 << 10,
  bracketed: 1 << 11,
  quoted: 1 << 24,
} as const

/** Bits of quotes and brackets behind one more mark. */
export function enclose(open: number, mark: string): number {
  switch (mark) {
    case '"':
      return open ^ Context.quoted
    case '“':
      return open | Context.quoted
    case '”':
      return open & ~Context.quoted
    case '(':
      return open | Context.bracketed
    case ')':
      return open & ~Context.bracketed
    default:
      return open
  }
}
