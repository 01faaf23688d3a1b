/**
 * What is known of words beforehand, from the training articles: how common a stem is, and how often a summary keeps it
 * when its article has it. Kept by hash, so that no word list ships: a stem that collides with another shares its numbers.
 */
export interface Lexicon {
  /** 0 (in every article) to 15 (in almost none), by bucket. */
  rarity: Uint8Array
  /** 0 (summaries drop it) to 15 (summaries keep it), by bucket. */
  kept: Uint8Array
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
