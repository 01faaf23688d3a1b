import { describe, expect, it } from 'vitest'
import { compareEntities } from '../../src/check/compare-entities.ts'
import type { Entity, Story } from '../../src/story.ts'
import { summarise } from '../../src/summarise.ts'

const moonbase: Entity = {
  id: 'e1',
  type: 'company',
  name: 'Moonbase AI',
  aliases: ['Moonbase'],
  mentions: [
    { text: 'Moonbase AI', start: 0, end: 11, line: 1 },
    { text: 'Moonbase', start: 40, end: 48, line: 3 },
  ],
  confidence: 0.9,
}

const story = (...entities: Entity[]): Story => ({ ...summarise(''), entities })

describe('compareEntities', () => {
  it.each<[string, Entity[], string[]]>([
    ['the same', [moonbase], []],
    ['gone', [], ["company 'Moonbase AI' is no longer found"]],
    ['of another type', [{ ...moonbase, type: 'app' }], ["company 'Moonbase AI' is now app"]],
    [
      'without its alias',
      [{ ...moonbase, aliases: [] }],
      ["company 'Moonbase AI' lost its alias 'Moonbase'"],
    ],
    [
      'called by its short name',
      [{ ...moonbase, name: 'Moonbase', aliases: ['Moonbase AI'] }],
      ["company 'Moonbase AI' is now called 'Moonbase'"],
    ],
    [
      'mentioned less',
      [{ ...moonbase, mentions: moonbase.mentions.slice(0, 1) }],
      ["company 'Moonbase AI' lost its mention 'Moonbase'"],
    ],
    [
      'with company',
      [moonbase, { ...moonbase, id: 'e2', name: 'Orbit', aliases: [], mentions: [] }],
      ["new company 'Orbit'"],
    ],
  ])('tells what is %s', (_, now, messages) => {
    const differences = compareEntities(story(moonbase), story(...now))
    expect(differences.map(({ message }) => message)).toEqual(messages)
  })
})
