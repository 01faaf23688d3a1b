/** An input that a careful reader must survive. */
export interface HostileInput {
  /** A file name without its ending. */
  name: string
  bytes: Uint8Array
  /** What the command makes of it: a story (exit code 0), or a problem of this code (exit code 2 if it stands alone). */
  outcome: 'story' | 'empty' | 'binary' | 'encoding'
  /** What must hold beside that. */
  holds: string
}

/** A story of four lines to hide trouble in. `BODY` has two paragraphs; every name in it is invented. */
export const HEADLINE = 'Ferry company sells its last paddle steamer'
export const BODY = `Loxley Ferries has sold the Marigold, its last paddle steamer, to a museum in Whitby.

"She was never fast," said Agnes Thorne, who runs the company. The sale is worth £90,000.`
export const ARTICLE = `${HEADLINE}\n\n${BODY}\n`

export function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}

/** Bytes given one by one or as strings of code units below 256. */
export function raw(...parts: (number | string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    parts.map(part =>
      typeof part === 'number'
        ? Buffer.from([part])
        : typeof part === 'string'
          ? Buffer.from(part, 'latin1')
          : part,
    ),
  )
}
