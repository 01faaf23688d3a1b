import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = new URL('..', import.meta.url).pathname
/** What a user's disk takes at most, models included. */
const MOST_BYTES = 25 * 1024 * 1024

describe('the package as npm installs it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-package-'))
  const installed = join(folder, 'node_modules/nutgraf')
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })

  beforeAll(() => {
    // The build is there already; packing would run it again.
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
    run('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--offline',
      join(folder, packed.trim().split('\n').at(-1)!),
    ])
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('brings nothing but itself, and no more than it needs', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(
      ['nutgraf'],
    )
    expect(readdirSync(installed).sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'models', 'package.json'].sort(),
    )
    const sizes = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map(name =>
      statSync(join(installed, name)),
    )
    expect(sizes.reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0)).toBeLessThan(
      MOST_BYTES,
    )
  })

  it('needs no other package and no install script', () => {
    const json = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(json.dependencies ?? {}).toEqual({})
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(json.scripts).not.toHaveProperty(script)
  })

  it('runs the main job', () => {
    writeFileSync(
      join(folder, 'a.txt'),
      'Bridge Opens\n\nThe mayor of Leeds opened the bridge on Monday.\n',
    )
    expect(run('npx', ['--no-install', 'nutgraf', 'a.txt'])).toMatch(/^Bridge Opens\n/)
    expect(JSON.parse(run('npx', ['--no-install', 'nutgraf', 'schema']))).toHaveProperty('$schema')
  })

  it('is a library with types', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { type Story, summarise } from 'nutgraf'
      const story: Story = summarise('Bridge Opens\\n\\nThe mayor opened it.', { sentences: 1 })
      const headline: string | undefined = story.headline?.text
      console.log(headline)
      `,
    )
    execFileSync(
      join(ROOT, 'node_modules/.bin/tsc'),
      ['--strict', '--module', 'nodenext', '--target', 'es2022', 'use.ts'],
      { cwd: folder, stdio: 'inherit' },
    )
    expect(run('node', ['use.js'])).toBe('Bridge Opens\n')
  })

  it('carries the licence of each package in its bundles', () => {
    const text = readFileSync(join(installed, 'dist/LICENCES.txt'), 'utf8')
    for (const name of ['commander', 'unified', 'chalk', 'stemmer'])
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})
