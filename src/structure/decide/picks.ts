import type { Block } from '../blocks.ts'
import type { BlockRead } from '../features/index.ts'
import { NO_TITLE_ENDS } from '../features/own.ts'
import type { Role } from '../roles.ts'
import { OUTPUTS } from './network.ts'

/**
 * From this chance on a line is a heading even where another role is likelier: headings that were missed cost more than
 * lines that were taken for one (found by leaving each site out: lower, more articles without headings get false ones).
 */
const LEAST_HEADING = 0.2
/** Roles that a heading may be mistaken for. */
const LIKE_HEADINGS: ReadonlySet<Role> = new Set(['paragraph', 'listItem', 'leftover', 'caption'])

/** What each block is taken for so far, and what the network thinks of it. */
export class Picks {
  readonly blocks: readonly Block[]
  readonly reads: readonly BlockRead[]
  readonly roles: Role[]
  /** Index of the first long block, where the story proper begins at the latest; the number of blocks without one. */
  readonly body: number
  private readonly chances: Float32Array

  /** @param chances of each role for each block, as the network gives them */
  constructor(blocks: readonly Block[], reads: readonly BlockRead[], chances: Float32Array) {
    this.blocks = blocks
    this.reads = reads
    this.chances = chances
    const body = reads.findIndex(({ short }) => !short)
    this.body = body < 0 ? blocks.length : body
    this.roles = blocks.map((_, i) => this.first(i))
  }

  text(i: number): string {
    return this.blocks[i]!.reading.value
  }

  chance(i: number, role: Role): number {
    return this.chances[i * OUTPUTS.length + OUTPUTS.indexOf(role)]!
  }

  /** The chance of a role where the network had a say, else null. */
  chanceOrNull(i: number, role: Role): number | null {
    return this.reads[i]!.short && OUTPUTS.includes(role) ? this.chance(i, role) : null
  }

  /** The likeliest role but one. */
  nextBest(i: number, not: Role): Role {
    return this.best(i, role => role !== not)
  }

  /** The likeliest of the roles that may be. */
  best(i: number, may: (role: Role) => boolean): Role {
    let best: Role | undefined
    for (const role of OUTPUTS)
      if (may(role) && (!best || this.chance(i, role) > this.chance(i, best))) best = role
    const ends = NO_TITLE_ENDS.has(this.reads[i]!.last)
    const isHeading = may('heading') && !ends && this.chance(i, 'heading') > LEAST_HEADING
    return isHeading && LIKE_HEADINGS.has(best!) ? 'heading' : best!
  }

  private first(i: number): Role {
    const text = this.text(i)
    if (!/[A-Za-z\d]/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return 'separator'
    if (!this.reads[i]!.short) return this.blocks[i]!.marker ? 'listItem' : 'paragraph'
    return this.best(i, () => true)
  }
}
