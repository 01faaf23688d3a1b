const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

const DIST = join(__dirname, '..', 'dist')
const FILE = join(DIST, 'cli.cjs')
/** What V8 made of the command at build time: see scripts/write-code-cache.js. */
const CODE_CACHE = join(DIST, 'cli.cache')

/**
 * Loads the command with the code that V8 has compiled before, which takes a fifth off a cold start. Another version of V8
 * than the build's refuses the cache, and compiles as ever.
 *
 * @returns what `src/cli/index.ts` exports, and the script, so that the build can ask it for its cache
 */
exports.loadCommand = function loadCommand() {
  const module = { exports: {} }
  // The build leaves nothing beyond ASCII in the file, so that it need not be decoded.
  const source = `(function (module, exports, require, __filename) {${readFileSync(FILE, 'latin1')}\n})`
  const script = new Script(source, { filename: FILE, cachedData: codeCache() })
  script.runInThisContext()(module, module.exports, createRequire(FILE), FILE)
  return { ...module.exports, script }
}

function codeCache() {
  try {
    return readFileSync(CODE_CACHE)
  } catch {
    return undefined
  }
}
