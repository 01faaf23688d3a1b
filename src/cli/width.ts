/** Columns of a text that goes to no terminal. */
const PLAIN_WIDTH = 80

/** Columns that a line of output may take: the terminal's, or 80 where there is none. */
export function outputWidth(stream: { isTTY?: boolean; columns?: number }): number {
  return (stream.isTTY && stream.columns) || PLAIN_WIDTH
}
