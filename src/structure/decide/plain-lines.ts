import { type FoundDateline, isChangeNote, readDateline } from '../datelines.ts'
import { isName } from '../person-name.ts'
import type { Role } from '../roles.ts'
import { ROLE } from '../words/bylines.ts'
import type { Picks } from './picks.ts'

/** Words of bylines that name nobody ("Staff report", "By admin"). */
const SIGNS =
  /^(?:by|from|with|words|text|story|posted|written|author)\b|staff|report|editor|agenc|desk|news|team|correspond|writer|reuters|afp\b|ap$/
/** "By admin", "Posted by Newsroom": an author who is not named is one. */
const SIGNED = /^(?:(?:written|posted|published) )?by \p{L}+$/iu
const FIGURE = /^(?:figure|fig\.?|table)\s\d+\b/
/** An e-mail address heads nothing. */
export const ADDRESS = /[^\s@]@[^\s@]+\.\p{L}/u
/** A credit in brackets at the end: "(AP Photo/Jane Roe)", "[Jane Roe/Reuters]", "(Photo by Jane Roe)". */
const CREDITED =
  /(?:\((?:(?:AP|AFP|EPA|PA|Reuters|Getty)\b[^()]{0,12}[/:|]|(?:Photo|Picture|Image|Photograph)s?(?: (?:by|courtesy)|:)|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}\/)[^()]{2,50}\)|\[\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}\/[^[\]]{2,40}\])\.?$/u
const MAY_BE_CREDITED: ReadonlySet<Role> = new Set(['paragraph', 'heading', 'listItem', 'leftover'])
const NOT_A_PLACE = /^(?:\w+day|published|updated|posted|created|modified|date|edited|by)$/i

/** Lines whose form leaves no doubt, wherever they stand: numbered figures, credits, addresses, what a service changed; bylines have to sign or to name somebody. */
export function pickPlainLines(picks: Picks): void {
  const { roles, reads } = picks
  for (const [i, { meta, plain }] of reads.entries()) {
    if (roles[i] === 'heading' && FIGURE.test(plain)) roles[i] = 'caption'
    else if (roles[i] === 'heading' && ADDRESS.test(plain)) roles[i] = 'leftover'
    else if (MAY_BE_CREDITED.has(roles[i]!) && isCredited(picks, i)) roles[i] = 'caption'
    else if (reads[i]!.short && isChangeNote(picks.text(i))) roles[i] = 'leftover'
    if (roles[i] !== 'byline' || !meta || meta.kind === 'byline') continue
    const says = meta.authors.length > 0 || meta.dates.length > 0 || SIGNS.test(plain)
    if (!says) roles[i] = picks.nextBest(i, 'byline')
  }
}

function isCredited(picks: Picks, i: number): boolean {
  const text = picks.text(i)
  return picks.reads[i]!.short && /[\])]\.?$/.test(text) && CREDITED.test(text)
}

/** Roles that lines have above the story only. */
const OF_THE_HEAD: ReadonlySet<Role> = new Set(['date', 'byline', 'deck', 'storyTitle', 'headline'])

/** Inside the story, dates and names over paragraphs are headings (a diary, a list of people), or part of the text. */
export function pickInside(picks: Picks): void {
  const { roles, reads, body } = picks
  const last = roles.lastIndexOf('paragraph')
  for (let i = body + 1; i < last; i++) {
    const signs = reads[i]!.meta?.kind === 'byline'
    if (OF_THE_HEAD.has(roles[i]!) && !signs)
      roles[i] = picks.best(i, role => !OF_THE_HEAD.has(role))
  }
}

/** From this chance on, a heading that a paragraph repeats ("Where did it come from?") is no pull quote. */
const SURE_HEADING = 0.8

/** Below the beginning of the story, a line that is a whole sentence of a paragraph of it is a pull quote. */
export function pickPullQuotes(picks: Picks): void {
  const { roles, reads } = picks
  const begins = roles.indexOf('paragraph')
  for (let i = begins + 1; i < roles.length && begins >= 0; i++) {
    const { holder, wholeSentence, short, bare } = reads[i]!
    if (!short || !wholeSentence || roles[holder] !== 'paragraph') continue
    const longer = !reads[holder]!.short || reads[holder]!.bare.length > bare.length
    const isHeading = roles[i] === 'heading' && picks.chance(i, 'heading') >= SURE_HEADING
    if (longer && roles[i] !== 'repeat' && !isHeading) roles[i] = 'pullQuote'
  }
  for (let i = 1; i < roles.length; i++)
    if (roles[i] === 'heading' && roles[i - 1] === 'pullQuote' && namesSpeaker(picks, i))
      roles[i] = 'pullQuote'
}

/** "Henrik Aas, chief executive", right below the quotation that is his. */
function namesSpeaker({ blocks }: Picks, i: number): boolean {
  const { blanksBefore, reading } = blocks[i]!
  const [name = '', about] = reading.value.split(/, (.*)/s)
  return blanksBefore === 0 && about !== undefined && isName(name.replace(/^[—–-]\s*/, ''))
}

/** Bylines and datelines above the story that are plain by their form, whatever the network took them for. */
export function pickMeta(picks: Picks): void {
  const { roles, reads } = picks
  for (let i = 0; i < picks.body; i++) {
    const { meta } = reads[i]!
    const text = picks.text(i)
    const role = roles[i]!
    const isFree = LIKE_ROLES.has(role) && !(role === 'date' && meta?.dates.length)
    if (roles[i - 1] === 'byline' && isFree && isAuthorsRole(text)) {
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

const LIKE_ROLES: ReadonlySet<Role> = new Set([
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
