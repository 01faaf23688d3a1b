import { sentenceRanges } from '../../src/language/sentences.ts'
import type { Role } from '../../src/structure/roles.ts'
import type { Article } from './articles.ts'
import { captionFrom } from './captions.ts'
import type { Example } from './corpus.ts'
import { insert, picture } from './inserts.ts'
import type { Others } from './others.ts'
import { contents, pageMeta, pageTail, pageTop } from './page.ts'
import type { Setting } from './page-parts.ts'
import { pick, type Random, shuffled } from './random.ts'
import * as wording from './wording.ts'

/** A line of a page, with its role. */
export interface Part {
  role: Role | null
  text: string
  /** Stands right below the part before, whatever the layout. */
  close?: boolean
}

/**
 * Sets an article in a layout of its own: invented leftovers, labels, bylines and captions, other capitals in headings,
 * shorter paragraphs, other marks, another width. The roles of its lines are known.
 *
 * @param others what other articles lend to the page
 * @param whole how often a page is copied whole, with its menus and footer: 0 to 1
 */
export function render(article: Article, others: Others, random: Random, whole: number): Example {
  const page = new Page(article, others, random, whole)
  const { text, roles } = layOut(page.parts(), random)
  return { site: article.site, article: article.article, variant: 'rendered', text, roles }
}

/** How often a page shows the deck of its article; how often another page has one; */
const SHOWS_DECK = 0.45
const HAS_DECK = 0.25
/** how often a page without leftovers has headings that elsewhere would be some, and how many. */
const HAS_HARD_HEADINGS = 0.5
const HARD_HEADINGS = 0.3
/** How often a summary is a list of points without a label. */
const HAS_NO_LABEL = 0.12
/** Code units of the title of another story. */
const SHORTEST_STORY = 35
/** How often something stands between two paragraphs of a whole page. */
const HAS_INSERT = 0.13
/** How often a whole page lists its headings first. */
const HAS_CONTENTS = 0.12
/** How often the headings of a page are words of those it speaks of, as broadcasters set them. */
const QUOTES = 0.07

class Page {
  private readonly article: Article
  private readonly titles: readonly string[]
  private readonly sentences: readonly string[]
  private readonly random: Random
  private readonly outlet: string
  /** How much of each kind of leftover this page has, 0 to 1. */
  private readonly mess: number
  /** The page is copied from its first line to its last. */
  private readonly whole: boolean
  private readonly signed: string[] = []

  constructor(article: Article, { titles, sentences }: Others, random: Random, whole: number) {
    this.article = article
    this.titles = titles
    this.sentences = sentences
    this.random = random
    this.outlet = this.outletName()
    this.mess = random() < 0.3 ? 0 : random()
    this.whole = random() < whole
  }

  parts(): Part[] {
    const body = this.body()
    if (this.whole) return [...this.wholeHead(body), ...body, ...pageTail(this.setting())]
    return [
      ...this.head(body),
      ...body,
      ...this.some(wording.TAIL_LEFTOVERS, 6),
      ...this.links(),
      ...this.comments(),
    ]
  }

  private head(body: readonly Part[]): Part[] {
    const { random, article } = this
    const parts: Part[] = []
    if (random() < 0.12)
      parts.push(this.leftover(random() < 0.5 ? this.outlet.toUpperCase() : this.outlet))
    parts.push(...this.some(wording.HEAD_LEFTOVERS, 4))
    parts.push(...this.headlines())
    if (random() < 0.35) parts.push(...this.some(wording.HEAD_LEFTOVERS, 2))
    const deck = this.deck(body)
    if (deck) parts.push({ role: 'deck', text: deck })
    const meta = this.meta()
    if (random() < 0.15 && parts.at(-1)?.role === 'deck') parts.splice(-1, 0, ...meta)
    else parts.push(...meta)
    parts.push(...this.some(wording.HEAD_LEFTOVERS, 4))
    if (random() < 0.15)
      parts.push({ role: 'caption', text: this.fill(pick(random, wording.CAPTIONS)) })
    if (random() < 0.25) parts.push({ role: 'storyTitle', text: `Story: ${this.fill('{title}')}` })
    if (random() < 0.4) parts.push(...this.summary(body))
    else if (random() < 0.08)
      parts.push({ role: 'label', text: pick(random, wording.STORY_LABELS) })
    if (article.body[0]?.role !== 'heading' && random() < 0.12) {
      const heading = article.body.find(({ role }) => role === 'heading')
      if (heading && body.some(({ role }) => role === 'heading'))
        parts.push({ role: 'heading', text: this.fill('{title}') })
    }
    return parts
  }

