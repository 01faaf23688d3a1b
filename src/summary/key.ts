import type { Root, Sentence } from '../tree.ts'
import type { Candidate } from './candidates.ts'
import type { Worths } from './worths.ts'

/** Words that a key sentence is measured against: a sentence of news has some 23. */
const REFERENCE = 24

/**
 * Sets `data.keySentence` of each section: of the sentences of its paragraphs (or else of its lists) the one that is
 * worth most alone; one that leans on another only where there is none else.
 */
export function markKeySentences(
  root: Root,
  candidates: readonly Candidate[],
  worths: Worths,
): void {
  const worth = worths.by(REFERENCE)
  const places = new Map<Sentence, number>()
  for (let i = 0; i < candidates.length; i++) places.set(candidates[i]!.sentence, i)
  for (const section of root.children) {
    if (section.type !== 'section') continue
    const paragraphs = section.children.flatMap(c => (c.type === 'paragraph' ? c.children : []))
    const items = section.children.flatMap(c => (c.type === 'list' ? c.children : []))
    const pool = paragraphs.length > 0 ? paragraphs : items.flatMap(item => item.children)
    let key = pool[0]
    let top = -Infinity
    for (const sentence of pool) {
      const i = places.get(sentence)
      // How a sentence stands only takes away from its worth: for most it need not be found out.
      if (i === undefined || worth[i]! <= top) continue
      const { leans, sound } = candidates[i]!
      const rank = worth[i]! - (sound ? 0 : UNSOUND) - (leans ? LEANING : 0)
      if (rank <= top) continue
      top = rank
      key = sentence
    }
    if (key) section.data = { ...section.data, keySentence: key }
  }
}

/** Put sentences that are not sound, and that lean on another, behind all others, however much they say: worths are below 2. */
const UNSOUND = 20
const LEANING = 10
