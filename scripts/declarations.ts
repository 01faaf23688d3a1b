import ts from 'typescript'

/** Writes the declarations of the library, file by file, as the sources are laid out. */
export function writeDeclarations(): void {
  const host = ts.createCompilerHost({})
  const program = ts.createProgram(
    ['src/index.ts'],
    {
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: 'src',
      outDir: 'dist/types',
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2023.d.ts'],
      types: ['node'],
      strict: true,
      skipLibCheck: true,
      rewriteRelativeImportExtensions: true,
    },
    host,
  )
  const { diagnostics } = program.emit()
  for (const diagnostic of diagnostics)
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
}
