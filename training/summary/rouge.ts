import { stemOf } from '../../src/language/stems.ts'

/** F1 of ROUGE-1, ROUGE-2 and summary-level ROUGE-L, 0 to 1. */
export interface Rouge {
  rouge1: number
  rouge2: number
  rougeLsum: number
}

/**
 * ROUGE (Lin 2004) of a summary against a reference, both as sentences: words are runs of ASCII letters and digits in
 * lower case, stemmed, as ROUGE-1.5.5 with `-m` and Google's rouge_score have it.
 */
export function rouge(summary: readonly string[], reference: readonly string[]): Rouge {
  const ours = summary.map(stemsOf)
  const theirs = reference.map(stemsOf)
  return {
    rouge1: overlap(gramsOf(ours.flat(), 1), gramsOf(theirs.flat(), 1)),
    rouge2: overlap(gramsOf(ours.flat(), 2), gramsOf(theirs.flat(), 2)),
    rougeLsum: longestCommon(ours, theirs),
  }
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemOf)
}

type Counts = Map<string, number>

function gramsOf(stems: readonly string[], size: number): Counts {
  const counts: Counts = new Map()
  for (let i = 0; i + size <= stems.length; i++) {
    const gram = stems.slice(i, i + size).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

function total(counts: Counts): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

function f1(hits: number, ours: number, theirs: number): number {
  return hits === 0 ? 0 : (2 * hits) / (ours + theirs)
}

function overlap(ours: Counts, theirs: Counts): number {
  let hits = 0
  for (const [gram, count] of theirs) hits += Math.min(count, ours.get(gram) ?? 0)
  return f1(hits, total(ours), total(theirs))
}

/** For each reference sentence the union of its longest common subsequences with our sentences, each word hit once. */
function longestCommon(ours: readonly string[][], theirs: readonly string[][]): number {
  const left = gramsOf(ours.flat(), 1)
  const due = gramsOf(theirs.flat(), 1)
  const sizes = [total(left), total(due)] as const
  let hits = 0
  for (const reference of theirs) {
    const union = new Set(ours.flatMap(sentence => commonPlaces(reference, sentence)))
    for (const i of union) {
      const stem = reference[i]!
      const have = left.get(stem) ?? 0
      const want = due.get(stem) ?? 0
      if (have === 0 || want === 0) continue
      hits++
      left.set(stem, have - 1)
      due.set(stem, want - 1)
    }
  }
  return f1(hits, ...sizes)
}

/** Places in `reference` of a longest common subsequence with `sentence`. */
function commonPlaces(reference: readonly string[], sentence: readonly string[]): number[] {
  const width = sentence.length + 1
  const table = new Uint16Array((reference.length + 1) * width)
  for (let i = 1; i <= reference.length; i++) {
    for (let j = 1; j < width; j++) {
      table[i * width + j] =
        reference[i - 1] === sentence[j - 1]
          ? table[(i - 1) * width + j - 1]! + 1
          : Math.max(table[(i - 1) * width + j]!, table[i * width + j - 1]!)
    }
  }
  const places: number[] = []
  let i = reference.length
  let j = sentence.length
  while (i > 0 && j > 0) {
    if (reference[i - 1] === sentence[j - 1]) {
      places.push(i - 1)
      i--
      j--
    } else if (table[i * width + j - 1]! > table[(i - 1) * width + j]!) j--
    else i--
  }
  return places
}
