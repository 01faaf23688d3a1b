import type { Role } from '../roles.ts'
import { captionOf, signOffOf } from '../wording.ts'
import type { Picks } from './picks.ts'

/** Roles of lines below the story, which more of their kind may stand above. */
const BELOW: ReadonlySet<Role> = new Set(['leftover', 'caption', 'separator', 'date', 'byline'])
const MAY_SIGN_OFF: ReadonlySet<Role> = new Set(['paragraph', 'heading', 'byline'])

/**
 * Takes what outlets say at the very end of an article ("Additional reporting by ...") out of the story. The network has
 * learned such lines from pages that left much behind: alone under a plain text they look like its last sentence.
 */
export function pickSignOffs({ roles, reads }: Picks): void {
  const begins = roles.indexOf('paragraph')
  for (let i = roles.length - 1; i > begins && begins >= 0; i--) {
    const { lower, plain, short } = reads[i]!
    const role = roles[i]!
    if (role === 'byline' && captionOf(lower) >= 0) roles[i] = 'caption'
    else if (short && MAY_SIGN_OFF.has(role) && signOffOf(plain) >= 0) roles[i] = 'leftover'
    else if (!BELOW.has(role)) return
  }
}
