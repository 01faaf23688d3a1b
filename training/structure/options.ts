import type { TextKind } from '../../src/structure/decide/kind.ts'
import type { FitOptions } from './fit.ts'

/** How the two shipped networks are trained; found by leaving each site of the corpus out in turn. */
export const OPTIONS: Record<TextKind, Omit<FitOptions, 'log'>> = {
  article: { passes: 14, layouts: 3, renderings: 2, stories: 2, whole: 0, seed: 1 },
  page: { passes: 14, layouts: 3, renderings: 3, stories: 2, whole: 0.3, seed: 1 },
}
