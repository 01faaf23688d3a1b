import type { Root, RootContent, Sentence } from '../tree.ts'

/** The summary or key points that the article brings itself, or null. A deck alone is none: it may only tease. */
export function givenSummary(root: Root): { origin: 'given'; sentences: Sentence[] } | null {
  const sentences = root.children.flatMap(node => (node.type === 'summary' ? node.children : []))
  return sentences.length > 0 ? { origin: 'given', sentences } : null
}

/** The sentences of headline, title and deck, which say what the story is about. */
export function headOf(root: Root): Sentence[] {
  const sentences: Sentence[] = []
  for (const node of root.children) {
    if (node.type === 'deck' || node.type === 'headline' || node.type === 'storyTitle') {
      sentences.push(...node.children)
    }
  }
  return sentences
}

const HEAD = ['deck', 'headline', 'storyTitle'] as const

/** What sums up an article that has no body: its deck, or else its headline. */
export function headSentences(root: Root): Sentence[] {
  for (const type of HEAD) {
    const node = root.children.find(child => child.type === type)
    if (node) return sentencesOf(node)
  }
  return []
}

function sentencesOf(node: RootContent): Sentence[] {
  return node.type === 'section' ? [] : node.children
}