  private wholeHead(body: readonly Part[]): Part[] {
    const { random } = this
    const parts = [...pageTop(this.setting()), ...this.headlines()]
    const deck = this.deck(body)
    const meta = pageMeta(this.setting())
    if (deck && random() < 0.85) parts.push({ role: 'deck', text: deck }, ...meta)
    else parts.push(...meta, ...(deck ? [{ role: 'deck' as const, text: deck }] : []))
    if (random() < 0.6)
      parts.push(...picture(this.setting(), body.find(({ role }) => role === 'paragraph')?.text))
    const headings = body.flatMap(({ role, text }) => (role === 'heading' ? [text] : []))
    if (headings.length > 1 && random() < HAS_CONTENTS)
      parts.push(...contents(this.setting(), headings))
    if (random() < 0.15) parts.push(...this.summary(body))
    return parts
  }

  private setting(): Setting {
    return {
      random: this.random,
      fill: template => this.fill(template),
      titles: this.titles,
      sentences: this.sentences,
      authors: () => this.signed,
    }
  }

  private headlines(): Part[] {
    const { random } = this
    const headline = random() < 0.1 ? this.article.headline.toUpperCase() : this.article.headline
    const site = `${headline}${pick(random, [' | ', ' - ', ' – ', ' — ', ' :: '])}${this.outlet}`
    const roll = random()
    if (roll < 0.6) return [{ role: 'headline', text: headline }]
    if (roll < 0.85)
      return [
        { role: 'headline', text: headline },
        { role: 'repeat', text: headline },
      ]
    if (roll < 0.95)
      return [
        { role: 'repeat', text: site },
        { role: 'headline', text: headline },
      ]
    return [
      { role: 'headline', text: headline },
      { role: 'repeat', text: site },
    ]
  }

  private deck(body: readonly Part[]): string | null {
    const { random, article } = this
    if (article.deck && random() < SHOWS_DECK) return article.deck
    if (random() > HAS_DECK) return null
    // A sentence from further down, of the length that decks have.
    const paragraphs = body.filter(({ role }) => role === 'paragraph').slice(2)
    const sentences = paragraphs.flatMap(({ text }) =>
      sentenceRanges(text).map(({ start, end }) => text.slice(start, end)),
    )
    const fit = sentences.filter(({ length }) => length > 45 && length < 170)
    if (fit.length === 0) return null
    const deck = pick(random, fit)
    return random() < 0.6 ? deck.replace(/\.$/, '') : deck
  }

  private meta(): Part[] {
    const { random } = this
    const parts: Part[] = []
    const byline = random() < 0.65 ? this.fill(pick(random, wording.BYLINES)) : null
    const date = random() < 0.65 ? this.fill(pick(random, wording.DATES)) : null
    if (byline && date && random() < 0.45) {
      const mark = pick(random, [' | ', ' • ', ' · ', ' - ', ' — ', ', ', ' / ', '. '])
      return [
        { role: 'byline', text: random() < 0.85 ? byline + mark + date : date + mark + byline },
      ]
    }
    if (byline) parts.push({ role: 'byline', text: byline })
    if (date) parts.push({ role: 'date', text: date, close: random() < 0.3 })
    return random() < 0.15 ? parts.reverse() : parts
  }

