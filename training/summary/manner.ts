import { bytes } from '../../src/summary/kernel/index.ts'
import { MANNER_SIZES, MANNER_WEIGHTS } from '../../src/summary/manner.ts'
import type { Salience } from '../../src/summary/salience.ts'
import type { Article } from './articles.ts'
import { allSets } from './sets.ts'

export interface MannerSample {
  article: Article
  /** Of its terms and pairs; manner counts for nothing yet. */
  salience: Salience
}

/** Sets of an article that are compared: those of the highest value, among which the choice falls. */
const SETS = 50

/** Passes, step and pull to nought. */
const PASSES = 6
const RATE = 0.02
const PENALTY = 3e-3

/** Share of what was fitted that is used: half was best by cross-validation, the whole makes summaries too long. */
const SHARE = 0.5

/** A set with what it is expected to score, what it scores, and how often it has each trait. */
interface ScoredSet {
  expected: number
  scored: number
  traits: Map<number, number>
}

/**
 * Fits the worth of manners: least squares, within each article, on the part of the sets' true score that their terms
 * did not foresee. Adagrad in a fixed order.
 */
export function fitManner(samples: readonly MannerSample[]): Float32Array {
  const articles = samples.map(setsOf).filter(sets => sets.length > 1)
  const weights = new Float64Array(MANNER_WEIGHTS)
  const squares = new Float64Array(MANNER_WEIGHTS).fill(1e-4)
  for (let pass = 0; pass < PASSES; pass++) {
    for (const sets of articles) {
      for (const [place, slope] of slopesOf(sets, weights)) {
        const gradient = slope + PENALTY * weights[place]!
        squares[place]! += gradient * gradient
        weights[place]! -= (RATE * gradient) / Math.sqrt(squares[place]!)
      }
    }
  }
  return Float32Array.from(weights, weight => SHARE * weight)
}

/** Slope of the squared error of one article's sets; a constant of the article is no error. */
function slopesOf(sets: readonly ScoredSet[], weights: Float64Array): Map<number, number> {
  const errors = sets.map(({ expected, scored, traits }) => {
    let guess = expected
    for (const [place, times] of traits) guess += weights[place]! * times
    return guess - scored
  })
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
  const slopes = new Map<number, number>()
  for (const [i, { traits }] of sets.entries()) {
    for (const [place, times] of traits) {
      const slope = ((errors[i]! - mean) * times) / sets.length
      slopes.set(place, (slopes.get(place) ?? 0) + slope)
    }
  }
  return slopes
}

function setsOf({ article, salience }: MannerSample): ScoredSet[] {
  const found = allSets(salience)
  const places = mannerPlaces(salience)
  found.sort((a, b) => b.value - a.value)
  return found.slice(0, SETS).map(({ set, value }) => {
    const traits = new Map<number, number>()
    for (const s of set) {
      for (const place of places(s)) {
        traits.set(place, (traits.get(place) ?? 0) + 1)
      }
    }
    return { expected: value, scored: scoreOf(article, set), traits }
  })
}

/** Gives the places of a sentence's traits among the weights. */
function mannerPlaces(salience: Salience): (sentence: number) => Uint8Array {
  const traits = Object.keys(MANNER_SIZES).length
  const length = traits * salience.document.sentences.length
  const places = bytes(salience.open(), 'mannerPlaces', length).slice()
  return s => places.subarray(traits * s, traits * (s + 1))
}

/** ROUGE-1 and ROUGE-2 F1, summed. */
function scoreOf({ document, stems, uses, pairs }: Article, set: readonly number[]): number {
  const { starts, termOf, pairOf } = document
  const { left: first, right: second } = document.pairs
  const left = new Map(uses)
  const seen = new Set<number>()
  let hits = 0
  let pairHits = 0
  let length = 0
  for (const s of set) {
    const [start, end] = [starts[s]!, starts[s + 1]!]
    length += end - start
    for (const t of termOf.subarray(start, end)) {
      const stem = stems[t]!
      const due = left.get(stem) ?? 0
      if (due > 0) hits++
      left.set(stem, due - 1)
    }
    for (const p of pairOf.subarray(start, end)) {
      if (p < 0 || seen.has(p)) continue
      seen.add(p)
      if (pairs.has(`${stems[first[p]!]} ${stems[second[p]!]}`)) pairHits++
    }
  }
  let reference = 0
  for (const count of uses.values()) reference += count
  return (2 * hits) / (length + reference) + (2 * pairHits) / Math.max(1, length + reference - 2)
}
