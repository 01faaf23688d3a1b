import { POSITIONS, WINDOW } from '../../src/entities/recognise/candidates.ts'
import { Form, SPELLING_KINDS, WORD } from '../../src/entities/recognise/features.ts'
import { HashIndex } from '../../src/entities/recognise/hash-index.ts'
import type { Lexicon } from '../../src/entities/recognise/lexicon.ts'
import type { Example } from './encode.ts'

/** Rows of trained features for each form. */
export interface FormRows {
  /** 1 where the form holds an upper-case letter. */
  upper: Uint8Array
  /** Row of the word vector, -1: none. */
  words: Int32Array
  /** Rows of form `i`: `rows[offsets[i] .. offsets[i + 1]]`. */
  offsets: Int32Array
  rows: Int32Array
  /** 1 where the row is of a part of the word, 2 where it is of the word, else 0. */
  spelling: Uint8Array
  /** Rows in all. */
  count: number
}

/**
 * Forms that a feature of each kind must be in to get a row: word, prefix, suffix, shape, length, case, list, rank,
 * trigram.
 */
const FEWEST = [1, 6, 6, 3, 3, 3, 1, 1, 12]

/**
 * Passages that a word must be in to get a row of its own. With fewer the network would learn the names of the training
 * texts by heart; with these what it learns of a word holds in other texts.
 */
const PASSAGES = 30

/**
 * Chooses the features that get rows, by the forms of the training texts, and lists the rows of each form.
 *
 * @param passages in how many passages each form is a candidate, whatever its case
 */
export function chooseRows(
  lexicon: Lexicon,
  passages: Int32Array,
): { features: Uint32Array; forms: FormRows } {
  const counts = FEWEST.map(() => new Map<number, number>())
  const size = lexicon.size
  for (let form = 0; form < size; form++) {
    const kinds: number[] = []
    lexicon.features(form, kinds).forEach((hash, i) => {
      if (kinds[i] === WORD && passages[lexicon.lowers[form]!]! < PASSAGES) return
      const of = counts[kinds[i]!]!
      of.set(hash, (of.get(hash) ?? 0) + 1)
    })
  }
  const kept = new Set<number>()
  counts.forEach((of, kind) => {
    for (const [hash, count] of of) if (count >= FEWEST[kind]!) kept.add(hash)
  })
  const features = Uint32Array.from(kept).sort()
  const index = new HashIndex(features)
  const offsets = new Int32Array(size + 1)
  const rows: number[] = []
  const spelling: number[] = []
  for (let form = 0; form < size; form++) {
    const kinds: number[] = []
    lexicon.features(form, kinds).forEach((hash, i) => {
      const row = index.find(hash)
      if (row < 0) return
      rows.push(row)
      spelling.push(kinds[i] === WORD ? 2 : SPELLING_KINDS.includes(kinds[i]!) ? 1 : 0)
    })
    offsets[form + 1] = rows.length
  }
  return {
    features,
    forms: {
      upper: Uint8Array.from({ length: size }, (_, form) =>
        lexicon.bits[form]! & Form.upper ? 1 : 0,
      ),
      words: Int32Array.from(lexicon.words),
      offsets,
      rows: Int32Array.from(rows),
      spelling: Uint8Array.from(spelling),
      count: features.length,
    },
  }
}

/** In how many of the examples each lower-case form is a candidate. */
export function countPassages(
  lexicon: Lexicon,
  sources: readonly { examples: Example[] }[],
): Int32Array {
  const passages = new Int32Array(lexicon.size)
  const last = new Int32Array(lexicon.size)
  let number = 0
  for (const { examples } of sources)
    for (const { count, windows } of examples) {
      number++
      for (let i = 0; i < count; i++) {
        const form = lexicon.lowers[windows[i * POSITIONS + WINDOW]!]!
        if (last[form] === number) continue
        last[form] = number
        passages[form]!++
      }
    }
  return passages
}
