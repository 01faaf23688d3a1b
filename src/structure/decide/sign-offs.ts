import type { Role } from '../roles.ts'
import { captionOf, signOffOf } from '../wording.ts'
import type { Picks } from './picks.ts'

/** Roles of lines below the story, which more of their kind may stand above. */
const BELOW: ReadonlySet<Role> = new Set(['leftover', 'caption', 'separator', 'date', 'byline'])
/** Agencies put it in brackets: "(Reporting by Jane Roe; Editing by John Poe)". */
const BRACKETS = /^\(|\)$/g
const MAY_SIGN_OFF: ReadonlySet<Role> = new Set(['paragraph', 'heading', 'byline'])

/**
 * Takes what outlets say at the very end of an article ("Additional reporting by ...") out of the story. The network has
 * learned such lines from pages that left much behind: alone under a plain text they look like its last sentence.
 */
export function pickSignOffs(picks: Picks): void {
  const { roles, reads } = picks
  const begins = roles.indexOf('paragraph')
  const byline = roles.indexOf('byline')
  const authors = reads[byline]?.meta?.authors ?? []
  for (let i = roles.length - 1; i > begins && begins >= 0; i--) {
    const { lower, plain, short } = reads[i]!
    const role = roles[i]!
    if (role === 'byline' && captionOf(lower) >= 0) roles[i] = 'caption'
    else if (short && MAY_SIGN_OFF.has(role) && signOffOf(plain.replace(BRACKETS, '')) >= 0)
      roles[i] = 'leftover'
    else if (short && MAY_SIGN_OFF.has(role) && isAbout(authors, lower)) roles[i] = 'leftover'
    else if (!BELOW.has(role)) return
  }
}

/** "Jane Roe is a dairy farmer in Vernon County": a note on one whom the byline names; `line` in small letters. */
function isAbout(authors: readonly string[], line: string): boolean {
  return authors.some(author => {
    const name = author.toLowerCase()
    return line.startsWith(name) && NOTE.test(line.slice(name.length, name.length + 20))
  })
}
const NOTE = /^,? (?:covers|has|is|leads|lives|reports|teaches|works|writes)\b/
