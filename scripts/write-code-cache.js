/**
 * Runs the built command on articles and keeps what V8 compiled for it in dist/cli.cache. Started by the build in a plain
 * node process: V8 takes a cache only under the flags that it was made with.
 *
 *   node scripts/write-code-cache.js ARTICLE...
 */
import { writeFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import load from '../bin/load-command.js'

const { run, script } = load.loadCommand()
for (const to of ['text', 'json']) {
  const world = { stdin: process.stdin, stdout: new PassThrough(), stderr: process.stderr, env: {} }
  world.stdout.resume()
  await run(['-q', '-t', to, ...process.argv.slice(2)], world)
}
writeFileSync('dist/cli.cache', script.createCachedData())
