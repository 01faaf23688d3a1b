import { Form, Listed } from './features.ts'
import { joinHash } from './hash.ts'
import type { Lexicon } from './lexicon.ts'
import type { FormSequence } from './survey.ts'

/** First of three bits of context for entries of a kind: of one word, first of several words, further word. */
const KINDS: readonly (readonly [lists: number, firstBit: number])[] = [
  [Listed.company, 12],
  [Listed.brand, 15],
  [Listed.village | Listed.town | Listed.city | Listed.metropolis | Listed.country, 18],
  [Listed.technology, 21],
]
/** Longest entry that is looked for, in words. */
const LONGEST = 6

/** Marks, token by token, the longest entry of each kind of name list that begins at a capitalised form. */
export function markEntries(sentence: FormSequence, lexicon: Lexicon): Int32Array {
  const marks = new Int32Array(sentence.length)
  for (let i = 0; i < sentence.length; i++) {
    const form = sentence[i]!
    if (!(lexicon.bits[form]! & Form.upper) || lexicon.lists[form] === 0) continue
    const longest = longestEntries(sentence, i, lexicon)
    for (let kind = 0; kind < KINDS.length; kind++) {
      const words = longest[kind]!
      const bit = KINDS[kind]![1]
      if (words === 1) marks[i]! |= 1 << bit
      else if (words > 1) {
        marks[i]! |= 1 << (bit + 1)
        for (let j = 1; j < words; j++) marks[i + j]! |= 1 << (bit + 2)
      }
    }
  }
  return marks
}

/** Words of the longest entry of each kind that begins at a token; 0: none. */
function longestEntries(sentence: FormSequence, at: number, lexicon: Lexicon): number[] {
  const { hashes, lists, knowledge } = lexicon
  const longest = new Array<number>(KINDS.length).fill(0)
  let phrase = hashes[sentence[at]!]!
  let found = lists[sentence[at]!]!
  for (let length = 1; ; length++) {
    for (let k = 0; k < KINDS.length; k++) if (found & KINDS[k]![0]) longest[k] = length
    const next = at + length
    if (!(found & Listed.prefix) || length === LONGEST || next >= sentence.length) return longest
    phrase = joinHash(phrase, hashes[sentence[next]!]!)
    const row = knowledge.lists.find(phrase)
    if (row < 0) return longest
    found = knowledge.listBits[row]!
  }
}
