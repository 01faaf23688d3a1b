import { readLines } from '../../src/structure/lines.ts'
import type { Role } from '../../src/structure/roles.ts'
import type { Example } from './corpus.ts'

/** An article as a row of blocks, without any layout. */
export interface Article {
  site: string
  article: string
  headline: string
  deck: string | null
  body: { role: 'paragraph' | 'heading' | 'listItem'; text: string }[]
}

/** Takes an example in the plainest layout (a line for each block) apart; null where lines hold no roles. */
export function toArticle(example: Example): Article | null {
  const lineOf = new Map<number, string>()
  let line = 1
  for (const { start, end, blanksBefore } of readLines(example.text)) {
    line += blanksBefore
    lineOf.set(line, example.text.slice(start, end))
    line++
  }
  const find = (role: Role) => [...example.roles].find(([, r]) => r === role)?.[0]
  const headline = lineOf.get(find('headline') ?? -1)
  if (!headline) return null
  const body: Article['body'] = []
  for (const [number, role] of [...example.roles].sort((a, b) => a[0] - b[0])) {
    const text = lineOf.get(number)
    if (text === undefined) continue
    if (role === 'paragraph' || role === 'heading') body.push({ role, text })
    else if (role === 'listItem')
      body.push({ role, text: text.replace(/^(?:[-*•◦]|\d+[.)])\s+/, '') })
  }
  const deck = lineOf.get(find('deck') ?? -1) ?? null
  return { site: example.site, article: example.article, headline, deck, body }
}
