import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Kernel {
  folder: string
  /** Files of `assembly` that export, and flags of the compiler. */
  sources: string[]
  flags: string[]
}

/** What is compiled beforehand (AssemblyScript): the arithmetic of the recogniser, and the summary's way over words. */
const KERNELS: Record<'recogniser' | 'summary', Kernel> = {
  recogniser: {
    folder: 'src/entities/recognise/kernel',
    sources: ['kernel', 'features', 'windows', 'layer2', 'chain'],
    flags: ['--enable', 'simd', '--importMemory'],
  },
  summary: { folder: 'src/summary/kernel', sources: ['index'], flags: ['--enable', 'simd'] },
}

/** Compiles a kernel and returns the module that holds it. */
export function compileKernel(name: keyof typeof KERNELS = 'recogniser'): string {
  const { folder, sources, flags } = KERNELS[name]
  const temporary = mkdtempSync(join(tmpdir(), 'kernel-'))
  try {
    const out = join(temporary, 'kernel.wasm')
    const paths = sources.map(source => join(folder, 'assembly', `${source}.ts`))
    execFileSync('npx', [
      'asc',
      ...paths,
      ...flags,
      ...['-O3', '--runtime', 'stub', '--noAssert', '-o', out],
    ])
    const code = readFileSync(out).toString('base64')
    return [
      '/** Made by scripts/build-kernel.ts from assembly; WebAssembly in base64. */',
      `export const WASM =\n  '${code}'`,
      '',
    ].join('\n')
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

if (process.argv[1]?.endsWith('build-kernel.ts'))
  for (const [name, { folder }] of Object.entries(KERNELS))
    writeFileSync(join(folder, 'wasm.ts'), compileKernel(name as keyof typeof KERNELS))
