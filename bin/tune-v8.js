const { setFlagsFromString } = require('node:v8')

/** Bytes of code that a function runs before it is optimised, JavaScript and WebAssembly: V8's own (node 20), and more. */
const OWN = { code: 67_584, wasm: 1_800_000 }
const LATE = { code: 540_672, wasm: 18_000_000 }
/** Milliseconds after which there is more than one article to read: from then on V8's own values pay. */
const MANY_ARTICLES = 150

/**
 * V8 optimises what has run for a while, on other threads, and counts on it to run on. One article is read before that
 * pays: to wait longer takes 30 ms of processor time off a cold start, a quarter.
 *
 * With many articles, what one of them leaves behind is small; V8 would let it pile up in an ever larger space before it
 * cleans, which takes a fifth more memory and saves no time.
 *
 * To be called when all modules of node that are needed are loaded: V8 takes what node has compiled only under the
 * settings of its start.
 */
exports.tuneV8 = function tuneV8() {
  setBudgets(LATE)
  setTimeout(readMany, MANY_ARTICLES).unref()
}

function readMany() {
  setBudgets(OWN)
  setFlagsFromString('--semi-space-growth-factor=1')
}

function setBudgets({ code, wasm }) {
  setFlagsFromString(`--interrupt-budget=${code}`)
  setFlagsFromString(`--wasm-tiering-budget=${wasm}`)
}
