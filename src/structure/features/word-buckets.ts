import { FUNCTION_WORDS } from '../words/cues.ts'

/** A power of two; words that fall into one bucket are one to the network. */
export const WORD_BUCKETS = 1024

/** The bucket of each word in small letters that says something, once: "screenshot" is of captions, "conclusion" of headings. */
export function bucketsOf(words: readonly string[]): Set<number> {
  const buckets = new Set<number>()
  for (const word of words)
    if (/^\p{L}/u.test(word) && !FUNCTION_WORDS.has(word)) buckets.add(bucketOf(word))
  return buckets
}

/** FNV-1a over the UTF-16 code units, without the s of a plural. */
function bucketOf(word: string): number {
  const end = word.length > 4 && word.endsWith('s') ? word.length - 1 : word.length
  let hash = 0x811c9dc5
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (WORD_BUCKETS - 1)
}
