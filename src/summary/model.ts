import { readModel } from '../package-files.ts'
import { BUCKETS, type Lexicon } from './lexicon.ts'
import { MANNER_WEIGHTS } from './manner.ts'
import { SALIENCE_WEIGHTS, type SalienceModel } from './salience.ts'

/** What training made: word levels, the weights of salience and those of manner. */
export interface SummaryModel {
  lexicon: Lexicon
  salience: SalienceModel
  manner: Float32Array
}

const PARTS = ['first', 'term', 'pair'] as const

/** Bytes of the lexicon, of the weights (32-bit floats), and of both. */
const SIZE = BUCKETS + 4 * PARTS.reduce((sum, part) => sum + SALIENCE_WEIGHTS[part], MANNER_WEIGHTS)

let loaded: SummaryModel | undefined

/** The model of the package, read on first use. */
export function summaryModel(): SummaryModel {
  loaded ??= decodeModel(readModel('summary.bin'))
  return loaded
}

/**
 * Layout: the lexicon, then the weights in the order of `SALIENCE_WEIGHTS` and those of manner, little-endian.
 *
 * @throws {RangeError} where the bytes are not a model of this version
 */
export function decodeModel(bytes: Uint8Array): SummaryModel {
  if (bytes.length !== SIZE) {
    throw new RangeError(`The summary model has ${bytes.length} bytes where ${SIZE} are due.`)
  }
  let at = 0
  const part = (size: number) => {
    const from = at
    at += size
    return new Uint8Array(bytes.subarray(from, at))
  }
  // As the processor has them, which is little-endian as the kernel is.
  const weights = (count: number) => new Float32Array(part(4 * count).buffer)
  return {
    lexicon: part(BUCKETS),
    salience: {
      first: weights(SALIENCE_WEIGHTS.first),
      term: weights(SALIENCE_WEIGHTS.term),
      pair: weights(SALIENCE_WEIGHTS.pair),
    },
    manner: weights(MANNER_WEIGHTS),
  }
}

/** The bytes that `decodeModel` reads. */
export function encodeModel({ lexicon, salience, manner }: SummaryModel): Uint8Array {
  const bytes = new Uint8Array(SIZE)
  bytes.set(lexicon)
  let at = BUCKETS
  for (const { buffer, byteOffset, byteLength } of [...PARTS.map(name => salience[name]), manner]) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return bytes
}
