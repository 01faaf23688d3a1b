import { isScalar, isSeq, parseDocument } from 'yaml'
import type { Range } from '../reading.ts'

/** What the front matter of a Markdown file says about the article; ranges are offsets into the source. */
export interface FrontMatter {
  title?: Range
  description?: Range
  date?: Range
  authors: Range[]
}

const KEYS: Record<string, keyof FrontMatter> = {
  title: 'title',
  headline: 'title',
  description: 'description',
  deck: 'description',
  subtitle: 'description',
  subheading: 'description',
  summary: 'description',
  excerpt: 'description',
  date: 'date',
  published: 'date',
  pubdate: 'date',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
}

/**
 * Reads YAML front matter. What is not YAML counts as empty.
 *
 * @param yaml the text between the fences
 * @param offset where it begins in the source
 */
export function readFrontMatter(yaml: string, offset: number): FrontMatter {
  const found: FrontMatter = { authors: [] }
  const { contents } = parseDocument(yaml, { logLevel: 'silent', uniqueKeys: false })
  if (!contents || !('items' in contents)) return found
  for (const pair of contents.items as { key?: unknown; value?: unknown }[]) {
    const name = isScalar(pair.key) ? KEYS[String(pair.key.value).toLowerCase()] : undefined
    if (!name) continue
    const values = isSeq(pair.value) ? pair.value.items : [pair.value]
    for (const value of values) {
      const range = rangeOf(value, yaml, offset)
      if (!range) continue
      if (name === 'authors') found.authors.push(range)
      else found[name] ??= range
    }
  }
  return found
}

/** Where a value stands, quotes and block marks ("|", ">-") off. */
function rangeOf(node: unknown, yaml: string, offset: number): Range | null {
  if (!isScalar(node) || !node.range || node.value === null || String(node.value).trim() === '')
    return null
  let [start, end] = [node.range[0], node.range[1]]
  while (end > start && /\s/.test(yaml[end - 1]!)) end--
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    [start, end] = [start + 1, end - 1]
  else if (node.type?.startsWith('BLOCK_')) start = yaml.indexOf('\n', start)
  while (start < end && /\s/.test(yaml[start]!)) start++
  return start < end ? { start: start + offset, end: end + offset } : null
}
