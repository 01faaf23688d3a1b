/**
 * Builds what is published: bundles that hold all they use (the command, the library, and what reads Markdown, loaded by
 * either when it is needed), the declarations of the library, the JSON Schema of a story, and the licences of what the bundles hold.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type BuildOptions, build } from 'esbuild'
import { SCHEMAS } from '../src/package-files.ts'
import { writeDeclarations } from './declarations.ts'
import { leanImports } from './lean-imports.ts'
import { licences } from './licences.ts'
import { schemaOf } from './schema.ts'

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
const shared = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  lineLimit: 200,
  legalComments: 'none',
  plugins: [leanImports],
  metafile: true,
  logLevel: 'warning',
} satisfies BuildOptions
const library = await build({
  ...shared,
  entryPoints: { index: 'src/index.ts' },
  format: 'esm',
  // Our own bundle for Markdown is called by `require`, which an ES module does not have.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  external: ['./markdown.cjs'],
})
const commands = await build({
  ...shared,
  entryPoints: { cli: 'src/cli/index.ts', markdown: 'src/structure/markdown/index.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  external: ['./markdown.cjs'],
})
// The bundler leaves letters beyond ASCII in patterns; without them the engine need not decode, and keeps a byte a letter.
writeFileSync(
  'dist/cli.cjs',
  readFileSync('dist/cli.cjs', 'utf8').replace(/[\u0080-\uffff]/g, escapeOf),
)
const inputs = [library, commands].flatMap(({ metafile }) => Object.keys(metafile.inputs))
for (const name of SCHEMAS)
  writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schemaOf(name), null, 2)}\n`)
writeFileSync('dist/LICENCES.txt', licences(inputs))
writeDeclarations()
execFileSync('node', [
  'scripts/write-code-cache.js',
  'fixtures/wire-dateline.txt',
  'fixtures/labelled-story-page.txt',
])

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
