import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folderWith, nutgraf } from './world.ts'

describe('inputs', () => {
  it('prints the story of a file as text', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE })
    const { status, stdout, stderr } = await nutgraf([join(folder, 'a.txt')])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Ferry Returns to Sandvik After Nine Years\n/)
    expect(stdout).toContain('Summary')
    expect(stderr).toBe('')
  })

  it('reads standard input when it is piped and no file is named', async () => {
    const { status, stdout } = await nutgraf(['-t', 'json'], { input: ARTICLE })
    expect(status).toBe(0)
    const story = JSON.parse(stdout)
    expect(story.headline.text).toBe('Ferry Returns to Sandvik After Nine Years')
    expect(story.source).not.toHaveProperty('path')
  })

  it('prints the help with neither', async () => {
    const { status, stdout } = await nutgraf([])
    expect(status).toBe(0)
    expect(stdout).toContain('Usage: nutgraf')
    expect(stdout).toContain('Examples:')
  })

  it('reads folders in sorted order, without hidden ones and node_modules, into an array', async () => {
    const folder = folderWith({
      'b.txt': ARTICLE,
      'a/z.md': `# Headline of z\n\n${ARTICLE}`,
      'c.text': ARTICLE,
      '.hidden/d.txt': ARTICLE,
      'node_modules/e.txt': ARTICLE,
      'f.log': ARTICLE,
    })
    const { stdout } = await nutgraf(['-t', 'json', folder])
    const paths = JSON.parse(stdout).map((story: { source: { path: string } }) => story.source.path)
    expect(paths).toEqual(['a/z.md', 'b.txt', 'c.text'].map(name => join(folder, name)))
  })

  it('does not run in circles through links', async () => {
    const folder = folderWith({ 'a/b.txt': ARTICLE })
    symlinkSync(folder, join(folder, 'a', 'loop'))
    const { stdout, status } = await nutgraf(['-t', 'json', folder])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('names what cannot be read and prints the rest', async () => {
    const folder = folderWith({
      'empty.txt': ' \n',
      'good.txt': ARTICLE,
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    })
    const missing = join(folder, 'missing.txt')
    const { status, stdout, stderr } = await nutgraf(['-t', 'json', folder, missing])
    expect(status).toBe(3)
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(stderr.split('\n').sort()).toEqual([
      '',
      `nutgraf: ${join(folder, 'empty.txt')}: nothing to read: the input is empty`,
      `nutgraf: ${missing}: no such file or folder`,
      `nutgraf: ${join(folder, 'picture.txt')}: this is a PNG image, not text; save it as plain text first`,
    ])
  })

  it('says that a folder holds nothing to read', async () => {
    const folder = folderWith({ 'notes.log': ARTICLE })
    const { status, stdout, stderr } = await nutgraf([folder])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe(`nutgraf: ${folder}: no articles here (.txt, .text or .md)\n`)
  })

  it('reads an article once, however often it is named', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE })
    const { stdout } = await nutgraf([
      '-t',
      'json',
      folder,
      join(folder, 'a.txt'),
      `${folder}/./a.txt`,
    ])
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('warns of the source of a web page', async () => {
    const { stderr } = await nutgraf([], { input: `<!DOCTYPE html>\n<p>${ARTICLE}</p>` })
    expect(stderr).toContain('warning: this looks like HTML')
  })

  it('fails where nothing could be read', async () => {
    const { status, stdout } = await nutgraf(['no-such-file.txt'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
  })
})

describe('JSON Lines', () => {
  const lines = (...values: unknown[]) => values.map(value => JSON.stringify(value)).join('\n')

  it('gives one line out for each line in, in order, broken ones as errors', async () => {
    const input = `${lines({ id: 'a', text: ARTICLE, more: 1 }, { id: 2, text: '' })}\n{"id": "c", \n${lines({ id: 'd', text: ARTICLE })}`
    const { status, stdout, stderr } = await nutgraf(['-f', 'jsonl', '-t', 'jsonl'], { input })
    expect(status).toBe(3)
    const out = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(out.map(story => story.id)).toEqual(['a', 2, null, 'd'])
    expect(out[1].error).toEqual({ code: 'empty', message: 'nothing to read: "text" is empty' })
    expect(out[2].error.code).toBe('json')
    expect(stderr).toMatch(
      /^nutgraf: standard input:2: .*\nnutgraf: standard input:3: not valid JSON/,
    )
  })

  it('takes a byte-order mark, CRLF and a last line without its end', async () => {
    const input = `\ufeff${lines({ id: 'a', text: ARTICLE })}\r\n${lines({ id: 'b', text: ARTICLE })}`
    const { status, stdout } = await nutgraf(['-f', 'jsonl', '-t', 'jsonl'], { input })
    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })

  it('are what a file of that name holds', async () => {
    const folder = folderWith({ 'a.jsonl': lines({ id: 'a', text: ARTICLE }) })
    const { stdout } = await nutgraf(['-t', 'jsonl', join(folder, 'a.jsonl')])
    expect(JSON.parse(stdout).id).toBe('a')
  })

  it('prints an array of stories as json', async () => {
    const input = lines({ id: 'a', text: ARTICLE }, { id: 'b', text: ARTICLE })
    const { stdout } = await nutgraf(['-f', 'jsonl', '-t', 'json'], { input })
    expect(JSON.parse(stdout).map((story: { id: string }) => story.id)).toEqual(['a', 'b'])
  })
})

describe('--output', () => {
  it('writes a file whole, makes its folder, and leaves nothing else', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE })
    const output = join(folder, 'deep/er/story.json')
    const { stdout, status } = await nutgraf(['-t', 'json', '-o', output, join(folder, 'a.txt')])
    expect(status).toBe(0)
    expect(stdout).toBe('')
    expect(JSON.parse(readFileSync(output, 'utf8')).headline.text).toContain('Ferry')
    expect(readdirSync(join(folder, 'deep/er'))).toEqual(['story.json'])
  })

  it('writes one output an article into a folder, and keeps apart what differs in its ending only', async () => {
    const folder = folderWith({ 'in/a.txt': ARTICLE, 'in/a.md': ARTICLE, 'in/sub/b.txt': ARTICLE })
    await nutgraf(['-t', 'json', '-o', join(folder, 'out'), join(folder, 'in')])
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.md.json', 'a.txt.json', 'sub'])
    expect(readdirSync(join(folder, 'out/sub'))).toEqual(['b.json'])
  })

  it('leaves no file where nothing could be read', async () => {
    const folder = folderWith({ 'a.txt': '' })
    const { status } = await nutgraf(['-o', join(folder, 'out.json'), join(folder, 'a.txt')])
    expect(status).toBe(2)
    expect(existsSync(join(folder, 'out.json'))).toBe(false)
  })

  it('says why a file cannot be written, by the name that was given', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE })
    const output = join(folder, 'a.txt', 'story.json')
    const { status, stderr } = await nutgraf(['-o', output, join(folder, 'a.txt')])
    expect(status).toBe(2)
    expect(stderr).toBe(
      `nutgraf: --output ${output}: cannot be written: part of the path is no folder\n`,
    )
  })

  it('never overwrites an article', async () => {
    const folder = folderWith({ 'a.md': ARTICLE })
    const path = join(folder, 'a.md')
    const { status, stderr } = await nutgraf(['-t', 'markdown', '-o', path, path])
    expect(status).toBe(2)
    expect(stderr).toContain('is an article that is read')
    expect(readFileSync(path, 'utf8')).toBe(ARTICLE)
  })
})

