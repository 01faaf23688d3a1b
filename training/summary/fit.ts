import { BUCKETS, bucketOf, keptLevel, rarityLevel } from '../../src/summary/lexicon.ts'
import type { SummaryModel } from '../../src/summary/model.ts'
import {
  MOST_USES,
  PAIR_OFFSETS,
  pairBins,
  salienceOf,
  TERM_OFFSETS,
  type TermLevels,
  termBins,
} from '../../src/summary/salience.ts'
import type { Article } from './articles.ts'
import { fitLogistic } from './logistic.ts'

/** Fits the whole model on a list of articles. Deterministic. */
export function fitModel(articles: readonly Article[]): SummaryModel {
  const counts = countBuckets(articles)
  const levels = articles.map(article => levelsWithout(article, counts))
  const term = fitTerms(articles, levels)
  const pair = fitPairs(articles, levels, term)
  return { lexicon: toLexicon(counts), salience: { term, pair } }
}

interface BucketCounts {
  articles: number
  /** Articles that have a stem of the bucket, and those whose summary keeps it. */
  having: Int32Array
  keeping: Int32Array
}

function countBuckets(articles: readonly Article[]): BucketCounts {
  const having = new Int32Array(BUCKETS)
  const keeping = new Int32Array(BUCKETS)
  for (const { document, uses } of articles) {
    for (const stem of document.stems) {
      having[bucketOf(stem)]!++
      if (uses.has(stem)) keeping[bucketOf(stem)]!++
    }
  }
  return { articles: articles.length, having, keeping }
}

function toLexicon({ articles, having, keeping }: BucketCounts) {
  return {
    rarity: Uint8Array.from(having, count => rarityLevel(count, articles)),
    kept: Uint8Array.from(having, (count, b) => keptLevel(keeping[b]!, count)),
  }
}

/** Levels of an article's terms as they would be had the article not been counted: else its own summary would leak in. */
function levelsWithout({ document, uses }: Article, counts: BucketCounts): TermLevels {
  const buckets = document.stems.map(bucketOf)
  const own = document.stems.map(stem => (uses.has(stem) ? 1 : 0))
  return {
    rarity: Uint8Array.from(buckets, b => rarityLevel(counts.having[b]! - 1, counts.articles - 1)),
    kept: Uint8Array.from(buckets, (b, t) =>
      keptLevel(counts.keeping[b]! - own[t]!, counts.having[b]! - 1),
    ),
  }
}

function fitTerms(articles: readonly Article[], levels: readonly TermLevels[]): Float32Array {
  const width = TERM_OFFSETS.length - 1
  const samples = new Samples(width)
  for (const [a, { document, uses }] of articles.entries()) {
    for (const [t, stem] of document.stems.entries()) {
      for (let use = 0; use < Math.min(MOST_USES, document.count[t]!); use++) {
        termBins(document, levels[a]!, t, use, samples.row)
        samples.push((uses.get(stem) ?? 0) > use)
      }
    }
  }
  return fitLogistic(samples, TERM_OFFSETS.at(-1)!)
}

function fitPairs(
  articles: readonly Article[],
  levels: readonly TermLevels[],
  term: Float32Array,
): Float32Array {
  const samples = new Samples(PAIR_OFFSETS.length - 1)
  const none = new Float32Array(PAIR_OFFSETS.at(-1)!)
  for (const [a, { document, pairs }] of articles.entries()) {
    const chance = salienceOf(document, levels[a]!, { term, pair: none }).term
    for (let p = 0; p < document.pairLeft.length; p++) {
      const left = document.stems[document.pairLeft[p]!]!
      const right = document.stems[document.pairRight[p]!]!
      pairBins(document, levels[a]!, chance, p, samples.row)
      samples.push(pairs.has(`${left} ${right}`))
    }
  }
  return fitLogistic(samples, PAIR_OFFSETS.at(-1)!)
}

/** Samples of binned features, stored flat. */
export class Samples {
  /** The bins of the sample that `push` adds. */
  readonly row: Int32Array
  bins = new Int16Array(2 ** 20)
  targets = new Uint8Array(2 ** 16)
  count = 0

  constructor(width: number) {
    this.row = new Int32Array(width)
  }

  push(target: boolean): void {
    const width = this.row.length
    if ((this.count + 1) * width > this.bins.length) this.bins = doubled(this.bins)
    if (this.count === this.targets.length) this.targets = doubled(this.targets)
    this.bins.set(this.row, this.count * width)
    this.targets[this.count++] = target ? 1 : 0
  }
}

function doubled<T extends Int16Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (size: number) => T)(array.length * 2)
  larger.set(array)
  return larger
}
