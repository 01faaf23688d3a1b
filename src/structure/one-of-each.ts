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
/** "Photographs by Jane Roe" signs the pictures. */
const OF_OTHERS = /^(?:photo|pictur|illustrat|graphic|video|edit|translat)/i

/**
 * Keeps one of each line of the head, the first; the others are left out of the story with their lines, so that nothing
 * is lost. Of bylines the first that names somebody stays, and names the authors of all.
 */
export function keepOneOfEach(children: readonly RootContent[]): RootContent[] {
  const byline = joinBylines(children.filter(child => child.type === 'byline'))
  const met = new Set<RootContent['type']>()
  return children.map(child => {
    const { type } = child
    if (!ONCE.has(type)) return child
    if (byline && child.type === 'byline' && child.position === byline.position) return byline
    if (type !== 'byline' && !met.has(type)) {
      met.add(type)
      return child
    }
    const { children, position, data } = child as Byline
    return { type: 'leftOut', reason: 'leftover', children, position, ...(data ? { data } : {}) }
  })
}

function joinBylines(bylines: readonly Byline[]): Byline | undefined {
  const first = bylines.find(({ authors }) => authors.length > 0) ?? bylines[0]
  if (!first) return undefined
  const own = bylines.filter(({ children }) => !OF_OTHERS.test(children[0]!.value))
  return { ...first, authors: [...new Set([...first.authors, ...own.flatMap(b => b.authors)])] }
}
