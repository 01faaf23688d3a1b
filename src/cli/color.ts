import type { World } from './world.ts'

/** Values of `--color`. */
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const
export type ColorChoice = (typeof COLOR_CHOICES)[number]

/**
 * Whether to colour what goes to a stream: the option decides, then FORCE_COLOR (https://force-color.org), then NO_COLOR
 * (https://no-color.org), then whether the stream is a terminal that can.
 */
export function useColor(
  choice: ColorChoice,
  stream: { isTTY?: boolean },
  env: World['env'],
): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return stream.isTTY === true && env.TERM !== 'dumb'
}
