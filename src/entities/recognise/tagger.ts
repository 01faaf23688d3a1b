import { tokenRanges } from '../../language/tokens.ts'
import { findCandidates } from './candidates.ts'
import { Decoder } from './decode.ts'
import { Lexicon } from './lexicon.ts'
import { ENTITY_TYPES } from './mention.ts'
import type { Model } from './model.ts'
import { Network } from './network.ts'
import { countTitles } from './titles.ts'

/** A name in one of the sentences of a document; offsets in the sentence. */
export interface TaggedName {
  sentence: number
  start: number
  end: number
  type: number
  p: number
  types: Float32Array
}

/** Forms that are kept from one document to the next; one document adds at most two for each of its tokens. */
const FORMS = 60_000
/** Tokens that are taken at once: a longer document is cut between sentences, so that memory stays bounded. */
const TOKENS = 20_000

/** Words and marks that are no part of a name at its beginning or its end. */
const LEADING = new Set(['the', 'The', 'THE', '"', '“', '(', "'", '‘'])
const TRAILING = new Set(["'s", '’s', "'S", '’S', "'", '’', ',', '.', ':', ';', '"', '”', ')', '-'])

const PERSON = ENTITY_TYPES.indexOf('person')

/** Finds names in the sentences of documents, one document after the other. */
export class Tagger {
  readonly #lexicon: Lexicon
  readonly #network: Network
  readonly #decoder: Decoder
  readonly #calibration: Float32Array

  constructor(model: Model) {
    this.#lexicon = new Lexicon(model.knowledge)
    this.#network = new Network(model, this.#lexicon)
    this.#calibration = model.calibration
    this.#decoder = new Decoder(model.transitions)
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
    const lexicon = this.#lexicon
    const tokens: { start: number; end: number }[][] = []
    const forms: number[][] = []
    let size = 0
    let to = from
    for (; to < sentences.length && (size === 0 || size < TOKENS); to++) {
      const text = sentences[to]!
      const ranges = tokenRanges(text)
      tokens.push(ranges)
      forms.push(ranges.map(({ start, end }) => lexicon.idOf(text.slice(start, end))))
      size += ranges.length
    }
    const candidates = findCandidates(forms, lexicon)
    if (candidates.count === 0) return to
    const scores = this.#network.score(candidates, forms)
    for (const { first, last, type, types } of this.#decoder.decode(candidates, scores)) {
      const sentence = candidates.sentences[first]!
      const own = tokens[sentence]!
      const text = sentences[from + sentence]!
      let a = candidates.tokens[first]!
      let b = candidates.tokens[last]!
      const word = (i: number) => text.slice(own[i]!.start, own[i]!.end)
      while (a < b && LEADING.has(word(a))) a++
      while (b > a && TRAILING.has(word(b))) b--
      if (type === PERSON && b > a)
        a += countTitles(own.slice(a, b + 1).map(({ start, end }) => text.slice(start, end)))
      names.push({
        sentence: from + sentence,
        start: own[a]!.start,
        end: own[b]!.end,
        type,
        p: calibrate(types[type]!, this.#calibration),
        types,
      })
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
