import { sentenceRanges } from '../../src/language/sentences.ts'
import type { Article } from './articles.ts'

/** Headlines and headings of other articles, for "Read more: ...", and sentences of them, for captions. */
export interface Others {
  titles: readonly string[]
  sentences: readonly string[]
}

/** What the articles of each site lend to each other, so that nothing of a site that is left out comes in by a back door. */
export function othersBySite(articles: readonly Article[]): Map<string, Others> {
  const bySite = new Map<string, Others>()
  for (const site of new Set(articles.map(article => article.site))) {
    const same = articles.filter(article => article.site === site)
    bySite.set(site, { titles: same.flatMap(titlesOf), sentences: same.flatMap(sentencesOf) })
  }
  return bySite
}

function titlesOf({ headline, body }: Article): string[] {
  return [
    headline,
    headline,
    ...body.filter(({ role }) => role === 'heading').map(({ text }) => text),
  ]
}

/** How many sentences an article lends to others, of the length of captions: UTF-16 code units. */
const LENDS = 4
const CAPTION = { least: 50, most: 190 }

function sentencesOf({ body }: Article): string[] {
  return body
    .filter(({ role }) => role === 'paragraph')
    .flatMap(({ text }) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end)))
    .filter(text => text.length >= CAPTION.least && text.length <= CAPTION.most)
    .filter(text => /^\p{Lu}[^"“”?!]*\.$/u.test(text))
    .slice(0, LENDS)
}
