import { describe, expect, it } from 'vitest'
import type { Article } from '../../../training/structure/articles.ts'
import { PAGES, readStories } from '../../../training/structure/corpus.ts'
import { seeded } from '../../../training/structure/random.ts'
import { render } from '../../../training/structure/render.ts'

const count = (roles: Iterable<unknown>, role: string) =>
  [...roles].filter(other => other === role).length

describe('the pages written for training', () => {
  const pages = readStories(PAGES)

  it('have one headline each, and lines that belong to no section', () => {
    for (const { article, roles } of pages) {
      expect([article, count(roles.values(), 'headline')]).toEqual([article, 1])
      expect(count(roles.values(), 'leftover')).toBeGreaterThan(5)
    }
  })

  it('keep headings that a table of contents names above them', () => {
    const page = pages.find(({ text }) => text.includes('\nTable of Contents\n'))!
    const lines = page.text.split('\n')
    const roles = lines.flatMap((line, i) =>
      line.startsWith('2. Colour') ? [page.roles.get(i + 1)] : [],
    )
    expect(roles).toEqual(['leftover', 'heading'])
  })
})

describe('render', () => {
  const article: Article = {
    site: 'site',
    article: 'site/1',
    headline: 'Harbour closes to cruise ships',
    deck: null,
    body: [
      { role: 'paragraph', text: 'The harbour closes in May. The owner of the quay is angry.' },
      { role: 'heading', text: 'A pontoon' },
      { role: 'paragraph', text: 'It would take two years to build. Nobody has paid for it yet.' },
    ],
  }

  const others = {
    titles: ['Ferry gets a new owner', 'Quota cut'],
    sentences: ['The ferry has crossed the bay since 1911, and has sunk only once.'],
  }

  it('fills every slot of its wording, and gives each line on which a block begins a role', () => {
    const random = seeded(7)
    for (let i = 0; i < 300; i++) {
      const { text, roles } = render(article, others, random, 0.5)
      expect(text).not.toMatch(/[{}]/)
      expect(count(roles.values(), 'headline')).toBe(1)
      for (const line of roles.keys()) expect(text.split('\n')[line - 1]).not.toBe('')
    }
  })
})
