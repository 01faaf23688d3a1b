/**
 * How well the structure of articles is read: `npm run bench -- structure DIR [STORIES DECKS]`.
 *
 * DIR holds `site/article.layout.txt` with a gold `.json` beside each. Prints a table of the shipped model beside a
 * simple rule (a short Title Case line without a full stop is a heading) and remark, by groups of layouts.
 *
 * With STORIES, a folder of story pages with golds, and DECKS, a file of articles in Markdown, the model is trained anew for
 * each site, on the story pages and the articles of other sites alone, and measured on the site left out: the figures for
 * sites that it has never seen.
 */
import { toSource } from '../src/source.ts'
import { assemble } from '../src/structure/assemble.ts'
import { readBlocks } from '../src/structure/blocks.ts'
import { decide } from '../src/structure/decide/index.ts'
import { KINDS, type TextKind } from '../src/structure/decide/kind.ts'
import type { Weights } from '../src/structure/decide/network.ts'
import { trainedNetworks } from '../src/structure/decide/weights.ts'
import { readMarkdownBlocks } from '../src/structure/markdown/index.ts'
import type { Root, TextBlock } from '../src/tree.ts'
import { documentsFor, fitNetworks, readMaterial } from '../training/structure/material.ts'
import { compare, type GoldArticle, type Outline, readGold, Tally } from './gold-structure.ts'

type Reader = (article: GoldArticle) => Outline

const GROUPS: Record<string, RegExp> = {
  clean: /^(?:blank|dense|wrap72|repeat|caps|wire|seed|seedalt)$/,
  'junk and messy': /^(?:pull|junk|messy)$/,
  all: /./,
}

const [folder, stories, decks] = process.argv.slice(2)
if (!folder) throw new Error('usage: npm run bench -- structure DIR [STORIES DECKS]')
const articles = readGold(folder)
const networksFor =
  stories && decks
    ? leaveOut(folder, stories, decks)
    : (_site: string, kind: TextKind) => trainedNetworks(kind)

const READERS: Record<string, Reader> = {
  [decks ? 'nutgraf, site left out' : 'nutgraf']: ({ text, site }) =>
    toOutline(
      assemble(
        toSource(text),
        decide(readBlocks(text), kind => networksFor(site, kind)),
      ),
    ),
  'simple rule': ({ text }) => readByRule(text.split('\n').filter(line => line.trim())),
  remark: ({ text }) => readByRemark(text),
}

for (const [name, reader] of Object.entries(READERS)) {
  const found = articles.map(article => [article, reader(article)] as const)
  console.log(`\n${name}`)
  const rows: Record<string, Row> = {}
  for (const [group, layouts] of Object.entries(GROUPS)) {
    const own = found.filter(([{ layout }]) => layouts.test(layout))
    const sites = new Set(own.map(([{ site }]) => site))
    const bySite = [...sites].map(name => tallied(own.filter(([{ site }]) => site === name)))
    rows[group] = tallied(own)
    if (sites.size > 1) rows[`${group}, mean of sites`] = meanOf(bySite)
  }
  console.table(rows)
}

type Row = Record<string, string>

function tallied(found: readonly (readonly [GoldArticle, Outline])[]): Row {
  const tally = new Tally()
  for (const [article, outline] of found) compare(outline, article, tally)
  return row(tally)
}

/** Each site counts once, however many articles it has: what a site that nobody has seen may expect. */
function meanOf(rows: readonly Row[]): Row {
  return Object.fromEntries(
    Object.keys(rows[0]!).map(measure => {
      const values = rows.map(row => Number(row[measure])).filter(value => !Number.isNaN(value))
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return [measure, values.length > 0 ? mean.toFixed(measure === 'false headings' ? 2 : 1) : '-']
    }),
  )
}

function row(tally: Tally): Row {
  return {
    'heading F1': tally.f1('headings'),
    'whole outline %': tally.share('outlines.right', 'outlines'),
    'false headings': (tally.get('false headings') / tally.get('without headings')).toFixed(2),
    'headline %': tally.share('headline', 'articles'),
    'deck found %': tally.share('decks.right', 'decks'),
    'none invented %': tally.share('no deck.right', 'no deck'),
    'byline %': tally.share('bylines.right', 'bylines'),
    'boundaries F1': tally.f1('edges'),
    'junk leaked %': tally.share('junk.leaked', 'junk'),
  }
}

/** Trains the networks for each site without it. */
function leaveOut(
  ...folders: [corpus: string, stories: string, decks: string]
): (site: string, kind: TextKind) => Iterable<Weights> {
  const material = readMaterial(...folders)
  const documents = new Map(KINDS.map(kind => [kind, documentsFor(kind, material)]))
  const trained = new Map<string, readonly Weights[]>()
  return (site, kind) => {
    const name = `${site} ${kind}`
    const known = trained.get(name)
    if (known) return known
    const others = documents.get(kind)!.filter(document => document.site !== site)
    const networks = fitNetworks(kind, others, () => {})
    trained.set(name, networks)
    return networks
  }
}

function toOutline(root: Root): Outline {
  const textOf = (block: TextBlock | undefined) =>
    block?.children.map(({ value }) => value).join(' ') ?? ''
  const first = (type: string) => root.children.find(node => node.type === type) as TextBlock
  const sections = root.children.filter(node => node.type === 'section')
  return {
    headline: textOf(first('headline')),
    deck: textOf(first('deck')),
    byline: textOf(first('byline')),
    headings: sections.flatMap(({ children }) =>
      children.flatMap(node => (node.type === 'heading' ? [textOf(node)] : [])),
    ),
    blocks: sections.flatMap(({ children }) =>
      children.flatMap(node =>
        node.type === 'paragraph'
          ? [textOf(node)]
          : node.type === 'list'
            ? node.children.map(textOf)
            : [],
      ),
    ),
  }
}

function readByRule([headline = '', ...lines]: string[]): Outline {
  const outline: Outline = { headline, deck: '', byline: '', headings: [], blocks: [] }
  for (const line of lines) {
    const words = line.trim().split(/\s+/)
    const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
    const title = words.length <= 12 && capitals > words.length / 2 && !/[.,;:]$/.test(line)
    if (title) outline.headings.push(line)
    else outline.blocks.push(line)
  }
  return outline
}

function readByRemark(text: string): Outline {
  const outline: Outline = { headline: '', deck: '', byline: '', headings: [], blocks: [] }
  for (const { given, reading } of readMarkdownBlocks(text)) {
    if (given === 'heading') outline.headings.push(reading.value)
    else if (given === undefined || given === 'listItem') outline.blocks.push(reading.value)
  }
  return outline
}
