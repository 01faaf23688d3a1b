import { describe, expect, test } from 'vitest'
import { summarise } from '../../src/index.ts'
import { grow, patterns } from './growth.ts'

/**
 * UTF-16 code units: work that grows with the square of the length would not end within the runner's limit for a test.
 * How time grows is measured by `npm run bench -- growth`.
 */
const LENGTH = 100_000

describe.each(['text', 'markdown'] as const)('long repetitions end, read as %s', format => {
  test.each(patterns)('$name', pattern => {
    const text = grow(pattern, LENGTH)
    expect(summarise(text, { format }).source.length).toBe(text.length)
  })
})
