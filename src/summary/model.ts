import { readModel } from '../package-files.ts'
import { BUCKETS, type Lexicon } from './lexicon.ts'
import { PAIR_OFFSETS, type SalienceModel, TERM_OFFSETS } from './salience.ts'

/** What training made: word levels and the weights of salience. */
export interface SummaryModel {
  lexicon: Lexicon
  salience: SalienceModel
}

const TERM_WEIGHTS = TERM_OFFSETS.at(-1)!
const PAIR_WEIGHTS = PAIR_OFFSETS.at(-1)!

let loaded: SummaryModel | undefined

/** The model of the package, read on first use. */
export function summaryModel(): SummaryModel {
  loaded ??= decodeModel(readModel('summary.bin'))
  return loaded
}

/**
 * Layout: a byte for each bucket of the lexicon (rarity in the low four bits, being kept in the high ones), then the
 * weights of terms and of pairs as little-endian 32-bit floats.
 *
 * @throws {RangeError} where the bytes are not a model of this version
 */
export function decodeModel(bytes: Uint8Array): SummaryModel {
  const expected = BUCKETS + 4 * (TERM_WEIGHTS + PAIR_WEIGHTS)
  if (bytes.length !== expected) {
    throw new RangeError(`The summary model has ${bytes.length} bytes where ${expected} are due.`)
  }
  const packed = bytes.subarray(0, BUCKETS)
  const view = new DataView(bytes.buffer, bytes.byteOffset + BUCKETS)
  const weights = Float32Array.from({ length: TERM_WEIGHTS + PAIR_WEIGHTS }, (_, i) =>
    view.getFloat32(4 * i, true),
  )
  return {
    lexicon: { rarity: packed.map(b => b & 15), kept: packed.map(b => b >> 4) },
    salience: { term: weights.subarray(0, TERM_WEIGHTS), pair: weights.subarray(TERM_WEIGHTS) },
  }
}

/** The bytes that `decodeModel` reads. */
export function encodeModel({ lexicon, salience }: SummaryModel): Uint8Array {
  const bytes = new Uint8Array(BUCKETS + 4 * (TERM_WEIGHTS + PAIR_WEIGHTS))
  for (let b = 0; b < BUCKETS; b++) bytes[b] = lexicon.rarity[b]! | (lexicon.kept[b]! << 4)
  const view = new DataView(bytes.buffer, BUCKETS)
  for (const [i, weight] of [...salience.term, ...salience.pair].entries()) {
    view.setFloat32(4 * i, weight, true)
  }
  return bytes
}
