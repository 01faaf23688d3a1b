import { type FoundDateline, readDateline } from '../datelines.ts'
import type { Role } from '../roles.ts'
import { ROLE } from '../words/bylines.ts'
import type { Picks } from './picks.ts'

/** "By admin", "Posted by Newsroom": an author who is not named is one. */
const SIGNED = /^(?:(?:written|posted|published) )?by \p{L}+$/iu
const NOT_A_PLACE = /^(?:\w+day|published|updated|posted|created|modified|date|edited|by)$/i

/** Bylines and datelines above the story that are plain by their form, whatever the network took them for. */
export function pickMeta(picks: Picks): void {
  const { roles, reads } = picks
  for (let i = 0; i < picks.body; i++) {
    const { meta } = reads[i]!
    const text = picks.text(i)
    const role = roles[i]!
    const isTaken = ROLES_TAKEN_FOR.has(role) && !(role === 'date' && meta?.dates.length)
    if (roles[i - 1] === 'byline' && isTaken && isAuthorsRole(text)) {
      roles[i] = 'leftover'
      continue
    }
    if (!meta || /^(?:headline|repeat|deck)$/.test(role)) continue
    if (role === 'leftover' && SIGNED.test(text)) roles[i] = 'byline'
    const dateline = readDateline(text)
    if (dateline && dateline.length >= text.length && standsAlone(dateline)) roles[i] = 'dateline'
    else if (role === 'paragraph' || meta.authors.length === 0) continue
    else if (meta.kind === 'byline') roles[i] = 'byline'
    else if (meta.dates.length > 0 && text.length < 100 && role !== 'heading') roles[i] = 'byline'
  }
}

/** What the network takes a line for that says what the author is. */
const ROLES_TAKEN_FOR: ReadonlySet<Role> = new Set([
  'date',
  'heading',
  'caption',
  'listItem',
  'paragraph',
])
/** "Environment correspondent" below the author's name is no longer: UTF-16 code units. */
const LONGEST_ROLE = 60

function isAuthorsRole(text: string): boolean {
  return text.length <= LONGEST_ROLE && !/[.!?]$/.test(text) && ROLE.test(text)
}

/** Whether a line can only be a dateline: it names an agency, or a place of one word with a date ("Nairobi, 3 May"). */
function standsAlone({ agency, place, date }: FoundDateline): boolean {
  if (agency) return true
  if (place === undefined || date === undefined) return false
  return /^\p{L}+$/u.test(place) && !NOT_A_PLACE.test(place)
}
