import type { Block } from '../blocks.ts'
import { FUNCTION_WORDS } from '../words/cues.ts'

/** As much of a story is looked at for its words, in UTF-16 code units: what it is about is said by then. */
const ENOUGH = 3000

/** The words of a story's paragraphs that say something, as `contentWords` gives them. */
export function storyWords(paragraphs: readonly Block[]): Set<string> {
  const words = new Set<string>()
  let room = ENOUGH
  for (const { reading } of paragraphs) {
    if (room <= 0) break
    const text = reading.value.slice(0, room).toLowerCase()
    room -= text.length
    for (const [word] of text.matchAll(/[\p{L}\d]{4,}/gu))
      if (!FUNCTION_WORDS.has(word)) words.add(stemOf(word))
  }
  return words
}

/** The words of a `bareText` that say something, without their ends. */
export function contentWords(bare: string): string[] {
  const words = bare.split(' ', 30).filter(word => word.length > 3 && !FUNCTION_WORDS.has(word))
  return words.map(stemOf)
}

/** As good a stem as cutting the end off long words gives. */
function stemOf(word: string): string {
  return word.length > 6 ? word.slice(0, -2) : word
}
