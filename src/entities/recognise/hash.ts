/**
 * Hashes of strings. The model holds no strings: words, features and gazetteer entries are found by a 32-bit hash of
 * their UTF-16 code units (FNV-1a with the finaliser of MurmurHash3).
 */

/** Start of every hash; a feature kind (`kernel/assembly/features.ts`) begins from `seedOf(kind)`. */
const SEED = 0x811c9dc5

const PRIME = 0x01000193

/** Mixes the bits of a finished hash; unsigned. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Where the hash of a feature of one kind starts, so that equal strings of two kinds differ. */
export function seedOf(kind: number): number {
  return Math.imul(SEED ^ (kind + 1), 0x9e3779b1)
}

export function hashOf(text: string, seed = SEED): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return finish(hash)
}

/** Hash of a phrase from the hash of all words before the last and the hash of the last. */
export function joinHash(before: number, word: number): number {
  return finish(Math.imul(before ^ 0x5bd1e995, PRIME) ^ word)
}
