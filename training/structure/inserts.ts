import { sentenceRanges } from '../../src/language/sentences.ts'
import { captionFrom } from './captions.ts'
import { between, type Setting, together } from './page-parts.ts'
import * as wording from './page-wording.ts'
import { pick } from './random.ts'
import type { Part } from './render.ts'

/** A picture: what it shows, in a line or two, and who took it. */
export function picture(setting: Setting, paragraph: string | undefined): Part[] {
  const { random, fill } = setting
  const lines = [caption(setting, paragraph)]
  // What is read to those who do not see the picture stands above its caption.
  if (random() < 0.15) lines.unshift(caption(setting, undefined).replace(/\.$/, ''))
  const credit = fill(pick(random, wording.CREDITS))
  const roll = random()
  if (roll < 0.5) lines.push(credit)
  else if (roll < 0.7)
    lines.push(lines.pop() + pick(random, wording.INLINE_CREDITS).replace('{credit}', credit))
  return together(lines, 'caption')
}

/** What a picture shows: something of the story, or what might stand in it. */
function caption({ random, fill, sentences }: Setting, paragraph: string | undefined): string {
  const roll = random()
  const own = roll < 0.35 && paragraph !== undefined ? captionFrom(paragraph, random) : null
  if (own !== null) return own
  if (roll < 0.65 && sentences.length > 0) return pick(random, sentences)
  return fill(pick(random, wording.PLAIN_CAPTIONS))
}

/** What stands between two paragraphs now and then: a picture, other stories, a box. */
export function insert(setting: Setting, paragraph: string): Part[] {
  const roll = setting.random()
  if (roll < 0.4) return picture(setting, paragraph)
  if (roll < 0.55) return setOut(setting, paragraph)
  if (roll < 0.75) return otherStories(setting)
  return together(pick(setting.random, wording.BOXES).map(setting.fill))
}

/** A sentence of the story set out, often with the name of who said it. */
function setOut({ random, fill }: Setting, paragraph: string): Part[] {
  const sentences = sentenceRanges(paragraph)
    .map(({ start, end }) => paragraph.slice(start, end).replace(/["“”]/g, ''))
    .filter(({ length }) => length > 25 && length < 170)
  if (sentences.length === 0) return []
  const [open, close] = pick(random, ['“”', '“”', '""', '‘’', '  ', '  '])!
  const text = `${open}${pick(random, sentences)}${close}`.trim()
  const lines = [random() < 0.4 ? text.replace(/\.(?=\P{L}?$)/u, '') : text]
  if (random() < 0.5) lines.push(fill(pick(random, wording.SPEAKERS)))
  return together(lines, 'pullQuote')
}

/** Titles of other stories, mostly under a label, with their sections or ages. */
export function otherStories(setting: Setting): Part[] {
  const { random, fill, titles } = setting
  const lines: string[] = []
  if (random() < 0.8) lines.push(fill(pick(random, wording.LINK_LABELS)))
  const mark = pick(random, ['', '', '', '', '- ', '• ', '* '])
  const extra = pick(random, ['none', 'none', 'section', 'age', 'number', 'author'])
  const count = between(random, 1, pick(random, [1, 3, 6]))
  for (let i = 1; i <= count; i++) {
    if (extra === 'section') lines.push(fill(pick(random, wording.SECTIONS)))
    if (extra === 'number') lines.push(String(i))
    lines.push(mark + pick(random, titles))
    if (extra === 'age') lines.push(fill(pick(random, wording.AGES)))
    if (extra === 'author') lines.push(fill('{name}'))
  }
  return together(lines)
}
