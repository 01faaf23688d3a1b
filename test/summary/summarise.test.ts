import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FERRY, summarised, summaryOf } from './tree.ts'

const wordsOf = (sentences: string[]) => sentences.join(' ').split(/\s+/).filter(Boolean).length

describe('the usual summary', () => {
  it('tells the news in whole sentences, in reading order', () => {
    const summary = summaryOf(FERRY)
    expect(summary[0]).toContain('ran aground on rocks near Lerwick')
    const places = summary.map(sentence => FERRY.indexOf(sentence))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(wordsOf(summary)).toBeLessThanOrEqual(90)
  })

  it('has no sentence that leans on one that is not there', () => {
    for (let sentences = 1; sentences <= 4; sentences++) {
      expect(summaryOf(FERRY, { sentences })).not.toContain(
        'He said the company would help the passengers with their journeys home.',
      )
    }
  })

  it('begins with "She" only where the next sentence says who', () => {
    const text = `She has rowed round Shetland twice and is not done yet.

Ada Brandt, a nurse of 71 from Lerwick, set out on Monday to row to Bergen and back alone, a friend said on Tuesday.

The voyage to Norway takes ten days in fair weather. Brandt has food for thirty days in her boat.`
    for (let sentences = 1; sentences <= 3; sentences++) {
      const summary = summaryOf(text, { sentences })
      if (summary[0]?.startsWith('She')) expect(summary[1]).toContain('Ada Brandt')
      else expect(summary.join(' ')).toContain('Ada Brandt')
    }
  })

  it('is the same each time', () => {
    expect(summaryOf(FERRY)).toEqual(summaryOf(FERRY))
  })
})

describe('a length that is asked for', () => {
  it.each([1, 2, 3, 4, 5, 7, 9])('is met exactly: %i sentences', sentences => {
    expect(summaryOf(FERRY, { sentences })).toHaveLength(sentences)
  })

  it('gives all sentences where the article has fewer', () => {
    const all = summaryOf(FERRY, { sentences: 50 })
    expect(all.join(' ')).toContain('Nobody was badly hurt.')
    expect(all).toHaveLength(11)
    expect(all).toContain('He said the company would help the passengers with their journeys home.')
  })

  it('is never exceeded in words, but by one sentence alone, with a warning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), words => {
        const root = summarised(FERRY, { words })
        const summary = root.data.summary?.sentences.map(s => s.value) ?? []
        const long = root.data.warnings.some(w => w.code === 'summary-length')
        expect(summary.length).toBeGreaterThan(0)
        if (long) expect(summary).toHaveLength(1)
        else expect(wordsOf(summary)).toBeLessThanOrEqual(words)
      }),
    )
  })

  it('holds for sentences and words together', () => {
    const summary = summaryOf(FERRY, { sentences: 3, words: 45 })
    expect(wordsOf(summary)).toBeLessThanOrEqual(45)
    expect(summary.length).toBeLessThanOrEqual(3)
  })
})

describe('what the article brings itself', () => {
  const page = `Harbour wall to be rebuilt

Story Summary

The harbour wall of Seaburn is to be rebuilt. Work begins in June.

Full Story

${FERRY.split('\n\n').slice(2).join('\n\n')}`

  it('goes first, as it stands', () => {
    const { summary } = summarised(page, { sentences: 1 }).data
    expect(summary?.origin).toBe('given')
    expect(summary?.sentences.map(s => s.value)).toEqual([
      'The harbour wall of Seaburn is to be rebuilt.',
      'Work begins in June.',
    ])
  })

  it('gives way where an extract is asked for', () => {
    const { summary } = summarised(page, { extract: true }).data
    expect(summary?.origin).toBe('extracted')
    expect(summary?.sentences.map(s => s.value).join(' ')).not.toContain('Seaburn')
  })
})

describe('articles that hardly are any', () => {
  it('sums nothing up by nothing', () => {
    expect(summaryOf('')).toEqual([])
  })

  it('repeats the only sentence', () => {
    expect(summaryOf('The bridge is shut.')).toEqual(['The bridge is shut.'])
  })

  it('takes items where there is only a list', () => {
    const list =
      '- The bridge is shut until May.\n- Buses run by the coast road.\n- The ferry is free.'
    expect(summaryOf(list, { sentences: 2 })).toHaveLength(2)
  })
})

describe('key sentences', () => {
  it('are there for each section, from its own text', () => {
    const root = summarised(FERRY)
    const sections = root.children.filter(node => node.type === 'section')
    for (const section of sections) {
      const key = section.data?.keySentence
      const own = section.children.flatMap(c =>
        c.type === 'list' ? c.children.flatMap(item => item.children) : c.children,
      )
      expect(own).toContain(key)
    }
  })
})
