import type { TextKind } from '../../src/structure/decide/kind.ts'
import type { FitOptions } from './fit.ts'

export interface KindOptions extends Omit<FitOptions, 'seed' | 'log'> {
  /** A network is trained with each; the first also draws the renderings. */
  seeds: readonly number[]
}

/** How the shipped networks are trained; found by leaving each site of the corpus out in turn. */
export const OPTIONS: Record<TextKind, KindOptions> = {
  article: { passes: 14, layouts: 3, renderings: 2, stories: 2, whole: 0, seeds: [1, 2] },
  page: { passes: 14, layouts: 3, renderings: 3, stories: 2, whole: 0.3, seeds: [1] },
}
