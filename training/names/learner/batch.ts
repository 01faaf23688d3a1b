import { POSITIONS } from '../../../src/entities/recognise/candidates.ts'
import type { Example } from '../encode.ts'

/** Some examples that are learnt from in one step; candidates are numbered through. */
export interface Batch {
  examples: readonly Example[]
  count: number
  /** 1 where a chain begins. */
  starts: Uint8Array
  /** Forms of all windows, each once. */
  forms: number[]
  pairs: Pairs
  /** Candidates of one form in one document, where there are several. */
  pools: number[][]
  /** 1 where a candidate is in a pool. */
  pooled: Uint8Array
}

/**
 * Each form at each position of the window at which it stands, once. Those of position p are `starts[p]` up to
 * `starts[p + 1]`.
 */
export interface Pairs {
  starts: Int32Array
  /** Place in `Batch.forms` of each pair. */
  forms: number[]
  /** `POSITIONS` pairs for each candidate. */
  of: Int32Array
}

export function toBatch(examples: readonly Example[]): Batch {
  let count = 0
  for (const example of examples) count += example.count
  const places = new Map<number, number>()
  const windows = new Int32Array(count * POSITIONS)
  let next = 0
  for (const { windows: own } of examples)
    for (const form of own) {
      let place = places.get(form)
      if (place === undefined) {
        place = places.size
        places.set(form, place)
      }
      windows[next++] = place
    }
  const forms = [...places.keys()]
  return {
    examples,
    count,
    forms,
    pairs: findPairs(windows, count, forms.length),
    ...link(examples, count),
  }
}

function findPairs(windows: Int32Array, count: number, forms: number): Pairs {
  const pairs: Pairs = {
    starts: new Int32Array(POSITIONS + 1),
    forms: [],
    of: new Int32Array(count * POSITIONS),
  }
  const seen = new Int32Array(forms)
  for (let p = 0; p < POSITIONS; p++) {
    pairs.starts[p] = pairs.forms.length
    seen.fill(-1)
    for (let i = 0; i < count; i++) {
      const form = windows[i * POSITIONS + p]!
      if (seen[form]! < 0) {
        seen[form] = pairs.forms.length
        pairs.forms.push(form)
      }
      pairs.of[i * POSITIONS + p] = seen[form]!
    }
  }
  pairs.starts[POSITIONS] = pairs.forms.length
  return pairs
}

/** Where chains begin, and which candidates are pooled. */
function link(examples: readonly Example[], count: number) {
  const starts = new Uint8Array(count)
  const pooled = new Uint8Array(count)
  const pools: number[][] = []
  let at = 0
  for (const example of examples) {
    const own: number[][] = []
    for (let i = 0; i < example.count; i++) {
      starts[at + i] = i === 0 ? 1 : example.starts[i]!
      const group = example.groups[i]!
      if (group < 0) continue
      own[group] ??= []
      own[group].push(at + i)
    }
    for (const pool of own)
      if (pool.length > 1) {
        pools.push(pool)
        for (const i of pool) pooled[i] = 1
      }
    at += example.count
  }
  return { starts, pools, pooled }
}
