/**
 * Measures beside peers and baselines: `npm run bench -- NAME ARGUMENTS`. Each file of this folder is one, and says in
 * its head what it prints and what it needs.
 */
import { readdirSync } from 'node:fs'

const benches = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.ts') && name !== 'index.ts' && !name.startsWith('gold-'))
  .map(name => name.slice(0, -3))
const [name = ''] = process.argv.splice(2, 1)
if (benches.includes(name)) await import(`./${name}.ts`)
else {
  console.error(`usage: npm run bench -- NAME ARGUMENTS, with NAME one of ${benches.join(', ')}`)
  process.exitCode = 2
}
