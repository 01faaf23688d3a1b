/** Longest piece of an article in a message. */
const LONGEST = 60

/** A passage in quotes, cut where it is long. */
export function quote(text: string): string {
  return text.length > LONGEST ? `'${text.slice(0, LONGEST).trimEnd()}…'` : `'${text}'`
}
