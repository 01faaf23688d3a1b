import type { Block } from '../blocks.ts'
import { bareText } from '../text-shape.ts'
import type { OwnRead } from './own.ts'
import { shingles } from './shingles.ts'

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
 * One pass notes how each short block begins; a second looks for these beginnings in all blocks and compares the rest
 * where one occurs, once for each block: linear in the length of the text.
 */
export function findRepeats(blocks: readonly Block[], reads: readonly OwnRead[]): Repeat[] {
  const repeats = blocks.map((): Repeat => ({ holder: -1, wholeSentence: false }))
  const wanted = noteBeginnings(reads)
  if (wanted.size === 0) return repeats
  for (const [j, block] of blocks.entries()) {
    const own = reads[j]!
    let text: string | undefined
    for (const shingle of shingles(own.short ? own.bare : block.reading.value.toLowerCase())) {
      for (const i of wanted.get(shingle) ?? []) {
        if (i === j || repeats[i]!.holder >= 0) continue
        text ??= ` ${own.short ? own.bare : bareSentences(block.reading.value)} `
        const whole = findWhole(text, reads[i]!.bare)
        if (whole !== null) repeats[i] = { holder: j, wholeSentence: whole }
      }
    }
  }
  return repeats
}

/** Whether words are a whole sentence of a text; null where they are not in it. */
function findWhole(text: string, words: string): boolean | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1]!
    const after = text[at + words.length]!
    if (!/[ .]/.test(before) || !/[ .]/.test(after)) continue
    return (before === '.' || at === 1) && (after === '.' || at + words.length === text.length - 1)
  }
  return null
}

/** `bareText` with full stops between sentences. */
function bareSentences(text: string): string {
  return text
    .split(/[.!?]["”’)]*\s/)
    .map(bareText)
    .join('.')
}

function noteBeginnings(reads: readonly OwnRead[]): Map<number, number[]> {
  const wanted = new Map<number, number[]>()
  for (const [i, { bare, short }] of reads.entries()) {
    if (!short) continue
    const [first] = shingles(bare)
    if (first === undefined) continue
    const list = wanted.get(first)
    if (!list) wanted.set(first, [i])
    else if (list.length < MOST_ALIKE) list.push(i)
  }
  return wanted
}
