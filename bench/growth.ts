/**
 * How the time of reading grows with the length of a text, for patterns that invite a reader to look back or ahead
 * without end.
 *
 *   npm run bench -- growth [--length N]
 *
 * Prints seconds for N and 4 N code units (250,000 and a million without the option), and their ratio: 4 is linear.
 */
import { parseArgs } from 'node:util'
import { summarise } from '../src/index.ts'
import { grow, patterns } from '../test/hostile/growth.ts'

const { values } = parseArgs({ options: { length: { type: 'string', default: '250000' } } })
const length = Number(values.length)

function seconds(text: string, format: 'text' | 'markdown'): number {
  const start = performance.now()
  summarise(text, { format })
  return (performance.now() - start) / 1000
}

summarise(grow(patterns[0]!, length))
for (const format of ['text', 'markdown'] as const)
  for (const pattern of patterns) {
    const short = seconds(grow(pattern, length), format)
    const long = seconds(grow(pattern, 4 * length), format)
    const figures = [short.toFixed(2), long.toFixed(2), (long / short).toFixed(1)]
    console.log(
      format.padEnd(9),
      pattern.name.padEnd(20),
      ...figures.map(figure => figure.padStart(7)),
    )
  }
