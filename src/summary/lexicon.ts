/**
 * What is known of words beforehand, from the training articles: how common a stem is, and how often a summary keeps it
 * when its article has it. Kept by hash, so that no word list ships: a stem that collides with another shares its numbers.
 * A byte for each bucket: rarity, from 0 (in every article) to 15 (in almost none), in the low four bits; being kept, from
 * 0 (summaries drop it) to 15 (summaries keep it), in the high ones.
 */
export type Lexicon = Uint8Array

/** Levels of each term of an article. */
export interface TermLevels {
  rarity: Uint8Array
  kept: Uint8Array
}

/** The byte of a bucket. */
export function packLevels(rarity: number, kept: number): number {
  return rarity | (kept << 4)
}

/** Buckets: a power of two; 32,768 hold the 30,000 stems of the training articles with few collisions of common ones. */
export const BUCKETS = 2 ** 15

/** Steps of rarity and of being kept. */
export const LEVELS = 16

/** Bucket of a stem: FNV-1a over its UTF-16 code units. */
export function bucketOf(stem: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

/** Level of rarity: half a step for each halving of the share of articles that have the stem. */
export function rarityLevel(articlesWith: number, articles: number): number {
  return clampLevel(Math.round(1.4 * Math.log2((articles + 1) / (articlesWith + 1))))
}

/** Prior of being kept, and its weight in articles: the share over all stems of the training articles. */
const KEPT_PRIOR = 0.08
const PRIOR_WEIGHT = 4

/** Level of being kept: log odds, smoothed, a step each 0.4. */
export function keptLevel(kept: number, articlesWith: number): number {
  const share = (kept + PRIOR_WEIGHT * KEPT_PRIOR) / (articlesWith + PRIOR_WEIGHT)
  return clampLevel(Math.round((Math.log(share / (1 - Math.min(share, 0.99))) + 5.2) / 0.4))
}

function clampLevel(level: number): number {
  return Math.max(0, Math.min(LEVELS - 1, level))
}
