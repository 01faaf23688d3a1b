import { spawn, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folderWith } from './world.ts'

/*
 * What only a real process shows. These run what the build made: `npm test` builds first.
 */
const BIN = new URL('../../bin/nutgraf.js', import.meta.url).pathname

/** JSON Lines of this many stories: more than a pipe holds. */
function manyLines(count: number): string {
  return Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `${i}`, text: ARTICLE }),
  ).join('\n')
}

describe('the process', () => {
  it('prints all of a long output through a pipe', () => {
    const { stdout, status } = spawnSync('node', [BIN, '-f', 'jsonl', '-t', 'jsonl'], {
      input: manyLines(300),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(1 << 17)
    expect(stdout.trimEnd().split('\n')).toHaveLength(300)
  })

  it('ends quietly when nobody reads on', async () => {
    const child = spawn('node', [BIN, '-f', 'jsonl', '-t', 'jsonl'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let stderr = ''
    child.stderr.on('data', chunk => {
      stderr += chunk
    })
    child.stdin.on('error', () => {})
    child.stdin.end(manyLines(2000))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise(resolve => child.on('close', resolve))
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('ends quietly when nobody reads the help', async () => {
    const child = spawn('node', [BIN, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', chunk => {
      stderr += chunk
    })
    child.stdout.destroy()
    await new Promise(resolve => child.on('close', resolve))
    expect(stderr).toBe('')
  })

  it('gives out each line as it comes', async () => {
    const child = spawn('node', [BIN, '-f', 'jsonl', '-t', 'jsonl'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    child.stdin.write(`${manyLines(1)}\n`)
    const first = await new Promise<Buffer>(resolve => child.stdout.once('data', resolve))
    expect(JSON.parse(first.toString()).id).toBe('0')
    child.stdin.end()
    await new Promise(resolve => child.on('close', resolve))
  })

  it.each([[['--help']], [['check', '--help']], [['explain', '--help']]])(
    'prints help for %j',
    args => {
      const { stdout, stderr, status } = spawnSync('node', [BIN, ...args], { encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(stdout).toContain('Usage: nutgraf')
      expect(status).toBe(0)
    },
  )

  it('tells the exit status', () => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'b.txt': '' })
    const status = (...args: string[]) => spawnSync('node', [BIN, ...args]).status
    expect(status('--version')).toBe(0)
    expect(status(folder)).toBe(3)
    expect(status(`${folder}/none.txt`)).toBe(2)
    expect(status('check', folder)).toBe(1)
  })
})
