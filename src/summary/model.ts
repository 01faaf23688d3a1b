import { readModel } from '../package-files.ts'
import { BUCKETS, type Lexicon } from './lexicon.ts'
import { SALIENCE_WEIGHTS, type SalienceModel } from './salience.ts'

/** What training made: word levels and the weights of salience. */
export interface SummaryModel {
  lexicon: Lexicon
  salience: SalienceModel
}

const PARTS = ['first', 'term', 'pair'] as const

/** Bytes of the lexicon, of the weights (32-bit floats), and of both. */
const SIZE = BUCKETS + 4 * PARTS.reduce((sum, part) => sum + SALIENCE_WEIGHTS[part], 0)

let loaded: SummaryModel | undefined

/** The model of the package, read on first use. */
export function summaryModel(): SummaryModel {
  loaded ??= decodeModel(readModel('summary.bin'))
  return loaded
}

/**
 * Layout: a byte for each bucket of the lexicon (rarity in the low four bits, being kept in the high ones), then the
 * weights in the order of `SALIENCE_WEIGHTS`, little-endian.
 *
 * @throws {RangeError} where the bytes are not a model of this version
 */
export function decodeModel(bytes: Uint8Array): SummaryModel {
  if (bytes.length !== SIZE) {
    throw new RangeError(`The summary model has ${bytes.length} bytes where ${SIZE} are due.`)
  }
  const packed = bytes.subarray(0, BUCKETS)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  let at = BUCKETS
  const weights = (count: number) =>
    Float32Array.from({ length: count }, () => {
      at += 4
      return view.getFloat32(at - 4, true)
    })
  return {
    lexicon: { rarity: packed.map(b => b & 15), kept: packed.map(b => b >> 4) },
    salience: {
      first: weights(SALIENCE_WEIGHTS.first),
      term: weights(SALIENCE_WEIGHTS.term),
      pair: weights(SALIENCE_WEIGHTS.pair),
    },
  }
}

/** The bytes that `decodeModel` reads. */
export function encodeModel({ lexicon, salience }: SummaryModel): Uint8Array {
  const bytes = new Uint8Array(SIZE)
  for (let b = 0; b < BUCKETS; b++) bytes[b] = lexicon.rarity[b]! | (lexicon.kept[b]! << 4)
  const view = new DataView(bytes.buffer)
  let at = BUCKETS
  for (const part of PARTS) {
    for (const weight of salience[part]) {
      view.setFloat32(at, weight, true)
      at += 4
    }
  }
  return bytes
}
