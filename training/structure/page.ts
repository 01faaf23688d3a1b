import { otherStories } from './inserts.ts'
import { between, type Setting, several, together } from './page-parts.ts'
import * as wording from './page-wording.ts'
import { pick, shuffled } from './random.ts'
import type { Part } from './render.ts'

/** Everything above the headline: the outlet, menus, what is talked about, where in the site we are. */
export function pageTop(setting: Setting): Part[] {
  const { random, fill, titles } = setting
  const parts: Part[] = []
  const utilities = () => parts.push(...together(several(setting, wording.UTILITIES, 0, 4)))
  if (random() < 0.6) utilities()
  if (random() < 0.7)
    parts.push({ role: 'leftover', text: fill(pick(random, ['{outlet}', '{outlet}', '{OUTLET}'])) })
  if (random() < 0.8) {
    const mark = pick(random, ['', '', '', '', '* ', '- ', '• '])
    const menu = several(setting, wording.SECTIONS, 3, pick(random, [5, 9, 14, 24]))
    if (random() < 0.12)
      parts.push({ role: 'leftover', text: menu.join(pick(random, [' ', ' | ', ' · '])) })
    else parts.push(...together(menu.map(entry => mark + entry)))
  }
  if (random() < 0.4) utilities()
  if (random() < 0.15) {
    const stories = Array.from({ length: between(random, 1, 4) }, () => pick(random, titles))
    const short = stories.map(title =>
      title
        .split(' ')
        .slice(0, between(random, 2, 4))
        .join(' '),
    )
    parts.push(
      ...together([pick(random, wording.TREND_LABELS), ...(random() < 0.6 ? short : stories)]),
    )
  }
  if (random() < 0.25) {
    const mark = pick(random, [' > ', ' / ', ' » ', ' › '])
    const way = several(setting, wording.SECTIONS, 1, 3)
    parts.push({ role: 'leftover', text: ['Home', ...way].join(mark) })
  }
  if (random() < 0.4) parts.push(...together(several(setting, wording.SECTIONS, 1, 2)))
  return parts
}

/** The headings of the story, listed above it. */
export function contents({ random }: Setting, headings: readonly string[]): Part[] {
  const mark = pick(random, [() => '', () => '', () => '- ', (i: number) => `${i + 1}. `])
  const lines = headings.map((heading, i) => mark(i) + heading)
  return together([pick(random, wording.CONTENTS_LABELS), ...lines])
}

/** Between headline and story: the author with what she is, dates, buttons and counts, a picture. */
export function pageMeta(setting: Setting): Part[] {
  const { random, fill } = setting
  const parts: Part[] = []
  const buttons = () => {
    if (random() < 0.45) parts.push(...together(several(setting, wording.AROUND_META, 1, 5)))
  }
  const date = () => {
    if (random() < 0.75)
      parts.push({
        role: 'date',
        text: fill(pick(random, wording.PAGE_DATES)),
      })
  }
  const early = random() < 0.25
  if (early) date()
  if (random() < 0.3) buttons()
  if (random() < 0.85) {
    if (random() < 0.15) parts.push({ role: 'leftover', text: pick(random, wording.AUTHOR_LABELS) })
    parts.push({
      role: 'byline',
      text: fill(pick(random, wording.PAGE_BYLINES)),
      close: true,
    })
    if (random() < 0.5)
      parts.push({ role: 'leftover', text: fill(pick(random, wording.JOBS)), close: true })
    if (random() < 0.12)
      parts.push({
        role: 'byline',
        text: fill(pick(random, wording.PICTURE_BYLINES)),
      })
  }
  if (!early) date()
  if (random() < 0.1) date()
  buttons()
  return parts
}

/** Everything below the story, in an order that pages have: credits, authors, tags, comments, other stories, the footer. */
export function pageTail(setting: Setting): Part[] {
  const { random, fill } = setting
  const parts: Part[] = []
  if (random() < 0.3) parts.push(...together(several(setting, wording.CREDIT_LINES, 1, 2)))
  if (random() < 0.12) {
    for (const box of shuffled(random, wording.RELEASE_END).slice(0, between(random, 1, 3)))
      parts.push(...together(box.map(fill)))
  }
  const more: (() => Part[])[] = [
    () => (random() < 0.4 ? aboutAuthors(setting) : []),
    () =>
      random() < 0.4
        ? together(several(setting, [...wording.SECTIONS, '{place}', '{place}', '{topic}'], 1, 6))
        : [],
    () => (random() < 0.35 ? together(several(setting, wording.AROUND_META, 1, 4)) : []),
    () => (random() < 0.3 ? together(pick(random, wording.BOXES).map(fill)) : []),
  ]
  for (const make of shuffled(random, more)) parts.push(...make())
  while (random() < 0.45) parts.push(...otherStories(setting))
  if (random() < 0.15) parts.push(...together(several(setting, wording.COMMENTS, 2, 8)))
  if (random() < 0.7)
    parts.push(...together(several(setting, wording.FOOTER, 1, pick(random, [3, 8, 16]))))
  return parts
}

function aboutAuthors(setting: Setting): Part[] {
  const { random, fill } = setting
  const parts: Part[] = []
  const authors = setting.authors()
  for (const author of authors.length > 0 ? authors : [fill('{name}')]) {
    const lines = random() < 0.5 ? [author] : []
    if (random() < 0.3) lines.push(fill(pick(random, wording.JOBS)))
    const [first] = author.split(' ', 1)
    const bios = wording.BIOS.map(bio =>
      bio.replaceAll('{author}', author).replaceAll('{first}', first!),
    )
    lines.push(...several(setting, bios, 1, 2))
    parts.push(...together(lines))
  }
  return parts
}
