import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, nutgraf } from './world.ts'

const TEXT =
  'Quorvex Opens\n\nThe start-up quorvex opened an office near the harbour. Harbour staff cheered.\n'

describe('--entities', () => {
  const read = async (name: string, content: string) => {
    const folder = folderWith({ [name]: content })
    return nutgraf(['-t', 'json', '--entities', join(folder, name)], { input: TEXT })
  }

  it('overrules the model from JSON and from CSV', async () => {
    for (const [name, content] of [
      ['list.json', '[{"name": "Quorvex", "type": "app", "caseSensitive": false}]'],
      ['list.csv', 'name,type,caseSensitive\nQuorvex,app,false\n'],
    ] as const) {
      const { stdout } = await read(name, content)
      const { entities } = JSON.parse(stdout)
      expect(entities).toContainEqual(expect.objectContaining({ name: 'Quorvex', type: 'app' }))
      const app = entities.find((entity: { name: string }) => entity.name === 'Quorvex')
      expect(app.mentions.map((mention: { text: string }) => mention.text)).toEqual([
        'Quorvex',
        'quorvex',
      ])
    }
  })

  it('names each wrong entry with its line and reads nothing', async () => {
    const { status, stdout, stderr } = await read(
      'list.json',
      '[\n{"name": "A", "type": "firm"},\n{"type": "app"}\n]',
    )
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^nutgraf: .*list\.json:2: .*\nnutgraf: .*list\.json:3: /)
  })

  it('says that the list is missing', async () => {
    const { status, stderr } = await nutgraf(['--entities', 'none.json'], { input: TEXT })
    expect(status).toBe(2)
    expect(stderr).toContain('--entities none.json: ')
  })
})
