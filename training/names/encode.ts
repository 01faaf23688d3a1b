import { findCandidates } from '../../src/entities/recognise/candidates.ts'
import {
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  TYPES,
  UNIT,
} from '../../src/entities/recognise/labels.ts'
import type { Lexicon } from '../../src/entities/recognise/lexicon.ts'
import { ENTITY_TYPES } from '../../src/entities/recognise/mention.ts'
import { tokenRanges } from '../../src/language/tokens.ts'
import type { EntityType } from '../../src/tree.ts'
import type { MarkedName, Passage } from './passages.ts'

/** A passage as the learner takes it: its candidates, their surroundings, and what the corpus says of their labels. */
export interface Example {
  count: number
  /** Row of `topics` for each candidate. */
  sentences: Int32Array
  /** 1 where a chain begins. */
  starts: Uint8Array
  windows: Int32Array
  contexts: Uint32Array
  /** Number of the pool of each candidate, from 0; -1: none. */
  groups: Int32Array
  /** Word vectors that make up the mean of each sentence. */
  topics: Int32Array[]
  /** Label of each candidate where the corpus leaves no doubt, else -1. */
  labels: Int8Array
  /** Factors of all labels, `LABELS` a candidate, where a candidate has a label of -1. */
  factors: Float32Array | undefined
}

/** Tokens of a longer document that are taken at once; what the product takes is longer. */
const TOKENS = 1500

/** An unmarked candidate of a corpus that lacks a type may begin a name of that type, by this factor. */
const HIDDEN = 0.6

/** Encodes a passage, cut where it is long. */
export function encode(
  passage: Passage,
  hidden: readonly EntityType[],
  lexicon: Lexicon,
): Example[] {
  const examples: Example[] = []
  const open = openFactors(hidden)
  let sentences: Int32Array[] = []
  let factors: Float32Array[][] = []
  let tokens = 0
  const end = () => {
    const example = toExample(sentences, factors, lexicon)
    if (example) examples.push(example)
    sentences = []
    factors = []
    tokens = 0
  }
  for (const { text, names } of passage.sentences) {
    const ranges = tokenRanges(text)
    if (ranges.length === 0) continue
    sentences.push(
      Int32Array.from(ranges, ({ start, end }) => lexicon.idOf(text.slice(start, end))),
    )
    const own: Float32Array[] = new Array(ranges.length).fill(open)
    for (const name of names) markName(own, ranges, name)
    factors.push(own)
    tokens += ranges.length
    if (tokens >= TOKENS) end()
  }
  end()
  return examples
}

function openFactors(hidden: readonly EntityType[]): Float32Array {
  const factors = new Float32Array(LABELS)
  factors[0] = 1
  for (const type of hidden) {
    const t = ENTITY_TYPES.indexOf(type)
    for (const part of [BEGIN, UNIT]) factors[labelOf(t, part)] = HIDDEN
    for (const part of [INSIDE, LAST]) factors[labelOf(t, part)] = 1
  }
  return factors
}

function markName(
  own: Float32Array[],
  ranges: { start: number; end: number }[],
  name: MarkedName,
): void {
  const inside: number[] = []
  ranges.forEach((range, i) => {
    if (range.start < name.end && range.end > name.start) inside.push(i)
  })
  inside.forEach((i, k) => {
    const isFirst = k === 0
    const isLast = k === inside.length - 1
    const part = isFirst ? (isLast ? UNIT : BEGIN) : isLast ? LAST : INSIDE
    const factors = new Float32Array(LABELS).fill(isFirst ? name.other : name.other > 0 ? 1 : 0)
    for (let t = 0; t < TYPES; t++)
      if (name.weights[t]! > 0) factors[labelOf(t, part)] = isFirst ? name.weights[t]! : 1
    own[i] = factors
  })
}

function toExample(
  sentences: Int32Array[],
  factors: Float32Array[][],
  lexicon: Lexicon,
): Example | undefined {
  const found = findCandidates(sentences, lexicon)
  const { count } = found
  if (count === 0) return undefined
  const labels = new Int8Array(count)
  let all: Float32Array | undefined
  for (let i = 0; i < count; i++) {
    const own = factors[found.sentences[i]!]![found.tokens[i]!]!
    labels[i] = onlyLabel(own)
    if (labels[i] === -1) {
      all ??= new Float32Array(count * LABELS)
      all.set(own, i * LABELS)
    }
  }
  const pools = new Map<number, number>()
  const groups = Int32Array.from(found.groups, group => {
    if (group < 0) return -1
    if (!pools.has(group)) pools.set(group, pools.size)
    return pools.get(group)!
  })
  return {
    count,
    sentences: Int32Array.from(found.sentences),
    starts: Uint8Array.from(found.starts),
    windows: Int32Array.from(found.windows),
    contexts: Uint32Array.from(found.contexts, bits => bits >>> 0),
    groups,
    topics: sentences.map(sentence =>
      Int32Array.from(Array.from(sentence, form => lexicon.topics[form]!).filter(row => row >= 0)),
    ),
    labels,
    factors: all,
  }
}

function onlyLabel(factors: Float32Array): number {
  let only = -1
  for (let k = 0; k < LABELS; k++)
    if (factors[k]! > 0) {
      if (only >= 0) return -1
      only = k
    }
  return only
}
