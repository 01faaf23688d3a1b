import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readMarkdownArticles } from '../../../training/structure/markdown-articles.ts'

const read = (...articles: object[]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'nutgraf-decks-')), 'decks.jsonl.gz')
  writeFileSync(file, gzipSync(articles.map(article => JSON.stringify(article)).join('\n')))
  return readMarkdownArticles(file)
}
const MARKDOWN = `The ferry will sail again in May, the port said.

## What changes

Tickets

Passengers will pay less for:

- bicycles
- dogs

The stops are
  Leith
  Burntisland
`

test('the markup of an article tells the roles of its blocks', () => {
  const [article] = read({
    id: 'GSA-7',
    headline: 'Ferry back&#58; in May',
    deck: 'Fares fall.',
    markdown: MARKDOWN,
  })
  expect(article).toMatchObject({
    site: 'digitalgov',
    article: 'decks/GSA-7',
    headline: 'Ferry back: in May',
    deck: 'Fares fall.',
  })
  expect(article?.body.map(({ role, text }) => `${role}: ${text}`)).toEqual([
    'paragraph: The ferry will sail again in May, the port said.',
    'heading: What changes',
    'paragraph: Passengers will pay less for:',
    'listItem: bicycles',
    'listItem: dogs',
    'listItem: The stops are',
    'listItem: Leith',
    'listItem: Burntisland',
  ])
})

test('an article without a paragraph is left out', () => {
  expect(read({ id: '18F-1', headline: 'Empty', deck: '', markdown: '# Empty' })).toEqual([])
})
