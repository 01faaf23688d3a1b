import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/index.ts'

describe('soft hyphens and zero-width spaces', () => {
  const text =
    'Ferry Sold in Whitby\n\nAg\u00adnes Thorne of Lox\u200bley Fer\u00adries sold the ferry. Agnes Thorne was glad.\n'

  it('are not read, and the offsets hold', () => {
    const { sections, entities } = summarise(text)
    expect(sections[0]?.paragraphs[0]?.text).toBe(
      'Agnes Thorne of Loxley Ferries sold the ferry. Agnes Thorne was glad.',
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
