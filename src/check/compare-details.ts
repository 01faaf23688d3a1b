import type { Story } from '../story.ts'
import type { Difference } from './difference.ts'

/** Compares what is read inside a line of the article's head, and the warnings. */
export function compareDetails(golden: Story, now: Story): Difference[] {
  const details: [what: string, before: unknown, after: unknown, line: number | undefined][] = [
    ['authors', golden.byline?.authors, now.byline?.authors, now.byline?.line],
    ['place of the dateline', golden.dateline?.place, now.dateline?.place, now.dateline?.line],
    ['agency of the dateline', golden.dateline?.agency, now.dateline?.agency, now.dateline?.line],
    ['date of the dateline', golden.dateline?.date, now.dateline?.date, now.dateline?.line],
    ['date', golden.date?.iso, now.date?.iso, now.date?.line],
  ]
  const differences = details
    .filter(([, before, after]) => JSON.stringify(before) !== JSON.stringify(after))
    .map(([what, before, after, line]) => ({
      ...(line !== undefined && { line }),
      message: `${what}: was ${words(before)}, is now ${words(after)}`,
    }))
  return [...differences, ...compareLevels(golden, now), ...compareWarnings(golden, now)]
}

function words(value: unknown): string {
  if (value === undefined) return 'none'
  return Array.isArray(value) ? value.map(item => `'${item}'`).join(', ') || 'none' : `'${value}'`
}

/** Levels of headings that both stories have. */
function compareLevels(golden: Story, now: Story): Difference[] {
  const levels = new Map(golden.sections.map(({ heading, level }) => [heading?.text, level]))
  return now.sections.flatMap(({ heading, level }) => {
    const before = levels.get(heading?.text)
    if (!heading || before === undefined || before === level) return []
    const { line } = heading
    return [{ line, message: `heading at line ${line} was at level ${before}, is now at ${level}` }]
  })
}

function compareWarnings(golden: Story, now: Story): Difference[] {
  const has = (story: Story, message: string) => story.warnings.some(w => w.message === message)
  return [
    ...golden.warnings
      .filter(({ message }) => !has(now, message))
      .map(({ line, message }) => ({ line, message: `no longer warns: ${message}` })),
    ...now.warnings
      .filter(({ message }) => !has(golden, message))
      .map(({ line, message }) => ({ line, message: `new warning: ${message}` })),
  ]
}