  private summary(body: readonly Part[]): Part[] {
    const { random } = this
    const label = pick(random, wording.SUMMARY_LABELS)
    const sentences = body
      .filter(({ role }) => role === 'paragraph')
      .flatMap(({ text }) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end)))
      .filter(({ length }) => length > 30 && length < 220)
    const chosen = shuffled(random, sentences.slice(0, 14)).slice(0, 2 + Math.floor(random() * 3))
    if (chosen.length === 0) return []
    const parts: Part[] = []
    const roll = random()
    if (random() < HAS_NO_LABEL) {
      const marker = pick(random, ['- ', '* ', '• '])
      const bullets = (text: string, i: number): Part => ({
        role: 'summary',
        text: marker + text.replace(/\.$/, ''),
        close: i > 0,
      })
      return chosen.length > 1 ? chosen.map(bullets) : []
    }
    if (roll < 0.12)
      parts.push({ role: 'summary', text: `${label.replace(/:$/, '')}: ${chosen.join(' ')}` })
    else {
      parts.push({ role: 'label', text: label })
      if (this.whole && random() < 0.2)
        parts.push({ ...this.leftover(pick(random, wording.SUMMARY_NOTES)), close: true })
      if (roll < 0.3)
        parts.push(...chosen.map((text): Part => ({ role: 'summary', text, close: true })))
      else if (roll < 0.6) {
        const marker = pick(random, ['- ', '* ', '• ', '– ', '1. '])
        chosen.forEach((text, i) => {
          parts.push({
            role: 'summary',
            text: marker === '1. ' ? `${i + 1}. ${text}` : marker + text,
            close: i > 0,
          })
        })
      } else parts.push({ role: 'summary', text: chosen.join(' ') })
    }
    if (random() < 0.7) parts.push({ role: 'label', text: pick(random, wording.STORY_LABELS) })
    return parts
  }

  private body(): Part[] {
    const { random } = this
    const headings = random() < 0.8
    const capitals = pick(random, [
      'as is',
      'as is',
      'as is',
      'title',
      'sentence',
      'upper',
    ] as const)
    const dress = pick(random, DRESSES)
    const long = random() < 0.1
    // Where a page has leftovers, such lines are leftovers.
    const hard = this.mess === 0 && random() < HAS_HARD_HEADINGS
    const marker = pick(random, ['- ', '* ', '• ', '– ', 'number', 'letter', '', ''] as const)
    const breakUp = random() < 0.45 ? random() : 0
    const parts: Part[] = []
    const interview = random() < 0.05
    const quotes = random() < QUOTES
    let item = 0
    let heading = 0
    for (const [at, { role, text }] of this.article.body.entries()) {
      if (role !== 'listItem') item = 0
      if (role === 'heading') {
        if (!headings) continue
        if (interview) {
          parts.push({ role: 'paragraph', text: `Q: ${text.replace(/[.:]$/, '')}?` })
          continue
        }
        heading++
        const other = pick(random, this.titles)
        const whole =
          long && random() < 0.4
            ? `${text}${pick(random, [': ', ' and ', ', ', ' — '])}${other}`
            : text
        const said = quotes && random() < 0.8 ? this.quoteBelow(at) : null
        const set =
          said ?? (hard && random() < HARD_HEADINGS ? pick(random, wording.HARD_HEADINGS) : whole)
        parts.push({ role, text: dress(recapitalise(set, capitals), heading) })
      } else if (role === 'listItem') {
        item++
        const mark =
          marker === 'number'
            ? `${item}. `
            : marker === 'letter'
              ? `${String.fromCharCode(96 + Math.min(item, 26))}) `
              : marker
        parts.push({ role, text: mark + text, close: item > 1 })
      } else if (interview && parts.at(-1)?.text.startsWith('Q: '))
        parts.push({ role, text: `A: ${text}` })
      else parts.push(...this.paragraph(text, breakUp))
      if (parts.length > 1) parts.push(...this.between(text))
    }
    // A heading at the end of a document would head nothing.
    while (parts.at(-1)?.role === 'heading') parts.pop()
    return parts
  }

  private paragraph(text: string, breakUp: number): Part[] {
    const { random } = this
    const sentences = breakUp > 0 ? sentenceRanges(text) : []
    if (sentences.length < 2) return [{ role: 'paragraph', text }]
    const parts: Part[] = []
    let from = 0
    for (const { end } of sentences) {
      if (random() > breakUp && end < text.length) continue
      parts.push({ role: 'paragraph', text: text.slice(from, end).trim() })
      from = end
    }
    if (text.slice(from).trim()) parts.push({ role: 'paragraph', text: text.slice(from).trim() })
    return parts
  }

  /** Some words of the paragraphs below a heading, in quotes. */
  private quoteBelow(at: number): string | null {
    const { random } = this
    const below = this.article.body.slice(at + 1, at + 4)
    const paragraphs = below.filter(({ role }) => role === 'paragraph')
    if (paragraphs.length === 0) return null
    const words = pick(random, paragraphs).text.replace(/["“”]/g, '').split(' ')
    const from = Math.floor(random() * words.length)
    const said = words.slice(from, from + 3 + Math.floor(random() * 5)).join(' ')
    const plain = said.replace(/^\P{L}+|[^\p{L}\d]+$/gu, '')
    if (plain.length < 12) return null
    const [open, close] = pick(random, [`''`, `‘’`, `""`, `“”`])
    return open + plain[0]!.toUpperCase() + plain.slice(1) + close
  }

  private between(text: string): Part[] {
    const { random, mess, whole } = this
    if (whole) return random() < HAS_INSERT ? insert(this.setting(), text) : []
    const parts: Part[] = []
    if (random() < 0.12 * mess)
      parts.push(this.leftover(this.fill(pick(random, wording.BODY_LEFTOVERS))))
    if (random() < 0.03 * mess) {
      // A list of links under its title.
      parts.push(this.leftover(this.fill(pick(random, wording.BODY_LEFTOVERS))))
      for (let i = 0; i < 3; i++)
        parts.push({ ...this.leftover(this.fill('{title}')), close: i > 0 })
    }
    if (random() < 0.08 * mess) {
      const own = random() < 0.5 ? captionFrom(text, random) : null
      parts.push({ role: 'caption', text: own ?? this.fill(pick(random, wording.CAPTIONS)) })
    }
    if (random() < 0.05 * mess) {
      const sentences = sentenceRanges(text).map(({ start, end }) => text.slice(start, end))
      const fit = sentences.filter(({ length }) => length > 25 && length < 160)
      if (fit.length > 0) {
        const quote = pick(random, fit)
        parts.push({
          role: 'pullQuote',
          text: random() < 0.5 ? `“${quote.replace(/\.$/, '')}”` : quote.replace(/\.$/, ''),
        })
      }
    }
    return parts
  }

  /** Other stories of the site under a title, as a list with or without marks. */
  private links(): Part[] {
    const { random } = this
    if (random() > 0.25 * this.mess) return []
    const mark = pick(random, [
      () => '',
      () => '- ',
      () => '• ',
      (i: number) => `${i} `,
      (i: number) => `${i}. `,
    ])
    const count = 1 + Math.floor(random() * 5)
    // Stories have long titles; short ones would teach that headings are links.
    const stories = this.titles.filter(({ length }) => length >= SHORTEST_STORY)
    if (stories.length === 0) return []
    const titles = Array.from({ length: count }, (_, i) => mark(i + 1) + pick(random, stories))
    return [this.fill(pick(random, wording.LINK_TITLES)), ...titles].map((text, i) => ({
      ...this.leftover(text),
      close: i > 1,
    }))
  }

  /** What readers wrote below the article. */
  private comments(): Part[] {
    const { random } = this
    if (random() > 0.15 * this.mess) return []
    const parts = [
      this.leftover(
        this.fill(
          pick(random, [
            '{n} comments',
            'Comments ({n})',
            '{n} Comments',
            'Comments',
            'Readers’ comments',
          ]),
        ),
      ),
    ]
    const sentences = this.article.body
      .filter(({ role }) => role === 'paragraph')
      .flatMap(({ text }) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end)))
      .filter(({ length }) => length < 90)
    for (let i = 0; i < 3 && sentences.length > 0; i++) {
      const comment = pick(random, sentences)
      parts.push(
        this.leftover(
          this.fill(
            pick(random, [
              `{handle}: ${comment}`,
              `{name} says: ${comment}`,
              `{name}: ${comment}`,
              comment,
            ]),
          ),
        ),
      )
    }
    if (random() < 0.5)
      parts.push(
        this.leftover(pick(random, ['Reply', 'Load more', 'Show more comments', 'Report'])),
      )
    return parts
  }

  /** Up to `most` leftovers, the more the messier the page. */
  private some(list: readonly string[], most: number): Part[] {
    const { random } = this
    const count = Math.floor(random() * this.mess * (most + 1))
    return Array.from({ length: count }, () => this.leftover(this.fill(pick(random, list))))
  }

  private leftover(text: string): Part {
    return { role: 'leftover', text }
  }

  private outletName(): string {
    const { random } = this
    const name = pick(random, wording.OUTLETS)
    return random() < 0.7
      ? `${pick(random, wording.PLACES)} ${name}`
      : `The ${pick(random, wording.PLACES)} ${name}`
  }

  private name(): string {
    const initial =
      this.random() < 0.1 ? ` ${String.fromCharCode(65 + Math.floor(this.random() * 26))}.` : ''
    return `${pick(this.random, wording.GIVEN)}${initial} ${pick(this.random, wording.FAMILY)}`
  }

  private authors(): string {
    const roll = this.random()
    const count = roll < 0.75 ? 1 : roll < 0.92 ? 2 : 3
    this.signed.splice(0, this.signed.length, ...Array.from({ length: count }, () => this.name()))
    return this.signed.join(', ').replace(/, ([^,]*)$/, ' and $1')
  }

  private date(): string {
    const { random } = this
    const day = 1 + Math.floor(random() * 28)
    const month = Math.floor(random() * 12)
    const year = 2003 + Math.floor(random() * 23)
    const long = pick(random, ['en-US', 'short', 'short.'])
    const full =
      'January|February|March|April|May|June|July|August|September|October|November|December'.split(
        '|',
      )[month]!
    const name =
      long === 'en-US' ? full : long === 'short' ? full.slice(0, 3) : `${full.slice(0, 3)}.`
    const two = (n: number) => String(n).padStart(2, '0')
    return pick(random, [
      `${name} ${day}, ${year}`,
      `${name} ${day}, ${year}`,
      `${day} ${name} ${year}`,
      `${day} ${name} ${year}`,
      `${year}-${two(month + 1)}-${two(day)}`,
      `${two(day)}/${two(month + 1)}/${year}`,
      `${day}.${month + 1}.${year}`,
      `${name} ${day}`,
    ])
  }

  private fill(template: string): string {
    const { random } = this
    return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      switch (slot) {
        case 'n':
          return String(1 + Math.floor(random() * (random() < 0.2 ? 400 : 20)))
        case 'nn':
          return String(Math.floor(random() * 60)).padStart(2, '0')
        case 'h':
          return String(1 + Math.floor(random() * 12))
        case 'year':
          return String(2003 + Math.floor(random() * 23))
        case 'title':
          return pick(random, this.titles)
        case 'name':
          return this.name()
        case 'authors':
          return this.authors()
        case 'AUTHORS':
          return this.authors().toUpperCase()
        case 'handle':
          return this.name().toLowerCase().replace(/\W/g, '')
        case 'outlet':
          return this.outlet
        case 'OUTLET':
          return this.outlet.toUpperCase()
        case 'agency':
          return pick(random, wording.AGENCIES)
        case 'place':
          return pick(random, wording.PLACES)
        case 'topic':
          return pick(random, wording.TOPICS)
        case 'TOPIC':
          return pick(random, wording.TOPICS).toUpperCase()
        case 'role':
          return pick(random, wording.ROLES)
        case 'weekday':
          return pick(random, [
            'Monday',
            'Tuesday',
            'Wednesday',
            'Thursday',
            'Friday',
            'Sat',
            'Sun',
          ])
        default:
          return this.date()
      }
    })
  }
}

