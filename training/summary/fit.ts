import {
  BUCKETS,
  bucketOf,
  keptLevel,
  type Lexicon,
  packLevels,
  rarityLevel,
  type TermLevels,
} from '../../src/summary/lexicon.ts'
import type { SummaryModel } from '../../src/summary/model.ts'
import { BEST_CROSSES, PAIR_CROSSES, Salience, TERM_CROSSES } from '../../src/summary/salience.ts'
import { PAIR_SIZES, TERM_SIZES } from '../../src/summary/traits.ts'
import type { Article } from './articles.ts'
import { fitLogistic, Samples } from './logistic.ts'
import { fitManner, type MannerSample } from './manner.ts'
import { pairTraitsOf, type TermTraits, termTraitsOf } from './traits.ts'

/** What fitting keeps of an article between its steps. */
interface Prepared {
  article: Article
  levels: TermLevels
  traits: TermTraits
}

/** Fits the whole model on a list of articles. Deterministic. */
export function fitModel(articles: readonly Article[]): SummaryModel {
  return { ...fitConcepts(articles), manner: fitManner(crossed(articles)) }
}

/** Each article with the salience of its terms by a model of the other half, as the product will see articles. */
function crossed(articles: readonly Article[]): MannerSample[] {
  const halves = [0, 1].map(half => articles.filter((_, i) => i % 2 === half))
  return halves.flatMap((half, h) => {
    const { lexicon, salience } = fitConcepts(halves[1 - h]!)
    return half.map(article => ({
      article,
      salience: new Salience(article.document, lexicon, salience),
    }))
  })
}

/** Fits what terms and pairs are worth. */
function fitConcepts(articles: readonly Article[]): Omit<SummaryModel, 'manner'> {
  const counts = countBuckets(articles)
  const prepared = articles.map(article => prepare(article, counts))
  const first = fitTerms(prepared, TERM_CROSSES)
  for (const one of prepared) one.traits = termTraitsOf(one.article.document, one.levels, first)
  const term = fitTerms(prepared, BEST_CROSSES)
  const pair = fitPairs(prepared, { first, term })
  return { lexicon: toLexicon(counts), salience: { first, term, pair } }
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
  for (const { stems, uses } of articles) {
    for (const stem of stems) {
      having[bucketOf(stem)]!++
      if (uses.has(stem)) keeping[bucketOf(stem)]!++
    }
  }
  return { articles: articles.length, having, keeping }
}

function toLexicon({ articles, having, keeping }: BucketCounts): Lexicon {
  return Uint8Array.from(having, (count, b) =>
    packLevels(rarityLevel(count, articles), keptLevel(keeping[b]!, count)),
  )
}

function prepare(article: Article, counts: BucketCounts): Prepared {
  const levels = levelsWithout(article, counts)
  return { article, levels, traits: termTraitsOf(article.document, levels) }
}

/** Levels of an article's terms as they would be had the article not been counted: else its own summary would leak in. */
function levelsWithout({ stems, uses }: Article, counts: BucketCounts): TermLevels {
  const buckets = stems.map(bucketOf)
  const own = stems.map(stem => (uses.has(stem) ? 1 : 0))
  return {
    rarity: Uint8Array.from(buckets, b => rarityLevel(counts.having[b]! - 1, counts.articles - 1)),
    kept: Uint8Array.from(buckets, (b, t) =>
      keptLevel(counts.keeping[b]! - own[t]!, counts.having[b]! - 1),
    ),
  }
}

function fitTerms(prepared: readonly Prepared[], crosses: typeof TERM_CROSSES): Float32Array {
  const samples = new Samples(crosses.length)
  for (const { article, traits } of prepared) {
    samples.add(crosses, TERM_SIZES, traits, i => {
      const stem = article.stems[traits.term[i]!]!
      return (article.uses.get(stem) ?? 0) > traits.use[i]!
    })
  }
  return fitLogistic(samples)
}

function fitPairs(
  prepared: readonly Prepared[],
  model: { first: Float32Array; term: Float32Array },
): Float32Array {
  const samples = new Samples(PAIR_CROSSES.length)
  for (const { article, levels } of prepared) {
    const { document, stems, pairs } = article
    const { left, right } = document.pairs
    samples.add(PAIR_CROSSES, PAIR_SIZES, pairTraitsOf(document, levels, model), p =>
      pairs.has(`${stems[left[p]!]} ${stems[right[p]!]}`),
    )
  }
  return fitLogistic(samples)
}
