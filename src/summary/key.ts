import type { Root, Section } from '../tree.ts'
import type { Candidate } from './candidates.ts'
import type { Worths } from './worths.ts'

/** Words that a key sentence is measured against: a sentence of news has some 23. */
const REFERENCE = 24

/**
 * Sets `data.keySentence` of each section: of the sentences of its paragraphs (or else of its lists) the one that is
 * worth most alone; one that leans on another only where there is none else. The candidates are those of the sections,
 * in reading order.
 */
export function markKeySentences(
  root: Root,
  candidates: readonly Candidate[],
  worths: Worths,
): void {
  const worth = worths.by(REFERENCE)
  let next = 0
  for (const section of root.children) {
    if (section.type !== 'section') continue
    const { paragraphs, items } = placesOf(section, next)
    next += paragraphs.length + items.length
    const key = bestOf(paragraphs.length > 0 ? paragraphs : items, candidates, worth)
    if (key) section.data = { ...section.data, keySentence: key.sentence }
  }
}

/** The places among the candidates of what is in a section's paragraphs and in its lists; `next`: its first. */
function placesOf(section: Section, next: number) {
  const paragraphs: number[] = []
  const items: number[] = []
  for (const child of section.children) {
    if (child.type === 'paragraph') {
      for (let s = 0; s < child.children.length; s++) paragraphs.push(next++)
    } else if (child.type === 'list') {
      for (const item of child.children) {
        for (let s = 0; s < item.children.length; s++) items.push(next++)
      }
    }
  }
  return { paragraphs, items }
}

function bestOf(
  places: readonly number[],
  candidates: readonly Candidate[],
  worth: Float32Array,
): Candidate | undefined {
  let best: Candidate | undefined
  let top = -Infinity
  for (const i of places) {
    // How a sentence stands only takes away from its worth: for most it need not be found out.
    if (worth[i]! <= top) continue
    const candidate = candidates[i]!
    const rank = worth[i]! - (candidate.sound ? 0 : UNSOUND) - (candidate.leans ? LEANING : 0)
    if (rank <= top) continue
    top = rank
    best = candidate
  }
  return best
}

/** Put sentences that are not sound, and that lean on another, behind all others, however much they say: worths are below 2. */
const UNSOUND = 20
const LEANING = 10
