import type { Story } from '../story.ts'
import { compareBlocks } from './compare-blocks.ts'
import { compareDetails } from './compare-details.ts'
import { compareEntities } from './compare-entities.ts'
import { compareSummaries } from './compare-summaries.ts'
import type { Difference } from './difference.ts'

/**
 * Says by meaning in what a story differs from its golden: what each line was taken for, the summary, the names. Where
 * an article is stored (`source.path`) makes no difference.
 *
 * @returns differences in the order of the article's lines; empty where both say the same
 */
export function compareStories(golden: Story, now: Story): Difference[] {
  const differences = [
    ...compareSources(golden, now),
    ...compareBlocks(golden, now),
    ...compareDetails(golden, now),
    ...compareSummaries(golden, now),
    ...compareEntities(golden, now),
  ]
  if (!differences.length) differences.push(...compareRest(golden, now))
  return differences.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

/** The bytes of the article and how they were decoded. */
function compareSources(golden: Story, now: Story): Difference[] {
  const differences: Difference[] = []
  for (const key of ['encoding', 'bom', 'eol'] as const) {
    if (golden.source[key] !== now.source[key])
      differences.push({ message: `${key} was ${golden.source[key]}, is now ${now.source[key]}` })
  }
  if (golden.source.sha256 !== now.source.sha256 && !differences.length)
    differences.push({ message: 'the article itself has changed since its golden was made' })
  return differences
}

/**
 * What no comparison above has words for (offsets, confidences): told by the path of the field, so that two stories
 * that are not the same are never called so.
 */
function compareRest(golden: unknown, now: unknown, path = ''): Difference[] {
  if (Object.is(golden, now) || path === 'source.path') return []
  if (typeof golden !== 'object' || typeof now !== 'object' || !golden || !now) {
    return [{ message: `${path} was ${JSON.stringify(golden)}, is now ${JSON.stringify(now)}` }]
  }
  const keys = new Set([...Object.keys(golden), ...Object.keys(now)])
  return [...keys].flatMap(key =>
    compareRest(
      (golden as Record<string, unknown>)[key],
      (now as Record<string, unknown>)[key],
      path ? `${path}.${key}` : key,
    ),
  )
}
