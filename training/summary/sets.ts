import { doubles, integers } from '../../src/summary/kernel/index.ts'
import { limitOf, MOST_SENTENCES, referenceWords } from '../../src/summary/length.ts'
import type { Salience } from '../../src/summary/salience.ts'

/** Every set of sentences of an article that stands alone and keeps to the usual length, with its value. */
export function allSets(salience: Salience): { set: number[]; value: number }[] {
  const kernel = salience.open()
  const reference = referenceWords(salience, {})
  const { least, most, words } = limitOf({})
  kernel.findWorths(reference)
  kernel.search(kernel.fillPool(words), reference, least, most, words, true)
  const sets = integers(kernel, 'sets', MOST_SENTENCES * kernel.found.value)
  return Array.from(doubles(kernel, 'values', kernel.found.value), (value, i) => {
    const from = MOST_SENTENCES * i
    return { set: [...sets.subarray(from, from + MOST_SENTENCES)].filter(s => s >= 0), value }
  })
}
