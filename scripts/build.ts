/**
 * Builds what is published: two bundles that hold all they use (the command and the library), the declarations of the
 * library, the JSON Schema of a story, and the licences of what the bundles hold.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { SCHEMAS } from '../src/package-files.ts'
import { writeDeclarations } from './declarations.ts'
import { leanImports } from './lean-imports.ts'
import { licences } from './licences.ts'
import { schemaOf } from './schema.ts'

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
const { metafile } = await build({
  entryPoints: { cli: 'src/cli/index.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifyWhitespace: true,
  lineLimit: 200,
  legalComments: 'none',
  // Bundled CommonJS packages (commander) call `require` for Node's own modules, which an ES module does not have.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  plugins: [leanImports],
  metafile: true,
  logLevel: 'warning',
})
for (const name of SCHEMAS)
  writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schemaOf(name), null, 2)}\n`)
writeFileSync('dist/LICENCES.txt', licences(Object.keys(metafile.inputs)))
writeDeclarations()
