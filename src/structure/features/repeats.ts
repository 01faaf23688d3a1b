import type { Block } from '../blocks.ts'
import { bareText } from '../text-shape.ts'
import type { OwnRead } from './own.ts'
import { shingles } from './shingles.ts'

/** Lines that have a row of words in common are compared, up to this many: keeps the search linear. */
const MOST_ALIKE = 4

export interface Repeat {
  /** Index of the block that holds the words of this one, or -1. */
  holder: number
  /** The words are a whole sentence there. */
  wholeSentence: boolean
  /** Share of the rows of four words that stand in long blocks as well. */
  partly: number
}

/**
 * Finds short blocks whose words stand in another block as well: a pull quote, a repeated teaser.
 *
 * One pass notes the rows of four words of each short block; a second looks for them in all blocks, and compares the rest
 * where a first row occurs, once for each block: linear in the length of the text.
 */
export function findRepeats(blocks: readonly Block[], reads: readonly OwnRead[]): Repeat[] {
  const repeats = blocks.map((): Repeat => ({ holder: -1, wholeSentence: false, partly: 0 }))
  const wanted = noteRows(reads)
  if (wanted.size === 0) return repeats
  /** The block that each short one was last compared with. */
  const compared = new Int32Array(blocks.length).fill(-1)
  for (const [j, block] of blocks.entries()) {
    const own = reads[j]!
    let text: string | undefined
    for (const shingle of shingles(own.short ? own.bare : block.reading.value.toLowerCase())) {
      for (const { block: i, first, share } of wanted.get(shingle) ?? []) {
        if (i === j) continue
        const repeat = repeats[i]!
        if (!own.short) repeat.partly += share
        if (!first || repeat.holder >= 0 || compared[i] === j) continue
        compared[i] = j
        text ??= ` ${bareSentences(block.reading.value)} `
        const quote = withoutSpeaker(blocks[i]!.reading.value)
        const words = quote === undefined ? reads[i]!.bare : bareText(quote)
        const whole = findWhole(text, words) ?? (isParted(text, words) || null)
        if (whole === null) continue
        repeat.holder = j
        repeat.wholeSentence = whole
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

/** "“We have time.” — Agnes Thorne": a quotation with its speaker. */
const SPEAKER = /^(["“].{20,}["”])\s*[—–-]\s*\p{Lu}[^.!?"”]{2,60}$/u

/** A quotation without the speaker's name behind it; undefined for any other text. */
function withoutSpeaker(text: string): string | undefined {
  return SPEAKER.exec(text)?.[1]
}

/** What stands between the parts of a quotation is no longer: UTF-16 code units. */
const LONGEST_BETWEEN = 80

/** Whether words are a quotation that a text breaks off to say who speaks: "We run, she said. We have time." */
function isParted(text: string, words: string): boolean {
  for (let end = text.indexOf('.'); end >= 0; end = text.indexOf('.', end + 1)) {
    const begin = text.lastIndexOf('.', end - 1) + 1
    const first = text.slice(begin, end).trim()
    if (first === '' || !words.startsWith(`${first} `)) continue
    const rest = words.slice(first.length + 1)
    const between = text.slice(end, end + LONGEST_BETWEEN + rest.length + 2)
    if (findWhole(between, rest) === true) return true
  }
  return false
}

/** `bareText` with full stops between sentences, and after quotations. */
function bareSentences(text: string): string {
  return text
    .split(/[.!?]["”’)]*\s|,["”’]\s/)
    .map(bareText)
    .join('.')
}

/** A row of four words of a short block: whether its first, and what share of all its rows it is. */
interface Row {
  block: number
  first: boolean
  share: number
}

function noteRows(reads: readonly OwnRead[]): Map<number, Row[]> {
  const wanted = new Map<number, Row[]>()
  for (const [block, { bare, short }] of reads.entries()) {
    if (!short) continue
    const rows = [...shingles(bare)]
    for (const [i, row] of rows.entries()) {
      const list = wanted.get(row) ?? []
      if (list.length >= MOST_ALIKE) continue
      list.push({ block, first: i === 0, share: 1 / rows.length })
      wanted.set(row, list)
    }
  }
  return wanted
}
