import type { Others } from './others.ts'
import { type Random, shuffled } from './random.ts'
import type { Part } from './render.ts'

/** What the parts of a page are made with: chance, the slots of its wording, other articles, who signed. */
export interface Setting extends Others {
  random: Random
  fill: (template: string) => string
  authors: () => readonly string[]
}

/** Parts that stand on the lines below each other, whatever the layout. */
export function together(lines: readonly string[], role: Part['role'] = 'leftover'): Part[] {
  return lines.map((text, i) => ({ role, text, ...(i > 0 ? { close: true } : {}) }))
}

/** A whole number from `least` to `most`. */
export const between = (random: Random, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1))

/** So many lines of a list, in any order. */
export function several(
  setting: Setting,
  list: readonly string[],
  least: number,
  most: number,
): string[] {
  const { random, fill } = setting
  return shuffled(random, list)
    .slice(0, between(random, least, most))
    .map(fill)
}
