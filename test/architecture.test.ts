import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'

const SOURCES = new URL('../src', import.meta.url).pathname

/** What each place may import from, besides itself: the direction that the folder listing promises. */
const ALLOWED: Record<string, string[]> = {
  'tree.ts': [],
  'source.ts': ['tree.ts'],
  'story.ts': ['tree.ts'],
  'package-files.ts': [],
  language: [],
  read: ['story.ts', 'tree.ts'],
  structure: ['language', 'package-files.ts', 'source.ts', 'tree.ts'],
  entities: ['language', 'package-files.ts', 'source.ts', 'tree.ts'],
  summary: ['language', 'package-files.ts', 'source.ts', 'tree.ts'],
  'compile.ts': ['read', 'source.ts', 'story.ts', 'tree.ts'],
  'plugins.ts': [
    'compile.ts',
    'read',
    'structure',
    'entities',
    'summary',
    'source.ts',
    'story.ts',
    'tree.ts',
  ],
  'summarise.ts': ['plugins.ts', 'read', 'entities', 'summary', 'story.ts', 'tree.ts'],
  print: ['story.ts', 'tree.ts'],
  check: ['print', 'story.ts'],
  'index.ts': ['plugins.ts', 'story.ts', 'summarise.ts', 'tree.ts'],
  cli: ['check', 'entities', 'package-files.ts', 'print', 'read', 'story.ts', 'summarise.ts'],
}

/** First part of a path below `src`. */
const place = (path: string) => relative(SOURCES, path).split('/')[0]!

describe('the sources', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.includes('assembly'))
    .map(name => join(SOURCES, name))

  it('import in one direction', () => {
    const wrong = files.flatMap(file => {
      const imports = [...readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+\.ts)'/g)]
      return imports
        .map(([, path]) => place(join(file, '..', path!)))
        .filter(target => target !== place(file) && !ALLOWED[place(file)]?.includes(target))
        .map(target => `${relative(SOURCES, file)} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('expose the public API and nothing else', () => {
    expect(Object.keys(library).sort()).toEqual([
      'blocksOf',
      'sourceRange',
      'storyCompile',
      'storyEntities',
      'storyParse',
      'storySummary',
      'summarise',
    ])
  })
})
