import { describe, expect, it } from 'vitest'
import { findEntities } from '../../src/entities/index.ts'
import { toSource } from '../../src/source.ts'
import { readStructure } from '../../src/structure/index.ts'
import { sourceRange } from '../../src/tree.ts'

const TEXT = `Imke Vandaele leaves Berlin for Microsoft

BERLIN – Imke Vandaele, who led the office of Microsoft in Berlin, moves to Paris in May. “Vandaele will be
missed,” said Angela Merkel.

“Paris is far from Berlin,” Vandaele said. Microsoft declined to comment.`

const read = () => readStructure(toSource(TEXT), { format: 'text' })

describe('findEntities', () => {
  it('finds who and what a story names, with all their mentions exact to the character', () => {
    const entities = findEntities(read())
    const person = entities.find(({ name }) => name === 'Imke Vandaele')
    expect(person).toMatchObject({ type: 'person', aliases: ['Vandaele'] })
    const surfaces = person!.mentions.map(({ sentence, start, end }) => {
      const range = sourceRange(sentence, start, end)
      return TEXT.slice(range.start, range.end)
    })
    expect(surfaces).toEqual(['Imke Vandaele', 'Imke Vandaele', 'Vandaele', 'Vandaele'])
    const names = entities.map(({ type, name }) => `${type}:${name}`)
    expect(names).toEqual(
      expect.arrayContaining(['company:Microsoft', 'place:Berlin', 'place:Paris']),
    )
  })

  it('keeps the types and the confidence that are asked for', () => {
    const places = findEntities(read(), { types: ['place'] })
    expect(places.length).toBeGreaterThan(0)
    expect(new Set(places.map(({ type }) => type))).toEqual(new Set(['place']))
    expect(findEntities(read(), { minConfidence: 1.01 })).toEqual([])
  })

  it('follows the reader’s list, and says so', () => {
    const list = [
      { name: 'Angela Merkel', exclude: true },
      { name: 'Microsoft', type: 'organization' as const },
    ]
    const entities = findEntities(read(), { list, explain: true })
    expect(entities.some(({ name }) => name.includes('Merkel'))).toBe(false)
    const listed = entities.find(({ name }) => name === 'Microsoft')
    expect(listed).toMatchObject({ type: 'organization', confidence: 1 })
    expect(listed!.data!.why).toContain('on your own list')
  })

  it.each([
    ['By Isla Drummond', true],
    ['Posted by Quiet Nook', false],
  ])('takes whom %j names for a person: %j', (byline, isPerson) => {
    const text = TEXT.replace('\n\n', `\n\n${byline}\n\n`)
    const root = readStructure(toSource(text), { format: 'text' })
    const author = byline.split(' ').slice(-2).join(' ')
    const types = findEntities(root).flatMap(({ type, name }) => (name === author ? [type] : []))
    expect(types.includes('person')).toBe(isPerson)
  })

  it('says the same every time', () => {
    expect(findEntities(read())).toEqual(findEntities(read()))
  })
})
