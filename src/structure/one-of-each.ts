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
/** Only a line that says so names more authors: others may be anything. */
const SIGNED = /^(?:(?:reported|story|text|words|written) )?by\b/i

/**
 * Keeps one of each line of the head, the first; the others are left out of the story with their lines, so that nothing
 * is lost. Of bylines the first that says "By" stays, or else the first that names somebody, with the authors of all that say it.
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
  const naming = bylines.filter(({ authors }) => authors.length > 0)
  const signed = naming.filter(({ children }) => SIGNED.test(children[0]!.value))
  const first = signed[0] ?? naming[0] ?? bylines[0]
  if (!first) return undefined
  const authors = [first, ...signed].flatMap(({ authors }) => authors)
  return { ...first, authors: [...new Set(authors)] }
}
