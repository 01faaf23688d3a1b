/** Bytes of code that a function runs before it is optimised: eight times V8's own. */
const INTERRUPT_BUDGET = 540_672
/** The same of WebAssembly: ten times V8's own. */
const WASM_TIERING_BUDGET = 18_000_000

/**
 * V8 optimises what has run for a while, on other threads, and counts on it to run on. One article is read before that
 * pays: to wait longer takes 30 ms of processor time off a cold start, a quarter, and a tenth off the reading of 500
 * articles, where less is optimised too early and then again.
 *
 * To be called when all modules of node that are needed are loaded: V8 takes what node has compiled only under the
 * settings of its start.
 */
exports.optimiseLater = function optimiseLater() {
  const { setFlagsFromString } = require('node:v8')
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
  setFlagsFromString(`--wasm-tiering-budget=${WASM_TIERING_BUDGET}`)
}
