import type { Block } from './blocks.ts'
import { type MetaLine, readMetaLine } from './bylines.ts'
import { readDateline } from './datelines.ts'
import type { RoledBlock } from './roles.ts'
import { STORY_LABELS, SUMMARY_LABELS } from './words/labels.ts'
import { CAPTIONS, LEFTOVERS } from './words/leftovers.ts'

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^[^\p{L}\p{N}([©#]+|[^\p{L}\p{N})\]]+$/gu, '')
    .trim()
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const TITLE_CASE_SMALL =
  /^(?:a|an|the|and|or|but|nor|for|of|in|on|at|to|by|with|from|as|is|vs|into|over|its|it|amid|amidst|after|before|than|that|up)$/i

/** Takes every block for something, by rules alone. */
export function rolesByRule(blocks: readonly Block[]): RoledBlock[] {
  const roled: RoledBlock[] = []
  let headline = ''
  let summaryOpen = false
  let bodyStarted = false
  let deckDone = false
  let afterStoryLabel = false
  for (const [i, block] of blocks.entries()) {
    const text = block.reading.value
    const add = (role: RoledBlock['role'], more: Partial<RoledBlock> = {}) =>
      roled.push({ block, role, ...more })
    const short = plain(text.slice(0, 260))
    const long = text.length > 260
    if (!/[\p{L}\p{N}]/u.test(text)) {
      add('separator')
      continue
    }
    const key = bare(text.slice(0, 300))
    if (
      !long &&
      headline &&
      (key === headline ||
        (key.startsWith(headline) && key.length - headline.length < 40) ||
        (!bodyStarted && headline.startsWith(key) && key.length > 20))
    ) {
      add('repeat')
      continue
    }
    if (!long && SUMMARY_LABELS.has(short) && !bodyStarted) {
      add('label')
      summaryOpen = true
      continue
    }
    if (!long && STORY_LABELS.has(short)) {
      add('label')
      summaryOpen = false
      afterStoryLabel = true
      continue
    }
    const story = /^Story\s*:\s+(?=\S)/i.exec(text)
    if (story && !bodyStarted && !long) {
      add('storyTitle', { textAt: story[0].length })
      continue
    }
    const inline = /^([^:]{2,30}):\s+(?=\S)/.exec(text)
    if (inline && !bodyStarted && headline && SUMMARY_LABELS.has(plain(inline[1]!))) {
      add('summary', { textAt: inline[0].length })
      continue
    }
    if (summaryOpen) {
      const next = blocks[i + 1]
      const first = roled.at(-1)?.role === 'label'
      if (first || (block.marker && roled.at(-1)?.role === 'summary')) {
        add('summary', block.marker ? { textAt: block.textAt } : {})
        if (!block.marker && next) summaryOpen = false
        continue
      }
      summaryOpen = false
    }
    if (!long && !block.marker && LEFTOVERS.some(r => r.test(short))) {
      add('leftover')
      continue
    }
    if (!long && CAPTIONS.some(r => r.test(text.toLowerCase()))) {
      add('caption')
      continue
    }
    if (!bodyStarted && !long && blocks.length > 1) {
      const meta = readMetaLine(text)
      if (
        headline &&
        (meta.kind === 'byline' ||
          (meta.kind === 'names' && meta.authors.length > 0 && standsAsByline(meta, blocks, i)))
      ) {
        add('byline', { meta })
        continue
      }
      if (meta.kind === 'date') {
        add('date', { meta })
        continue
      }
    }
    const dateline = bodyStarted ? null : readDateline(text)
    if (dateline && headline) {
      if (dateline.length >= text.length) {
        add('dateline', { dateline })
        continue
      }
      bodyStarted = true
      add('paragraph', { dateline })
      continue
    }
    if (!headline && text.length < 220 && blocks.length > 1 && !block.marker) {
      headline = key
      add('headline')
      continue
    }
    const next = blocks[i + 1]
    if (
      looksLikeHeading(block, next) &&
      (bodyStarted || afterStoryLabel || deckDone || text.length < 50)
    ) {
      bodyStarted = true
      add('heading')
      continue
    }
    if (
      headline &&
      !bodyStarted &&
      !deckDone &&
      text.length < 220 &&
      !/[.!]["”’]?$/.test(text) &&
      next
    ) {
      deckDone = true
      add('deck')
      continue
    }
    bodyStarted = true
    if (block.marker) add('listItem')
    else add('paragraph')
  }
  return roled
}

function looksLikeHeading(block: Block, next: Block | undefined): boolean {
  const text = block.reading.value
  if (
    !next ||
    text.length > 90 ||
    /[.,;:!"”]$/.test(text) ||
    (next.marker === block.marker && block.marker)
  )
    return false
  if (next.reading.value.length < 60 && !next.marker) return false
  if (!/^[\p{Lu}\p{N}]/u.test(text)) return false
  if (/\?$/.test(text)) return true
  const words = text.split(' ').filter(word => !TITLE_CASE_SMALL.test(word))
  const capital = words.filter(word => /^["“‘'(]?[\p{Lu}\p{N}]/u.test(word)).length
  return capital / words.length > 0.7 || text.length < 40
}

/** Whether a line of names without "By" has a date in it or in the next line, or was followed by one. */
function standsAsByline(meta: MetaLine, blocks: readonly Block[], at: number): boolean {
  if (meta.dates.length > 0) return true
  const next = blocks[at + 1]?.reading.value ?? ''
  return next.length < 80 && readMetaLine(next).kind === 'date'
}

function nextIsMeta(next: Block | undefined): boolean {
  return (
    next !== undefined &&
    next.reading.value.length < 120 &&
    /^(?:byline|date)$/.test(readMetaLine(next.reading.value).kind)
  )
}
