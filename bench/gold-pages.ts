import { readdirSync, readFileSync } from 'node:fs'
import { summarise } from '../src/index.ts'
import { bareText } from '../src/structure/text-shape.ts'

/** A page copied from its first line to its last, and what a good reading of it holds. */
export interface Page {
  name: string
  text: string
  headline: string
  deck: string | null
  /** Names of the authors, as one text. */
  byline: string | null
  headings: string[]
  /** How many paragraphs the story has; a list is one. */
  paragraphs: number
  /** Every line that belongs to no section. */
  junk: string[]
}

/** The pages written for measuring, which no model learns from. */
export function readPages(): Page[] {
  const folder = new URL('whole-pages/', import.meta.url)
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => ({
      ...JSON.parse(read(name)),
      name: name.replace('.json', ''),
      text: read(name.replace('.json', '.txt')),
    }))
}

/** Counts over pages: how many, and how many of them are right. */
export class PageTally {
  pages = 0
  headline = 0
  deck = 0
  byline = 0
  /** Pages with exactly the headings of the gold. */
  outline = 0
  /** Headings: found and right, found in all, of the gold. */
  right = 0
  found = 0
  gold = 0
  /** Lines that belong to no section: all, and those that the reading has in its story. */
  junk = 0
  leaked = 0
  /** Paragraphs of the gold, and how many of them are missing. */
  paragraphs = 0
  lost = 0

  /** Reads a page and compares. */
  add(page: Page): void {
    const story = summarise(page.text)
    const same = (a: string | undefined, b: string | null) =>
      bareText(a ?? '') === bareText(b ?? '')
    const headings = story.sections.flatMap(({ heading }) => (heading ? [heading.text] : []))
    const body = story.sections.flatMap(({ paragraphs, listItems }) => [
      ...paragraphs.map(({ text }) => bareText(text)),
      ...listItems.map(({ text }) => bareText(text)),
    ])
    this.pages++
    if (same(story.headline?.text, page.headline)) this.headline++
    if (same(story.deck?.text, page.deck)) this.deck++
    if (same(story.byline?.authors.join(' and '), page.byline?.replaceAll(', ', ' and ') ?? null))
      this.byline++
    this.addHeadings(headings.map(bareText), page.headings.map(bareText))
    this.addJunk([...body, ...headings.map(bareText)], page.junk.map(bareText).filter(Boolean))
    const junk = new Set(page.junk.map(bareText))
    this.paragraphs += page.paragraphs
    this.lost += Math.max(0, page.paragraphs - body.filter(text => !junk.has(text)).length)
  }

  private addHeadings(found: readonly string[], gold: readonly string[]): void {
    const left = [...gold]
    for (const heading of found) {
      const at = left.indexOf(heading)
      if (at >= 0) left.splice(at, 1)
    }
    const right = gold.length - left.length
    this.right += right
    this.found += found.length
    this.gold += gold.length
    if (right === gold.length && right === found.length) this.outline++
  }

  /** A line leaks once for each time that it stands among the story's. */
  private addJunk(story: readonly string[], junk: readonly string[]): void {
    const left = [...story]
    for (const line of junk) {
      const at = left.indexOf(line)
      this.junk++
      if (at < 0) continue
      this.leaked++
      left.splice(at, 1)
    }
  }
}
