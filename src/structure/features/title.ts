import type { Block } from '../blocks.ts'
import { bareText } from '../text-shape.ts'
import { contentWords, storyWords } from './content-words.ts'
import type { BlockRead } from './index.ts'
import { BASE, type Kind, STEPS, step } from './templates.ts'

/** A headline is no longer than this: UTF-16 code units. */
const LONGEST_TITLE = 130
/** How many words of a headline the story has at least. */
const LEAST_HITS = 2
/** Those who sign stand close above the story; menus hold what looks like names as well. */
const MOST_AUTHORS = 8
/** How far down the headline is looked for in a text without a paragraph: blocks. */
const HEAD = 6

/**
 * Reads what short blocks share with the story and with its headline, as good a guess as features need: a page that is
 * copied whole has menus above the headline, and titles of other stories.
 */
export function readTitle(blocks: readonly Block[], reads: readonly BlockRead[]): void {
  if (!reads.some(({ short }) => short)) return
  const first = reads.findIndex(({ body }) => body)
  const head = reads.slice(0, first < 0 ? HEAD : first)
  const story = storyWords(blocks.filter((_, i) => reads[i]!.body))
  const at = titleIn(head, story)
  const title = reads[at] ?? firstLine(reads)
  const words = new Set(title?.bare.split(' ') ?? [])
  const named = head.flatMap(({ meta }) => meta?.authors.map(bareText) ?? [])
  const authors = named.slice(-MOST_AUTHORS)
  for (const [i, read] of reads.entries()) {
    if (!read.short) continue
    const on = (kind: Kind, value = 0) => read.features.push(BASE[kind] + value)
    on('headlineOverlap', shareOf(read.bare.split(' '), words))
    const own = contentWords(read.bare)
    if (own.length > 0) on('bodyOverlap', shareOf(own, story))
    if (at >= 0) {
      const way = step(STEPS.few, Math.abs(i - at))
      on('fromTitle', i < at ? way : STEPS.few.length + 1 + way)
      read.isTitle = i === at
      if (read.bare === title!.bare) on('isTitle')
    }
    const author = authors.find(name => name !== '' && read.bare.startsWith(name))
    if (author !== undefined) on('author', author === read.bare ? 0 : 1)
  }
}

/** Index of the first line of the head that shares many words with the story (the deck shares more, but stands below); -1. */
function titleIn(head: readonly BlockRead[], story: ReadonlySet<string>): number {
  const hits = head.map(({ short, bare }) =>
    short && bare.length <= LONGEST_TITLE ? countIn(contentWords(bare), story) : 0,
  )
  const least = Math.max(LEAST_HITS, Math.max(0, ...hits) / 2)
  return hits.findIndex(count => count >= least)
}

/** The first line of some length. */
function firstLine(reads: readonly BlockRead[]): BlockRead | undefined {
  return reads.slice(0, HEAD).find(({ short, bare }) => short && bare.split(' ').length >= 4)
}

function countIn(words: readonly string[], all: ReadonlySet<string>): number {
  let count = 0
  for (const word of words) if (all.has(word)) count++
  return count
}

function shareOf(words: readonly string[], all: ReadonlySet<string>): number {
  return step(STEPS.share, countIn(words, all) / words.length)
}
