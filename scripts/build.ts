/**
 * Builds what is published: bundles that hold all they use (the command, the library, and what reads Markdown, loaded by
 * either when it is needed), the declarations of the library, the JSON Schema of a story, and the licences of what the bundles hold.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
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
const started = await build({
  ...shared,
  entryPoints: { cli: 'src/cli/index.ts', index: 'src/index.ts' },
  format: 'esm',
  // CommonJS (commander, and our own bundle for Markdown) is called by `require`, which an ES module does not have.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  external: ['./markdown.cjs'],
})
const later = await build({
  ...shared,
  entryPoints: { markdown: 'src/structure/markdown/index.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
})
const inputs = [started, later].flatMap(({ metafile }) => Object.keys(metafile.inputs))
for (const name of SCHEMAS)
  writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schemaOf(name), null, 2)}\n`)
writeFileSync('dist/LICENCES.txt', licences(inputs))
writeDeclarations()