describe('options', () => {
  it('suggests what a mistyped option, command or type was meant to be', async () => {
    const option = await nutgraf(['--sentense', '2'], { input: ARTICLE })
    expect(option.status).toBe(2)
    expect(option.stderr).toContain('Did you mean --sentences?')
    const command = await nutgraf(['shcema'])
    expect(command.status).toBe(2)
    expect(command.stderr).toContain("did you mean 'nutgraf schema'?")
    const type = await nutgraf(['--types', 'persons'], { input: ARTICLE })
    expect(type.status).toBe(2)
    expect(type.stderr).toContain('Did you mean person?')
  })

  it.each([
    ['--sentences', '0'],
    ['--words', '2.5'],
    ['--min-confidence', '2'],
    ['--encoding', 'utf-9'],
    ['--to', 'xml'],
  ])('refuses %s %s', async (option, value) => {
    const { status, stdout } = await nutgraf([option, value], { input: ARTICLE })
    expect(status).toBe(2)
    expect(stdout).toBe('')
  })

  it('holds --sentences', async () => {
    const { stdout } = await nutgraf(['-t', 'json', '--sentences', '1'], { input: ARTICLE })
    expect(JSON.parse(stdout).summary.sentences).toHaveLength(1)
  })

  it('warns of a guessed encoding, unless told to be quiet', async () => {
    const input = Buffer.from(ARTICLE.replace('"We', '\x93We'), 'latin1')
    const loud = await nutgraf(['-t', 'json'], { input })
    expect(loud.stderr).toContain('warning: not UTF-8; read as windows-1252')
    expect(JSON.parse(loud.stdout).source.encoding).toBe('windows-1252')
    const quiet = await nutgraf(['-q'], { input })
    expect(quiet.stderr).toBe('')
    const named = await nutgraf(['--encoding', 'windows-1252'], { input })
    expect(named.stderr).toBe('')
  })

  it('says what it read with --verbose', async () => {
    const { stderr } = await nutgraf(['--verbose'], { input: ARTICLE })
    expect(stderr).toMatch(/^nutgraf: standard input: read as utf-8: \d+ characters/)
  })
})

describe('colour', () => {
  const escapeSequence = '\u001b['
  it.each([
    ['a pipe', {}, undefined, [], false],
    ['a terminal', {}, 80, [], true],
    ['a terminal with NO_COLOR', { NO_COLOR: '1' }, 80, [], false],
    ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, undefined, [], true],
    ['a pipe with --color always', { NO_COLOR: '1' }, undefined, ['--color', 'always'], true],
    ['a terminal with --color never', {}, 80, ['--color', 'never'], false],
    ['a dumb terminal', { TERM: 'dumb' }, 80, [], false],
  ] as const)('for %s', async (_, env, columns, args, colored) => {
    const world = { input: ARTICLE, env, ...(columns !== undefined && { columns }) }
    const { stdout } = await nutgraf([...args], world)
    expect(stdout.includes(escapeSequence)).toBe(colored)
  })
})

/** Characters of an output that would act on a terminal; line feeds are its own. */
function controls(output: string): string[] {
  return [...output].filter(character => character !== '\n' && /[\p{Cc}\u202e]/u.test(character))
}

describe('hostile articles', () => {
  it('never lets terminal controls through as text, and keeps them as data in JSON', async () => {
    const evil = ARTICLE.replace('Sandvik', 'Sand\u001b]0;owned\u0007vik \u009b2J\u202e')
    const text = await nutgraf([], { input: evil })
    expect(controls(text.stdout)).toEqual([])
    const json = await nutgraf(['-t', 'json'], { input: evil })
    expect(JSON.parse(json.stdout).headline.text).toContain('\u001b]0;owned\u0007')
    const name = await nutgraf(['no-such-\u001b[31m-file'])
    expect(name.stderr).toContain('no-such-␛[31m-file')
  })
})
