import { greedily } from './greedy.ts'
import { integers } from './kernel/index.ts'
import { type Length, limitOf, MOST_SENTENCES, referenceWords } from './length.ts'
import type { Salience } from './salience.ts'

/**
 * Chooses the set of sentences that as a whole is expected to share most with an editor's summary, by ROUGE. Up to so many
 * sentences as sets are made of, the best set is found among the worthiest sentences; beyond, one sentence after the other.
 *
 * @returns indices of sentences in reading order; one alone that is too long where none is short enough
 */
export function chooseSet(salience: Salience, length: Length = {}): number[] {
  const reference = referenceWords(salience, length)
  const limit = limitOf(length)
  const kernel = salience.open()
  kernel.findWorths(reference)
  if (limit.most <= MOST_SENTENCES) {
    const size = kernel.fillPool(limit.words)
    kernel.search(size, reference, limit.least, limit.most, limit.words, false)
    if (kernel.bestSize.value > 0) return [...integers(kernel, 'best', kernel.bestSize.value)]
  }
  return greedily(salience, reference, limit)
}
