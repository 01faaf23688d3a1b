import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/story.ts'
import { ARTICLE, folderWith, nutgraf } from '../cli/world.ts'

/** A folder with an article and its golden, which `change` may alter. */
async function folderWithGolden(change: (golden: Story) => void = () => {}) {
  const folder = folderWith({ 'ferry.txt': ARTICLE })
  await nutgraf(['check', '--update', folder])
  const path = join(folder, 'ferry.story.json')
  const golden = JSON.parse(readFileSync(path, 'utf8')) as Story
  change(golden)
  writeFileSync(path, JSON.stringify(golden))
  return folder
}

describe('check', () => {
  it('writes goldens without the place of the article, and is content with them', async () => {
    const folder = await folderWithGolden(golden =>
      expect(golden.source).not.toHaveProperty('path'),
    )
    const { status, stdout } = await nutgraf(['check', folder])
    expect(stdout).toBe('1 article as in their goldens\n')
    expect(status).toBe(0)
  })

  it('reports an article without a golden and a golden without an article', async () => {
    const folder = await folderWithGolden()
    writeFileSync(join(folder, 'new.txt'), ARTICLE)
    rmSync(join(folder, 'ferry.txt'))
    const { status, stdout } = await nutgraf(['check', folder])
    expect(status).toBe(1)
    expect(stdout).toContain(`${join(folder, 'new.txt')}: no golden beside it`)
    expect(stdout).toContain(`${join(folder, 'ferry.story.json')}: golden without an article`)
    expect(existsSync(join(folder, 'new.story.json'))).toBe(false)
  })

  it('says by meaning what changed, with the line', async () => {
    const folder = await folderWithGolden(golden => {
      const [section] = golden.sections
      const [paragraph] = section!.paragraphs.splice(1, 1)
      golden.sections.push({
        heading: paragraph!,
        level: 1,
        paragraphs: [],
        listItems: [],
        keySentence: null,
      })
      golden.summary.origin = 'given'
      golden.entities.push({
        id: 'e99',
        type: 'company',
        name: 'Moonbase AI',
        aliases: ['Moonbase'],
        mentions: [],
        confidence: 1,
      })
    })
    const { status, stdout } = await nutgraf(['check', folder])
    expect(status).toBe(1)
    expect(stdout).toContain('ferry.txt:5: heading at line 5 is now a paragraph: ')
    expect(stdout).toContain('summary was given, is now extracted')
    expect(stdout).toContain("company 'Moonbase AI' is no longer found")
  })

  it('names what has no words of its own by its field', async () => {
    const folder = await folderWithGolden(golden => {
      golden.headline!.end = 3
    })
    const { status, stdout } = await nutgraf(['check', folder])
    expect(status).toBe(1)
    expect(stdout).toContain('headline.end was 3, is now ')
  })

  it('says when the article itself changed', async () => {
    const folder = await folderWithGolden()
    writeFileSync(join(folder, 'ferry.txt'), `${ARTICLE}\n`)
    const { stdout } = await nutgraf(['check', folder])
    expect(stdout).toContain('the article itself has changed since its golden was made')
  })

  it('prints annotations under GitHub Actions, escaped', async () => {
    const folder = folderWith({ 'a,b.txt': ARTICLE, 'a,b.story.json': '{}' })
    const { status, stdout } = await nutgraf(['check', folder], { env: { GITHUB_ACTIONS: 'true' } })
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^::error file=.*a%2Cb\.txt,title=nutgraf check::its golden .* cannot be read/,
    )
  })

  it('prints json for machines', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE })
    const { stdout } = await nutgraf(['check', '--to', 'json', folder])
    expect(JSON.parse(stdout)).toEqual([
      { path: join(folder, 'a.txt'), differences: [expect.anything()], updated: false },
    ])
  })

  it('fails where there is nothing to check', async () => {
    const { status, stderr } = await nutgraf(['check', folderWith({})])
    expect(status).toBe(2)
    expect(stderr).toContain('no articles here')
  })
})
