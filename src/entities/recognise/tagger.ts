import type { Range } from '../../language/sentences.ts'
import { tokenRanges } from '../../language/tokens.ts'
import { boundsOf } from './bounds.ts'
import { findCandidates } from './candidates.ts'
import { Decoder } from './decode.ts'
import { Arena } from './kernel/index.ts'
import { Lexicon } from './lexicon.ts'
import type { Model } from './model.ts'
import { Network } from './network.ts'

/** A name in one of the sentences of a document; offsets in the sentence. */
export interface TaggedName extends Range {
  sentence: number
  /** Place in `ENTITY_TYPES`. */
  type: number
  /** Calibrated probability that bounds and type are right. */
  p: number
  /** Probability of each type for these bounds, by the chain. */
  types: Float32Array
}

/** Forms that are kept from one document to the next; one document adds at most two for each of its tokens. */
const FORMS = 60_000
/** Tokens that are taken at once: a longer document is cut between sentences, so that memory stays bounded. */
const TOKENS = 20_000

/** Finds names in the sentences of documents, one document after the other. */
export class Tagger {
  readonly #lexicon: Lexicon
  readonly #network: Network
  readonly #decoder: Decoder
  readonly #calibration: Float32Array

  /** @param arena the kernel's memory, where the model's file may be already */
  constructor(model: Model, arena = new Arena()) {
    this.#lexicon = new Lexicon(model.knowledge, arena)
    this.#network = new Network(model, this.#lexicon, arena)
    this.#calibration = model.calibration
    this.#decoder = new Decoder(model.transitions, arena)
  }

  /** @param sentences reading texts of all sentences of a document, in order */
  tag(sentences: readonly string[]): TaggedName[] {
    const names: TaggedName[] = []
    for (let from = 0; from < sentences.length; ) {
      if (this.#lexicon.size > FORMS) {
        this.#lexicon.clear()
        this.#network.clear()
      }
      from = this.#tagPart(sentences, from, names)
    }
    return names
  }

  /** Tags sentences from `from` on, up to `TOKENS` tokens; returns the next sentence. */
  #tagPart(sentences: readonly string[], from: number, names: TaggedName[]): number {
    const tokens: Range[][] = []
    const forms: number[][] = []
    let size = 0
    let to = from
    for (; to < sentences.length && size < TOKENS; to++) {
      const text = sentences[to]!
      const ranges = tokenRanges(text)
      tokens.push(ranges)
      forms.push(ranges.map(({ start, end }) => this.#lexicon.idOf(text, start, end)))
      size += ranges.length
    }
    const candidates = findCandidates(forms, this.#lexicon)
    if (candidates.count === 0) return to
    const scores = this.#network.score(candidates, forms)
    for (const { first, last, type, types } of this.#decoder.decode(candidates, scores)) {
      const at = candidates.sentences[first]!
      const sentence = from + at
      const [a, b] = [candidates.tokens[first]!, candidates.tokens[last]!]
      const { start, end } = boundsOf(sentences[sentence]!, tokens[at]!, a, b, type)
      const p = calibrate(types[type]!, this.#calibration)
      names.push({ sentence, start, end, type, p, types })
    }
    return to
  }
}

/** Reads a curve given by its values at equal steps from 0 to 1; without values the number itself. */
function calibrate(p: number, curve: Float32Array): number {
  if (curve.length < 2) return p
  const at = Math.min(1, Math.max(0, p)) * (curve.length - 1)
  const i = Math.min(curve.length - 2, Math.floor(at))
  return curve[i]! + (curve[i + 1]! - curve[i]!) * (at - i)
}
