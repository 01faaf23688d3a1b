import type { Byline, RootContent } from '../tree.ts'

/** What an article has one of, and the contract one place for. */
const ONCE: ReadonlySet<RootContent['type']> = new Set([
  'headline',
  'deck',
  'storyTitle',
  'byline',
  'dateline',
  'date',
])

/**
 * Keeps one of each line of the head, the first; the others are left out of the story with their lines, so that nothing
 * is lost. Of bylines the first that is signed stays, or else the first that names somebody, with the authors of all
 * that are signed: others may be anything.
 */
export function keepOneOfEach(children: readonly RootContent[]): RootContent[] {
  const bylines = children.filter(child => child.type === 'byline')
  const kept = bestByline(bylines)
  const met = new Set<RootContent['type']>()
  return children.map(child => {
    if (!ONCE.has(child.type)) return child
    if (child === kept) return { ...kept, authors: authorsOfAll(kept, bylines) }
    if (child.type !== 'byline' && !met.has(child.type)) {
      met.add(child.type)
      return child
    }
    const { children, position, data } = child as Byline
    return { type: 'leftOut', reason: 'leftover', children, position, ...(data ? { data } : {}) }
  })
}

function bestByline(bylines: readonly Byline[]): Byline | undefined {
  const naming = bylines.filter(({ authors }) => authors.length > 0)
  return naming.find(({ signed }) => signed) ?? naming[0] ?? bylines[0]
}

function authorsOfAll(first: Byline, bylines: readonly Byline[]): string[] {
  const signed = bylines.filter(byline => byline.signed)
  return [...new Set([first, ...signed].flatMap(({ authors }) => authors))]
}
