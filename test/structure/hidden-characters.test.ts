import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/index.ts'

describe('soft hyphens and zero-width spaces', () => {
  const text =
    'Ferry Sold in Whitby\n\nAg\u00adnes Thorne sold the fer\u200bry in De\u00adcem\u00adber. Agnes Thorne was glad.\n'

  it('are not read, and the offsets hold', () => {
    const { sections, entities } = summarise(text)
    expect(sections[0]?.paragraphs[0]?.text).toBe(
      'Agnes Thorne sold the ferry in December. Agnes Thorne was glad.',
    )
    const person = entities.find(({ name }) => name === 'Agnes Thorne')
    expect(person?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ag\u00adnes Thorne',
      'Agnes Thorne',
    ])
  })

  it('are kept where there is nothing else', () => {
    expect(() => summarise('\u00ad\u200b\n\n\u00ad')).not.toThrow()
  })
})
