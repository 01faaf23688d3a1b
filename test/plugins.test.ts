import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import {
  blocksOf,
  type Root,
  type Story,
  storyCompile,
  storyEntities,
  storyParse,
  storySummary,
  summarise,
} from '../src/index.ts'

const TEXT = 'Bridge Opens in Leeds\n\nThe mayor of Leeds opened the bridge on Monday.\n'

describe('the plugins', () => {
  const stages = () =>
    unified().use(storyParse).use(storyEntities).use(storySummary).use(storyCompile)

  it('make the same story as the library', () => {
    expect(stages().processSync(TEXT).result).toEqual(summarise(TEXT))
  })

  it('let others work on the tree between the stages', () => {
    const kinds: string[] = []
    const story = unified()
      .use(storyParse)
      .use(() => (root: Root) => {
        for (const block of blocksOf(root)) kinds.push(block.type)
        root.data.warnings.push({ code: 'seen', message: 'seen by a plugin', line: 1 })
      })
      .use(storyCompile)
      .processSync(TEXT).result as Story
    expect(kinds).toEqual(['headline', 'paragraph'])
    expect(story.warnings).toEqual([{ code: 'seen', message: 'seen by a plugin', line: 1 }])
    expect(story.entities).toEqual([])
  })
})
