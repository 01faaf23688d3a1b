import type { Block } from '../blocks.ts'
import { bareText } from '../text-shape.ts'
import type { OwnRead } from './own.ts'

/** Words that are looked up together; shorter lines are found in other blocks by chance. */
const SHINGLE = 4
/** Lines that begin alike are compared, up to this many: keeps the search linear. */
const MOST_ALIKE = 4

export interface Repeat {
  /** Index of the block that holds the words of this one, or -1. */
  holder: number
  /** The words are a whole sentence there. */
  wholeSentence: boolean
}

/**
 * Finds short blocks whose words stand in another block as well: a pull quote, a repeated teaser.
 *
 * One pass notes the first words of each short block; a second looks for them in all blocks, and compares the rest where
 * they occur, once for each block: linear in the length of the text.
 */
export function findRepeats(blocks: readonly Block[], reads: readonly OwnRead[]): Repeat[] {
  const repeats = blocks.map((): Repeat => ({ holder: -1, wholeSentence: false }))
  const wanted = noteBeginnings(reads)
  if (wanted.size === 0) return repeats
  for (const [j, block] of blocks.entries()) {
    const text = reads[j]!.short ? reads[j]!.bare : bareSentences(block.reading.value)
    for (let at = 0; at < text.length; at = nextWord(text, at)) {
      const shingle = endOfShingle(text, at)
      const list = shingle < 0 ? undefined : wanted.get(text.slice(at, shingle))
      if (!list) continue
      for (const i of list) {
        const { bare } = reads[i]!
        if (i === j || repeats[i]!.holder >= 0 || !holds(text, bare, at)) continue
        const end = at + bare.length
        const opens = at === 0 || text[at - 1] === STOP
        repeats[i] = {
          holder: j,
          wholeSentence: opens && (end === text.length || text[end] === STOP),
        }
      }
    }
  }
  return repeats
}

/** Stands between sentences in `bareSentences`, instead of a space. */
const STOP = '.'

/** `bareText` with sentences kept apart. */
function bareSentences(text: string): string {
  return text
    .split(/[.!?]["”’)]*\s/)
    .map(bareText)
    .join(STOP)
}

function holds(text: string, words: string, at: number): boolean {
  const end = at + words.length
  return (
    text.startsWith(words, at) && (end === text.length || text[end] === ' ' || text[end] === STOP)
  )
}

function noteBeginnings(reads: readonly OwnRead[]): Map<string, number[]> {
  const wanted = new Map<string, number[]>()
  for (const [i, { bare, short }] of reads.entries()) {
    if (!short || endOfShingle(bare, 0) < 0) continue
    const key = bare.slice(0, endOfShingle(bare, 0))
    const list = wanted.get(key)
    if (!list) wanted.set(key, [i])
    else if (list.length < MOST_ALIKE) list.push(i)
  }
  return wanted
}

function nextWord(text: string, at: number): number {
  let end = at
  while (end < text.length && text[end] !== ' ' && text[end] !== STOP) end++
  return end + 1
}

/** Where the words from `at` on that are looked up together end; -1 where the text or the sentence ends before. */
function endOfShingle(text: string, at: number): number {
  let end = at
  for (let words = 0; ; end++) {
    if (end === text.length || text[end] === STOP) return words === SHINGLE - 1 ? end : -1
    if (text[end] === ' ' && ++words === SHINGLE) return end
  }
}
