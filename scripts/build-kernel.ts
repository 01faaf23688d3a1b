import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FOLDER = 'src/entities/recognise/kernel'

/** Compiles the arithmetic of the recogniser (AssemblyScript) and returns the module that holds it. */
export function compileKernel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
  try {
    const out = join(folder, 'kernel.wasm')
    const sources = ['kernel', 'features', 'windows', 'layer2', 'chain'].map(name =>
      join(FOLDER, 'assembly', `${name}.ts`),
    )
    const flags = ['--enable', 'simd', '-O3', '--runtime', 'stub', '--noAssert', '--importMemory']
    execFileSync('npx', ['asc', ...sources, ...flags, '-o', out])
    const code = readFileSync(out).toString('base64')
    return [
      '/** Made by scripts/build-kernel.ts from assembly; WebAssembly in base64. */',
      `export const WASM =\n  '${code}'`,
      '',
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[1]?.endsWith('build-kernel.ts'))
  writeFileSync(join(FOLDER, 'wasm.ts'), compileKernel())
