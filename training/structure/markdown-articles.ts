import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readMarkdownBlocks } from '../../src/structure/markdown/index.ts'
import type { Article } from './articles.ts'

interface Line {
  id: string
  headline: string
  deck: string
  markdown: string
}

/** Sites by the beginning of an article's id; digital.gov is a site of the structure corpus, too. */
const SITES: Readonly<Record<string, string>> = { GSA: 'digitalgov', '18F': '18f' }

/** Reads articles that were kept as Markdown with headline and deck (`decks.jsonl.gz`): the markup tells the roles. */
export function readMarkdownArticles(file: string): Article[] {
  return gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map(line => toArticle(JSON.parse(line) as Line))
    .filter(({ body }) => body.some(({ role }) => role === 'paragraph'))
}

function toArticle({ id, headline, deck, markdown }: Line): Article {
  const [site = ''] = id.split('-')
  return {
    site: SITES[site] ?? site,
    article: `decks/${id}`,
    headline: plain(headline),
    deck: plain(deck) || null,
    body: bodyOf(markdown),
  }
}

/** Markdown's character references and the like are what stands in the text. */
function plain(markdown: string): string {
  return readMarkdownBlocks(markdown)[0]?.reading.value ?? ''
}

function bodyOf(markdown: string): Article['body'] {
  const body: Article['body'] = []
  for (const { given, range, reading } of readMarkdownBlocks(markdown)) {
    const text = reading.value
    if (given === 'heading' || given === 'listItem') body.push({ role: given, text })
    if (given !== undefined) continue
    const lines = markdown.slice(range.start, range.end).split('\n')
    if (lines.length > 1 && lines.slice(1).every(line => /^\s+\S/.test(line)))
      for (const line of lines) body.push({ role: 'listItem', text: line.trim() })
    else if (isPlain(text)) body.push({ role: 'paragraph', text })
  }
  return body
}

/** A question is no longer, where it may be one of an interview, which would be a heading. */
const LONGEST_QUESTION = 160

/**
 * Whether a block without markup is plainly a paragraph. Short lines without an end, and questions, may be titles whose
 * bold type was lost: nobody knows what they are.
 */
function isPlain(text: string): boolean {
  if (text.endsWith('?') && text.length < LONGEST_QUESTION) return false
  return /[.?!:…]["'”’)\]]*$/.test(text)
}
