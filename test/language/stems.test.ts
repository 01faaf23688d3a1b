import { readdirSync, readFileSync } from 'node:fs'
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { describe, expect, it } from 'vitest'
import { stemOf } from '../../src/language/stems.ts'

describe('stemOf', () => {
  it.each([
    ['arrested', 'arrest'],
    ['arrests', 'arrest'],
    ['ponies', 'poni'],
    ['relational', 'relat'],
    ['the', 'the'],
    ['was', 'was'],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem)
  })

  it("agrees with natural's, seven times as slow, on every word of the fixtures", () => {
    const folder = new URL('../../fixtures/', import.meta.url)
    const texts = readdirSync(folder)
      .filter(name => /\.(?:txt|md)$/.test(name))
      .map(name => readFileSync(new URL(name, folder), 'utf8').toLowerCase())
    const words = new Set(texts.join(' ').match(/[a-z]{4,}/g))
    expect(words.size).toBeGreaterThan(1500)
    for (const word of words) expect(stemOf(word)).toBe(porter.stem(word))
  })

  it('leaves what is longer than any word as it is, in no time', () => {
    const digits = '1'.repeat(100_000)
    expect(stemOf(digits)).toBe(digits)
  })
})
