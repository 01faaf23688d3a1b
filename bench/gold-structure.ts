import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a reading of an article is compared by: texts without markup, list marks and the like. */
export interface Outline {
  headline: string
  deck: string
  byline: string
  headings: string[]
  /** Paragraphs and list items. */
  blocks: string[]
}

/** An article in one layout, with what a good reading of it holds. */
export interface GoldArticle {
  site: string
  article: string
  layout: string
  text: string
  gold: Outline & {
    /** It has headings; without any, every heading found is false. */
    hasHeadings: boolean
    junk: string[]
    /** Lines that may be read either way. */
    free: Set<string>
    freeHeadings: Set<string>
  }
}

interface Line {
  text: string
}
type GoldFile = Record<'headline' | 'kind', string> &
  Record<'deck' | 'byline' | 'summary' | 'storyTitle', string | null> &
  Record<
    | 'headings'
    | 'paragraphs'
    | 'listItems'
    | 'optional'
    | 'captions'
    | 'pullQuotes'
    | 'junk'
    | 'labels',
    Line[]
  >

/** Letters and digits in small letters: what texts are compared by. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The same without a list mark. */
export function plainItem(text: string): string {
  return plain(text.replace(/^\s*(?:[-*•◦▪–—]|\(?\d{1,3}[.)])\s+/, ''))
}

/** Reads `DIR/site/article.layout.txt` with the `.json` beside each. */
export function readGold(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .sort()
    .flatMap(site =>
      readdirSync(join(folder, site))
        .filter(file => file.endsWith('.txt'))
        .sort()
        .map(file => {
          const [article = '', layout = ''] = file.replace(/\.txt$/, '').split(/\.(?=[^.]*$)/)
          const path = join(folder, site, file)
          const gold: GoldFile = JSON.parse(readFileSync(path.replace(/txt$/, 'json'), 'utf8'))
          return { site, article, layout, text: readFileSync(path, 'utf8'), gold: toOutline(gold) }
        }),
    )
}

function toOutline(gold: GoldFile): GoldArticle['gold'] {
  const texts = (lines: Line[]) => lines.map(({ text }) => text)
  const { optional, captions, pullQuotes, labels } = gold
  const title = gold.storyTitle ?? ''
  return {
    headline: plain(gold.headline),
    deck: plain(gold.deck ?? ''),
    byline: plain(gold.byline ?? ''),
    headings: texts(gold.headings).map(plain),
    blocks: [...texts(gold.paragraphs), ...texts(gold.listItems)].map(plainItem).filter(Boolean),
    hasHeadings: gold.kind === 'pos',
    junk: texts(gold.junk).map(plain),
    free: new Set(
      [...texts([...optional, ...captions, ...pullQuotes]), gold.summary ?? ''].map(plainItem),
    ),
    freeHeadings: new Set(
      [...texts([...optional, ...labels]), title, `Story: ${title}`].map(plain),
    ),
  }
}

/** Counts of one or many comparisons; all rates are made from these. */
export class Tally {
  private readonly counts = new Map<string, number>()

  add(name: string, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by)
  }

  get(name: string): number {
    return this.counts.get(name) ?? 0
  }

  /** A share in per cent. */
  share(part: string, whole: string): string {
    return this.get(whole) > 0 ? ((100 * this.get(part)) / this.get(whole)).toFixed(1) : '-'
  }

  /** F1 of what was counted under NAME.hit, NAME.extra and NAME.missed. */
  f1(name: string): string {
    const hits = 2 * this.get(`${name}.hit`)
    const all = hits + this.get(`${name}.extra`) + this.get(`${name}.missed`)
    return all > 0 ? ((100 * hits) / all).toFixed(1) : '-'
  }
}

/** Counts how one reading compares with its gold. */
export function compare(found: Outline, { gold }: GoldArticle, tally: Tally): void {
  tally.add('articles')
  if (plain(found.headline) === gold.headline) tally.add('headline')
  const deck = plain(found.deck)
  tally.add(gold.deck ? 'decks' : 'no deck')
  if (deck === gold.deck) tally.add(gold.deck ? 'decks.right' : 'no deck.right')
  if (gold.byline) {
    tally.add('bylines')
    if (signs(plain(found.byline), gold.byline)) tally.add('bylines.right')
  }
  const known = new Set(gold.headings)
  const headings = found.headings
    .map(plain)
    .filter(text => text && (known.has(text) || !gold.freeHeadings.has(text)))
  const wrong = match('headings', headings, gold.headings, gold.hasHeadings ? tally : new Tally())
  if (gold.hasHeadings) {
    tally.add('outlines')
    if (wrong.extra + wrong.missed === 0) tally.add('outlines.right')
  } else {
    tally.add('without headings')
    tally.add('false headings', wrong.extra)
  }
  const own = new Set(gold.blocks)
  const blocks = found.blocks
    .map(plainItem)
    .filter(text => text && (own.has(text) || !gold.free.has(text)))
  match('edges', blocks.flatMap(edges), gold.blocks.flatMap(edges), tally)
  const all = ` \n ${[...blocks, ...headings].join(' \n ')} \n `
  for (const junk of gold.junk) {
    tally.add('junk')
    if (all.includes(` \n ${junk} \n `) || (junk.length > 14 && all.includes(junk)))
      tally.add('junk.leaked')
  }
}

/** Whether a byline names the authors, and not much else. */
function signs(found: string, gold: string): boolean {
  const bare = found.replace(/^(?:written )?by /, '')
  return ` ${bare} `.includes(` ${gold} `) && bare.split(' ').length <= gold.split(' ').length + 9
}

/** First and last five words of a block, apart. */
function edges(text: string): string[] {
  const words = text.split(' ')
  return [`first ${words.slice(0, 5).join(' ')}`, `last ${words.slice(-5).join(' ')}`]
}

/** Counts what two lists have in common, each text as often as it occurs. */
function match(
  name: string,
  found: string[],
  gold: string[],
  tally: Tally,
): { extra: number; missed: number } {
  const open = new Map<string, number>()
  for (const text of gold) open.set(text, (open.get(text) ?? 0) + 1)
  let hit = 0
  for (const text of found) {
    const left = open.get(text) ?? 0
    if (left > 0) hit++
    open.set(text, left - 1)
  }
  const extra = found.length - hit
  const missed = gold.length - hit
  tally.add(`${name}.hit`, hit)
  tally.add(`${name}.extra`, extra)
  tally.add(`${name}.missed`, missed)
  return { extra, missed }
}
