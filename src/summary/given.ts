import type { Root, Sentence } from '../tree.ts'

/** The summary or key points that the article brings itself, or null. A deck alone is none: it may only tease. */
export function givenSummary(root: Root): { origin: 'given'; sentences: Sentence[] } | null {
  const sentences = root.children.flatMap(node => (node.type === 'summary' ? node.children : []))
  return sentences.length > 0 ? { origin: 'given', sentences } : null
}

/** What sums up an article that has no body: its deck, or else its headline. */
export function headSentences(root: Root): Sentence[] {
  for (const type of ['deck', 'headline', 'storyTitle'] as const) {
    const node = root.children.find(child => child.type === type)
    if (node && node.type === type) return node.children
  }
  return []
}
