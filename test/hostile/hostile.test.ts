import { describe, expect, test } from 'vitest'
import { printers } from '../../src/print/index.ts'
import { articleFromBytes } from '../../src/read/article.ts'
import { InputError } from '../../src/read/problem.ts'
import type { Story } from '../../src/story.ts'
import { explainArticle, summariseArticle } from '../../src/summarise.ts'
import { blocksOf } from '../../src/tree.ts'
import { hostileInputs } from './inputs.ts'

const FORMATS = ['text', 'markdown'] as const
const stories = hostileInputs.filter(({ outcome }) => outcome === 'story')
const refused = hostileInputs.filter(({ outcome }) => outcome !== 'story')

describe.each(FORMATS)('read as %s', format => {
  test.each(refused)('$name is refused: $holds', ({ bytes, outcome }) => {
    let problem: unknown
    try {
      articleFromBytes(bytes, { format })
    } catch (error) {
      problem = error
    }
    expect(problem).toBeInstanceOf(InputError)
    expect((problem as InputError).code).toBe(outcome)
  })

  test.each(stories)('$name: $holds', ({ bytes }) => {
    const article = articleFromBytes(bytes, { format })
    const story = summariseArticle(article)

    expect(JSON.stringify(summariseArticle(article))).toBe(JSON.stringify(story))
    const lines = linesOf(article.text)
    const wrong = spansOf(story).filter(({ text, start, end, line }) => {
      const passage = article.text.slice(start, end)
      const same = format === 'markdown' || lettersOf(passage) === lettersOf(text)
      return !same || passage === '' || line !== lines[start]
    })
    expect(wrong).toEqual([])
    if (format === 'text') expect(unread(article.text, explainArticle(article))).toEqual([])
    for (const width of [24, 40, 80, 120]) {
      const printed = printers.text.print(story, { color: false, width, style: 'prose' })
      expect(printed).not.toMatch(ACTING)
    }
    expect(printers.markdown.print(story, PLAIN)).not.toMatch(ACTING)
    expect(JSON.stringify(JSON.parse(printers.json.print(story, PLAIN)))).toBe(
      JSON.stringify(story),
    )
  })
})

const PLAIN = { color: false, width: 80, style: 'prose' } as const

/** What acts on a terminal, other than the line feeds that printing puts there. */
const ACTING =
  /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}|\p{Zl}|[\u{e0000}-\u{e007e}]/u

/** Every span of a story. */
function spansOf(value: unknown): Story['summary']['sentences'] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(spansOf)
  return 'start' in value ? [value as Story['summary']['sentences'][0], ...inside] : inside
}

/** What reading may not change: everything but white space, hyphens at line ends, and marks that do not show. */
function lettersOf(text: string): string {
  return text.replace(/[\s*•\u00ad\u200b-\u200d\u2060\ufeff\p{Pd}]|\p{Cc}/gu, '')
}

/** The line of each character of a text, from 1; a line ends at CRLF, CR or LF. */
function linesOf(text: string): Uint32Array {
  const lines = new Uint32Array(text.length + 1)
  let line = 1
  for (let i = 0; i <= text.length; i++) {
    lines[i] = line
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) line++
  }
  return lines
}

/** Characters that stand in no block of the tree, or in two. */
function unread(text: string, root: ReturnType<typeof explainArticle>): string[] {
  const faults: string[] = []
  let at = 0
  const places = [...blocksOf(root)].map(({ position }) => position)
  for (const { start, end } of places.sort((a, b) => a.start.offset - b.start.offset)) {
    if (start.offset < at) faults.push(`read twice: ${text.slice(start.offset, at)}`)
    const gap = text.slice(at, start.offset)
    if (/\S/.test(gap)) faults.push(`left unread: ${gap}`)
    at = Math.max(at, end.offset)
  }
  if (/\S/.test(text.slice(at))) faults.push(`left unread: ${text.slice(at)}`)
  return faults
}
