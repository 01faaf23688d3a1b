import type { BlockRead } from '../features/index.ts'
import { linesAround } from '../features/lines-around.ts'

/** An article, with some leftovers perhaps, or a page that was copied from its first line to its last. */
export const KINDS = ['article', 'page'] as const
export type TextKind = (typeof KINDS)[number]

/** So many short lines above the story, or below it, only menus and footers have. */
const MENU = 10
const FOOTER = 12

/**
 * Tells which of the two a text is. Each has a network of its own: what is a heading in an article is mostly a menu, a
 * caption or the title of another story on a page, and one network for both reads either worse.
 */
export function kindOf(reads: readonly BlockRead[]): TextKind {
  const { above, below } = linesAround(reads)
  return above >= MENU || below >= FOOTER ? 'page' : 'article'
}