/** How all headings of a page are set; most pages leave them as they are. */
const DRESSES: readonly ((text: string, number: number) => string)[] = [
  ...Array.from({ length: 24 }, () => (text: string) => text),
  (text, n) => `${n}. ${text}`,
  (text, n) => `${n}. ${text}`,
  (text, n) => `${n}) ${text}`,
  (text, n) => `#${n}: ${text}`,
  (text, n) => `Step ${n}: ${text}`,
  (text, n) => `Lesson ${n}. ${text.replace(/[.?!:]$/, '')}.`,
  (text, n) => `Part ${n} — ${text}`,
  text => `${text.replace(/[.?!:]$/, '')}:`,
  text => `${text.replace(/[.?!:]$/, '')}:`,
  text => `${text.replace(/[.?!:]$/, '')}.`,
  text => `${text.replace(/[.?!:]$/, '')}?`,
  text => `${text.replace(/[.?!:]$/, '')}!`,
  (text, n) =>
    `${String(8 + n).padStart(2, '0')}:${String((n * 17) % 60).padStart(2, '0')} ${text}`,
]

const SMALL = /^(?:a|an|the|and|or|but|for|of|in|on|at|to|by|with|from|as)$/i

function recapitalise(text: string, capitals: 'as is' | 'title' | 'sentence' | 'upper'): string {
  if (capitals === 'as is') return text
  if (capitals === 'upper') return text.toUpperCase()
  return text
    .split(' ')
    .map((word, i) => {
      if (capitals === 'title')
        return i > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
      // Words with capitals inside are names; of the others most are not.
      return i === 0 || /^.\S*\p{Lu}/u.test(word)
        ? word
        : word.charAt(0).toLowerCase() + word.slice(1)
    })
    .join(' ')
}

function layOut(
  parts: readonly Part[],
  random: Random,
): { text: string; roles: Map<number, Role | null> } {
  const roles = new Map<number, Role | null>()
  const spaced = random() < 0.65
  const width = random() < 0.3 ? 50 + Math.floor(random() * 50) : 0
  const airy = spaced && random() < 0.15
  const indent = !spaced && random() < 0.2 ? '   ' : ''
  const lines: string[] = []
  for (const [i, { role, text, close }] of parts.entries()) {
    if (i > 0 && spaced && !(close && random() < 0.9)) lines.push('')
    if (airy && role === 'heading') lines.push('')
    roles.set(lines.length + 1, role)
    const own = role === 'paragraph' ? indent + text : text
    if (width > 0) lines.push(...wrap(own, width))
    else lines.push(own)
  }
  return { text: `${lines.join('\n')}\n`, roles }
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}
