import type { FitOptions } from './fit.ts'

/** How the shipped model is trained; found by leaving each site of the corpus out in turn. */
export const OPTIONS: Omit<FitOptions, 'log'> = {
  passes: 14,
  layouts: 3,
  renderings: 2,
  stories: 2,
  seed: 1,
}
