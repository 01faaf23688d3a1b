import type { TermDocument } from '../../src/summary/document.ts'
import { bytes, integers } from '../../src/summary/kernel/index.ts'
import type { TermLevels } from '../../src/summary/lexicon.ts'
import { type SalienceModel, weigh } from '../../src/summary/salience.ts'
import {
  MOST_USES,
  PAIR_SIZES,
  type PairTrait,
  TERM_SIZES,
  type TermTrait,
} from '../../src/summary/traits.ts'

/** Traits of the uses of terms that an article has: by trait, a bin for each use. */
export interface TermTraits extends Record<TermTrait, Uint8Array> {
  /** The term of each use. */
  term: Int32Array
}

/** @param first weights of the first estimate; without them no sentence is the best yet */
export function termTraitsOf(
  document: TermDocument,
  levels: TermLevels,
  first?: Float32Array,
): TermTraits {
  const from = weigh(document, levels, { ...(first && { first }) })
  const size = from.termCount.value
  const rows = bytes(from, 'termTraits', Object.keys(TERM_SIZES).length * size).slice()
  const { term, use } = usesOf(integers(from, 'count', size))
  const ofTerms = byName<TermTrait>(TERM_SIZES, rows)
  const traits = Object.entries(ofTerms).map(([name, bins]) => [
    name,
    Uint8Array.from(term, t => bins[t]!),
  ])
  return { ...Object.fromEntries(traits), term, use }
}

/** The uses of terms: use `use[i]` of term `term[i]`. */
function usesOf(count: Int32Array) {
  const uses = Array.from(count, (times, t) =>
    Array.from({ length: Math.min(MOST_USES, times) }, (_, use) => [t, use] as const),
  ).flat()
  return {
    term: Int32Array.from(uses, ([t]) => t),
    use: Uint8Array.from(uses, ([, use]) => use),
  }
}

/** Traits of the pairs of an article: by trait, a bin for each. */
export function pairTraitsOf(
  document: TermDocument,
  levels: TermLevels,
  { first, term }: Pick<SalienceModel, 'first' | 'term'>,
): Record<PairTrait, Uint8Array> {
  const from = weigh(document, levels, { first, term })
  const count = from.pairCount.value
  const rows = bytes(from, 'pairTraits', Object.keys(PAIR_SIZES).length * count).slice()
  return byName<PairTrait>(PAIR_SIZES, rows)
}

/** By trait, the bins of all samples. `rows`: the bins of the first sample, those of the second ... */
function byName<Name extends string>(sizes: Record<Name, number>, rows: Uint8Array) {
  const names = Object.keys(sizes) as Name[]
  const count = rows.length / names.length
  return Object.fromEntries(
    names.map((name, i) => [
      name,
      Uint8Array.from({ length: count }, (_, sample) => rows[sample * names.length + i]!),
    ]),
  ) as Record<Name, Uint8Array>
}
