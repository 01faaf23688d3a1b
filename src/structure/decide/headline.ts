import { isBullet } from '../blocks.ts'
import { isChangeNote, readDateline } from '../datelines.ts'
import { COLON, NO_TITLE_ENDS, STOP } from '../features/own.ts'
import type { Role } from '../roles.ts'
import { leftoverOf } from '../wording.ts'
import type { Picks } from './picks.ts'
import { ADDRESS } from './plain-lines.ts'

/** Below its chance no line is taken for the headline (a wall of text, a list) or the deck. */
const LEAST = { headline: 0.1, deck: 0.5 }

/** An article has one headline and at most one deck: the likeliest lines keep the role. */
export function pickHeadlineAndDeck(picks: Picks): void {
  pickOne(picks, 'headline')
  if (!picks.roles.includes('headline')) pickTitle(picks)
  pickOne(picks, 'deck')
  keepLede(picks)
  pickRepeats(picks)
}

/** What a long sentence with its full stop introduces (a heading, a list) shows that it is the lede, and no deck. */
function keepLede({ blocks, reads, roles }: Picks): void {
  const deck = roles.indexOf('deck')
  if (deck < 0 || reads[deck]!.last !== STOP) return
  if (blocks[deck]!.reading.value.length <= LONGEST_SENTENCE) return
  const next = blocks[deck + 1]
  const isList = next !== undefined && isBullet(next)
  if (isList || roles[deck + 1] === 'heading') roles[deck] = 'paragraph'
}

/** Roles of lines that cannot be a title that the network has not seen for one. */
const NO_TITLE: ReadonlySet<Role> = new Set(['label', 'storyTitle', 'byline', 'date', 'dateline'])

/**
 * Where no line is likely: the line above the story that shares its words, or else the first line of all; in a text
 * without a long paragraph the heading above the first.
 */
function pickTitle({ blocks, reads, roles, body }: Picks): void {
  if (body === blocks.length) {
    const heading = roles.indexOf('heading')
    if (heading >= 0 && heading < roles.indexOf('paragraph')) roles[heading] = 'headline'
    return
  }
  const may = (i: number) => {
    const { last, plain, short } = reads[i]!
    const mayEnd = short && !NO_TITLE_ENDS.has(last) && !blocks[i]!.marker
    return mayEnd && !NO_TITLE.has(roles[i]!) && leftoverOf(plain) < 0
  }
  const at = reads.findIndex(({ isTitle }) => isTitle)
  if (at >= 0 && at < body && may(at)) roles[at] = 'headline'
  else if (body > 0 && may(0)) roles[0] = 'headline'
}

/** Above the headline nothing is listed and nothing headed: such lines are menus. */
export function clearAboveHeadline({ roles, body }: Picks): void {
  const end = Math.min(body, roles.indexOf('headline'))
  for (let i = 0; i < end; i++)
    if (roles[i] === 'heading' || roles[i] === 'listItem') roles[i] = 'leftover'
}

const isOfStory = (role: Role) => role === 'paragraph' || role === 'listItem'

function pickOne(picks: Picks, role: 'headline' | 'deck'): void {
  const { roles } = picks
  const isFree = (other: Role) => other !== role && other !== 'headline'
  let top = -1
  const may = (i: number) => (role === 'headline' ? mayBeHeadline(picks, i) : mayBeDeck(picks, i))
  for (let i = 0; i < roles.length; i++)
    if ((top < 0 || picks.chance(i, role) > picks.chance(top, role)) && may(i)) top = i
  const isThere = top >= 0 && picks.chance(top, role) >= LEAST[role]
  for (let i = 0; i < roles.length; i++)
    if (roles[i] === role && !(isThere && i === top))
      roles[i] = picks.best(i, may(i) ? isFree : isOfStory)
  if (isThere) roles[top] = role
}

/** A whole sentence with its full stop that is longer begins the story: UTF-16 code units. */
const LONGEST_SENTENCE = 100

/** What stands above the headline of a firm's announcement. */
const RELEASE =
  /^(?:(?:for|not for) (?:immediate )?(?:release|publication)\b.{0,40}|(?:media|news|press) release)$/i

/** Whether a block may be a line of the head at all: short, no bullet, no note of what a service changed. */
function mayHead({ blocks, reads }: Picks, i: number): boolean {
  const block = blocks[i]!
  return reads[i]!.short && !isBullet(block) && !isChangeNote(block.reading.value)
}

/**
 * Whether a block may be the headline: no long sentence, no e-mail address, and nothing that an agency's
 * dateline begins.
 */
function mayBeHeadline(picks: Picks, i: number): boolean {
  if (!mayHead(picks, i)) return false
  const text = picks.text(i)
  const dateline = readDateline(text)
  if (dateline?.agency || ADDRESS.test(text) || RELEASE.test(text)) return false
  return text.length <= LONGEST_SENTENCE || (picks.reads[i]!.last !== STOP && dateline === null)
}

/**
 * Whether a block may be the deck: not the headline, nothing that a dateline begins, and nothing that ends with a colon,
 * which heads buttons mostly.
 */
function mayBeDeck(picks: Picks, i: number): boolean {
  if (picks.roles[i] === 'headline' || picks.reads[i]!.last === COLON) return false
  return mayHead(picks, i) && readDateline(picks.text(i)) === null
}

/** The headline again, anywhere; above the story also a longer or shorter form of it. */
function pickRepeats(picks: Picks): void {
  const headline = withoutSite(picks, picks.roles.indexOf('headline'))
  if (headline < 0) return
  picks.roles[headline] = 'headline'
  const { bare } = picks.reads[headline]!
  for (const [i, read] of picks.reads.entries()) {
    if (i === headline || !read.short || read.bare === '') continue
    if (read.bare === bare || (i < picks.body && isVariant(read.bare, bare)))
      picks.roles[i] = 'repeat'
  }
}

/** Of "Title | Example Times" and "Title" the second is the headline. */
function withoutSite(picks: Picks, headline: number): number {
  if (headline < 0) return headline
  const text = picks.text(headline)
  for (let i = 0; i < picks.body; i++) {
    const other = picks.text(i)
    if (i === headline || other.length < 12 || !text.startsWith(other)) continue
    if (!/^\s*[|•·–—-]\s*\S.{0,60}$/.test(text.slice(other.length))) continue
    picks.roles[headline] = 'repeat'
    return i
  }
  return headline
}

/** Whether a line is a longer or shorter form of the headline; both as `bareText`. */
function isVariant(bare: string, headline: string): boolean {
  const [short, long] = bare.length < headline.length ? [bare, headline] : [headline, bare]
  if (short.length < 15 || !long.startsWith(short)) return false
  return short.length > 0.6 * long.length || long.length - short.length < 45
}
