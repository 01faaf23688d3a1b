import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Role } from '../../src/structure/roles.ts'
import { bareText, plainLine } from '../../src/structure/text-shape.ts'
import { STORY_LABELS, SUMMARY_LABELS } from '../../src/structure/words/labels.ts'

/** A text with the role of each line (from 1) on which a block begins; null where any reading will do. */
export interface Example {
  /** Site or corpus it comes from, the article, and the layout. */
  site: string
  article: string
  variant: string
  text: string
  roles: Map<number, Role | null>
}

interface GoldLine {
  text: string
  line: number
}
interface Gold {
  id: string
  source: string
  variant: string
  headline: string
  headlineLine: number
  deckLine: number | null
  bylineLine: number | null
  dateLine: number | null
  summary: string | null
  labels: GoldLine[]
  headings: GoldLine[]
  paragraphs: GoldLine[]
  listItems: GoldLine[]
  optional: GoldLine[]
  captions: GoldLine[]
  pullQuotes: GoldLine[]
  junk: GoldLine[]
}

/** Reads a folder of `site/article.variant.txt` with their golds. */
export function readStructureCorpus(folder: string): Example[] {
  const examples: Example[] = []
  for (const site of readdirSync(folder).sort())
    for (const file of readdirSync(join(folder, site)).sort()) {
      if (!file.endsWith('.txt')) continue
      const text = readFileSync(join(folder, site, file), 'utf8')
      const gold: Gold = JSON.parse(
        readFileSync(join(folder, site, file.replace(/txt$/, 'json')), 'utf8'),
      )
      examples.push({
        site,
        article: `${site}/${gold.id}`,
        variant: gold.variant,
        text,
        roles: rolesOf(text, gold),
      })
    }
  return examples
}

function rolesOf(text: string, gold: Gold): Map<number, Role | null> {
  const roles = new Map<number, Role | null>()
  const all = (lines: readonly GoldLine[], role: Role | null) => {
    for (const { line } of lines) roles.set(line, role)
  }
  all(gold.optional, null)
  all(gold.paragraphs, 'paragraph')
  all(gold.listItems, 'listItem')
  all(gold.headings, 'heading')
  all(gold.captions, 'caption')
  all(gold.pullQuotes, 'pullQuote')
  all(gold.junk, 'leftover')
  for (const { text: label, line } of gold.labels)
    roles.set(line, /^Story: /.test(label) ? 'storyTitle' : 'label')
  if (gold.dateLine) roles.set(gold.dateLine, 'date')
  if (gold.bylineLine) roles.set(gold.bylineLine, 'byline')
  if (gold.deckLine) roles.set(gold.deckLine, 'deck')
  roles.set(gold.headlineLine, 'headline')
  const headline = bareText(gold.headline)
  const summary = bareText(gold.summary ?? '')
  for (const [i, line] of text.split('\n').entries()) {
    const bare = bareText(line)
    if (bare === '' || roles.has(i + 1)) continue
    if (bare === headline) roles.set(i + 1, 'repeat')
    else if (summary.includes(bare)) roles.set(i + 1, 'summary')
  }
  return roles
}

interface StoryGold {
  headline: string | null
  deck: string | null
  storyTitle: string | null
  byline: string | null
  dateline: string | null
  date: string | null
  summary: { text: string } | null
  sections: { heading: string | null; firstWords: string }[]
  junk: string[]
  captions?: string[]
  pullQuotes?: string[]
}

/** Pages written for training, as sites have them from their first line to their last. */
export const PAGES = join(import.meta.dirname, 'pages')

/** Reads a folder of story pages (`NN.txt`, `NN.json`). Their golds name no lines: roles are found by the text. */
export function readStories(folder: string): Example[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => {
      const text = readFileSync(join(folder, file), 'utf8')
      const gold: StoryGold = JSON.parse(
        readFileSync(join(folder, file.replace('txt', 'json')), 'utf8'),
      )
      return {
        site: basename(folder),
        article: `${basename(folder)}/${file}`,
        variant: 'story',
        text,
        roles: storyRoles(text, gold),
      }
    })
}

/** The lines of a page that belong to no section, each as often as the gold names it. */
class LeftOut {
  private readonly roles = new Map<string, Role>()
  private readonly counts = new Map<string, number>()

  constructor({ junk, captions = [], pullQuotes = [] }: StoryGold) {
    this.add(junk, 'leftover')
    this.add(captions, 'caption')
    this.add(pullQuotes, 'pullQuote')
  }

  /** The role of a line; null where it is none of these, or a heading that a list above the story names as well. */
  take(bare: string, isHeading: boolean): Role | null {
    const left = this.counts.get(bare) ?? 0
    this.counts.set(bare, left - 1)
    return left <= 0 && isHeading ? null : (this.roles.get(bare) ?? null)
  }

  private add(lines: readonly string[], role: Role): void {
    for (const bare of lines.flatMap(line => line.split('\n')).map(bareText)) {
      this.roles.set(bare, role)
      this.counts.set(bare, (this.counts.get(bare) ?? 0) + 1)
    }
  }
}

function storyRoles(text: string, gold: StoryGold): Map<number, Role | null> {
  const roles = new Map<number, Role | null>()
  const headline = bareText(gold.headline ?? '')
  const headings = new Set(gold.sections.map(section => bareText(section.heading ?? '')))
  const summary = bareText(gold.summary?.text ?? '')
  const leftOut = new LeftOut(gold)
  const authors = (gold.byline ?? '')
    .split(/,| and /)
    .map(bareText)
    .filter(Boolean)
  const deck = bareText(gold.deck ?? '')
  let begun = false
  for (const [i, line] of text.split('\n').entries()) {
    const bare = bareText(line)
    if (bare === '') continue
    const short = line.length < 160
    const set = (role: Role | null) => roles.set(i + 1, role)
    const signs = short && !begun && authors.some(author => bare.includes(author))
    const left = signs ? null : leftOut.take(bare, headings.has(bare))
    if (left) set(left)
    else if (headline && bare === headline)
      set([...roles.values()].includes('headline') ? 'repeat' : 'headline')
    else if (
      headline &&
      short &&
      !begun &&
      bare.startsWith(headline) &&
      bare.length < headline.length + 40
    )
      set('repeat')
    else if (headline && !begun && bare.length > 15 && headline.startsWith(bare)) set('repeat')
    else if (headings.has(bare)) {
      set('heading')
      begun = true
    } else if (deck && (bare === deck || (deck.startsWith(bare) && bare.length > 30))) set('deck')
    else if (gold.storyTitle && bare.endsWith(bareText(gold.storyTitle))) set('storyTitle')
    else if (summary && bare.length > 5 && (summary.includes(bare) || bare.endsWith(summary)))
      set('summary')
    else if (signs) set('byline')
    else if (short && !begun && gold.date && bare.includes(bareText(gold.date)) && line.length < 90)
      set(gold.dateline && line.includes(gold.dateline) ? 'dateline' : 'date')
    else if (short && !begun && SUMMARY_LABELS.has(plainLine(line))) set('label')
    else if (short && STORY_LABELS.has(plainLine(line))) set('label')
    else if (
      short &&
      !begun &&
      gold.dateline &&
      bare.startsWith(bareText(gold.dateline)) &&
      line.length < 50
    )
      set('dateline')
    else if (/^\s*(?:[-*•]|\d+\.)\s/.test(line)) set('listItem')
    else {
      if (line.length < 75 && !begun && !/[.”"]$/.test(line)) set('leftover')
      else {
        set('paragraph')
        begun = true
      }
    }
  }
  return roles
}
