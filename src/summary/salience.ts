import { type Crosses, numbersOf, weightsOf } from './crosses.ts'
import type { TermDocument } from './document.ts'
import { bytes, floats, integers, type Kernel } from './kernel/index.ts'
import type { Lexicon, TermLevels } from './lexicon.ts'
import { MOST_USES, PAIR_SIZES, type PairTrait, TERM_SIZES, type TermTrait } from './traits.ts'

/*
 * How likely an editor's summary is to use each term and each pair of terms of an article: the weights of the concepts
 * that a summary should cover (Gillick and Favre 2009), learned (Hong and Nenkova 2014; Li, Qian and Liu 2013).
 */

/** What decides on a use of a term by a first estimate. */
export const TERM_CROSSES: Crosses<TermTrait> = [
  ['count', 'use'],
  ['rarity', 'use'],
  ['kept', 'use'],
  ['first', 'capital'],
  ['kept', 'capital'],
  ['rarity', 'capital'],
  ['rank', 'capital'],
  ['kept', 'first'],
  ['rarity', 'first'],
  ['number', 'first'],
  ['quoted', 'first'],
  ['letters', 'first'],
  ['place', 'first'],
  ['reported', 'first'],
  ['kept', 'early'],
  ['count', 'early'],
  ['kept', 'spread'],
  ['spread', 'length'],
  ['count', 'length'],
  ['last', 'spread'],
]

/** What decides on it besides, once the sentences have been weighed by the first estimate. */
const WEIGHED_CROSSES: Crosses<TermTrait> = [
  ['bestRank', 'bestWorth'],
  ['bestRank', 'kept'],
  ['bestWorth', 'capital'],
]
export const BEST_CROSSES: Crosses<TermTrait> = [...TERM_CROSSES, ...WEIGHED_CROSSES]

/** What decides on a pair. */
export const PAIR_CROSSES: Crosses<PairTrait> = [
  ['left', 'right'],
  ['count', 'first'],
  ['names', 'first'],
  ['leftRarity', 'rightRarity'],
  ['bound', 'count'],
]

export interface SalienceModel {
  first: Float32Array
  term: Float32Array
  pair: Float32Array
}

/** Number of weights of each part of the model, in their order in the file. */
export const SALIENCE_WEIGHTS = {
  first: weightsOf(TERM_CROSSES, TERM_SIZES),
  term: weightsOf(BEST_CROSSES, TERM_SIZES),
  pair: weightsOf(PAIR_CROSSES, PAIR_SIZES),
} as const

/** What is known beforehand of the terms of an article: by term, or by the lexicon that has it. */
export type Levels = TermLevels | Lexicon

/** The salience whose chances stand in the kernel. */
let standing: Salience | undefined

/**
 * Expected hits of the terms and pairs of an article, and what its sentences are worth beyond them, by their manner. They
 * stand in the kernel, which holds those of one article: what another has displaced is worked out again when it is asked.
 */
export class Salience {
  readonly document: TermDocument
  readonly #levels: Levels
  readonly #model: SalienceModel
  readonly #manner: Float32Array | undefined

  /** @param manner weights of manner; none: it counts for nothing */
  constructor(document: TermDocument, levels: Levels, model: SalienceModel, manner?: Float32Array) {
    this.document = document
    this.#levels = levels
    this.#model = model
    this.#manner = manner
  }

  /** The kernel with the document and its salience in it. */
  open(): Kernel {
    if (standing === this) return this.document.open()
    const to = weigh(this.document, this.#levels, this.#model)
    to.weighManner(addressOf(to, this.#manner))
    to.weighAlone()
    standing = this
    return to
  }

  /** Probability that a summary has use number k (from 0) of term t, at `t * MOST_USES + k`; and each pair. */
  get term(): Float32Array {
    const from = this.open()
    return floats(from, 'termChances', from.termCount.value * MOST_USES).slice()
  }

  get pair(): Float32Array {
    const from = this.open()
    return floats(from, 'pairChances', from.pairCount.value).slice()
  }
}

/** Lets the kernel weigh the terms of a document, as far as there are weights, and returns it with what it found. */
export function weigh(
  document: TermDocument,
  levels: Levels,
  { first, term, pair }: Partial<SalienceModel>,
): Kernel {
  const to = document.open()
  standing = undefined
  if (to.termCrosses.value === 0) writeCrosses(to)
  if (levels instanceof Uint8Array) to.lookUpLevels(addressOf(to, levels))
  else {
    bytes(to, 'rarity', levels.rarity.length).set(levels.rarity)
    bytes(to, 'kept', levels.kept.length).set(levels.kept)
  }
  to.weigh(addressOf(to, first), addressOf(to, term), addressOf(to, pair))
  return to
}

function writeCrosses(to: Kernel): void {
  to.makeCrosses(TERM_CROSSES.length, BEST_CROSSES.length, PAIR_CROSSES.length)
  const terms = numbersOf(BEST_CROSSES, TERM_SIZES)
  const pairs = numbersOf(PAIR_CROSSES, PAIR_SIZES)
  integers(to, 'termCrosses', terms.length).set(terms)
  integers(to, 'pairCrosses', pairs.length).set(pairs)
}

/** Where parts of models stand in the kernel; they are put there once. */
const addresses = new WeakMap<Uint8Array | Float32Array, number>()

function addressOf(to: Kernel, part: Uint8Array | Float32Array | undefined): number {
  if (!part) return 0
  let address = addresses.get(part)
  if (address === undefined) {
    address = to.room(0, part.byteLength)
    const own = new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
    new Uint8Array(to.memory.buffer, address >>> 0, part.byteLength).set(own)
    addresses.set(part, address)
  }
  return address
}
