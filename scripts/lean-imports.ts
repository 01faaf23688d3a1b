import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/** Stand for modules that are loaded when something of them is first called. */
const LATE = {
  'fast-wrap-ansi': `export const wrapAnsi = (...args) => require('fast-wrap-ansi').wrapAnsi(...args)`,
  chalk: `export function Chalk(options) { return new (require('chalk').Chalk)(options) }`,
}

/**
 * Leaves out of the bundle what our dependencies load at start and we never use. Together it is a third of the time in
 * which a cold start reads an article.
 */
export const leanImports: Plugin = {
  name: 'lean-imports',
  setup({ onResolve, onLoad }) {
    // chalk asks node:tty (and so node:net) what the terminal can; the command decides on colour itself.
    onResolve({ filter: /^#supports-color$/ }, () => {
      const chalk = dirname(createRequire(import.meta.url).resolve('chalk'))
      return { path: join(chalk, 'vendor/supports-color/browser.js') }
    })
    // commander starts subcommands that are programs of their own with node:child_process; ours are not.
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'unused' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
    // Importing node:process as a module opens standard input and output; the global does not.
    onResolve({ filter: /^(node:)?process$/ }, () => ({ path: 'process', namespace: 'global' }))
    // Remark and yaml are half of all the code: the bundle that has them is loaded when a Markdown file is read.
    onResolve({ filter: /\/markdown\/index\.ts$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, namespace: 'markdown' },
    )
    onLoad({ filter: /.*/, namespace: 'markdown' }, () => ({
      contents: `export const readMarkdownBlocks = text => require('./markdown.cjs').readMarkdownBlocks(text)`,
    }))
    // What wraps and colours text has patterns that take a millisecond to read: it is looked at when text is printed.
    onResolve({ filter: /^(fast-wrap-ansi|chalk)$/ }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement' ? { path, namespace: 'late', pluginData: resolveDir } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path, pluginData }) => ({
      contents: LATE[path as keyof typeof LATE],
      resolveDir: pluginData,
    }))
    onLoad({ filter: /.*/, namespace: 'global' }, () => ({
      contents: 'module.exports = globalThis.process',
    }))
  },
}
