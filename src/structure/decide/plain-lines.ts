import { isChangeNote } from '../datelines.ts'
import type { Role } from '../roles.ts'
import type { Picks } from './picks.ts'

/** Words of bylines that name nobody ("Staff report", "By admin"). */
const SIGNS =
  /^(?:by|from|with|words|text|story|posted|written|author)\b|staff|report|editor|agenc|desk|news|team|correspond|writer|reuters|afp\b|ap$/
const FIGURE = /^(?:figure|fig\.?|table)\s\d+\b/
/** An e-mail address heads nothing. */
export const ADDRESS = /[^\s@]@[^\s@]+\.\p{L}/u
/** Who took a picture, and for whom: "Jane Roe/Reuters". */
const TAKEN_BY = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,2}/[^()[\\]]{2,40}"
const AGENCY = '(?:AP|AFP|EPA|PA|Reuters|Getty)\\b[^()[\\]]{0,12}[/:|][^()[\\]]{2,50}'
const LABELLED = '(?:Photo|Photograph|Picture|Image)s?(?: (?:by|courtesy)|:)[^()[\\]]{2,50}'
/** A credit in brackets at the end: "(AP Photo/Jane Roe)", "[Jane Roe/Reuters]", "(Photo by Jane Roe)". */
const CREDITED = new RegExp(`[([](?:${AGENCY}|${LABELLED}|${TAKEN_BY})[)\\]]\\.?$`, 'u')
const MAY_BE_CREDITED: ReadonlySet<Role> = new Set(['paragraph', 'heading', 'listItem', 'leftover'])

/**
 * Lines whose form leaves no doubt, wherever they stand: numbered figures, credits, addresses, what a service changed;
 * bylines have to sign or to name somebody.
 */
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
