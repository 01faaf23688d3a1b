/** A dateline or an agency's mark at the beginning of a paragraph. */
export interface FoundDateline {
  /** Length in the paragraph's text, dash and space after it included. */
  length: number
  place?: string
  agency?: string
  date?: string
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const PLACE = `(?:${WORD}(?:[ /]${WORD}|\\s(?:de|of|the|and|al|el|da|do|la)(?= \\p{Lu})){0,4})(?:,\\s${WORD}(?:\\s${WORD}){0,3}){0,2}`
const DATE =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s\\d{1,2}|\\d{1,2}\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?)(?:,?\\s\\d{4})?'
const AGENCY = "\\((?<agency>\\p{Lu}[\\p{L}\\p{M}\\d .,&/'’-]{1,40})\\)"
const DASH = '(?:—|–|--+|-|―)'
const DATELINE = new RegExp(
  `^(?:(?<place>${PLACE})(?:,?\\s(?<date>${DATE}))?(?:,?\\s${AGENCY})?,?\\s*(?:${DASH}\\s*(?<date2>${DATE}\\s*$)?|$|:\\s|(?<=\\)\\s{0,2})(?=[\\p{Lu}"“‘'\\d[(]))|${AGENCY.replace('agency', 'agency2')}\\s*(?:${DASH}+\\s*|:\\s|$|(?=[\\p{Lu}"“‘'\\d[(])))`,
  'u',
)

/**
 * Reads the dateline at the beginning of a paragraph: "NAIROBI, Kenya, Jan. 3 (Reuters) —", "(CNN) --".
 *
 * A place in small letters with neither agency nor date counts only before a long dash.
 */
export function readDateline(text: string): FoundDateline | null {
  const match = DATELINE.exec(text.slice(0, 140))
  if (!match) return null
  const groups = match.groups!
  const agency = groups.agency ?? groups.agency2
  const date = groups.date ?? groups.date2?.trim()
  const { place } = groups
  if (place && !agency && !date) {
    const mark = match[0].slice(place.length).trim()
    const capitals = place.split(',')[0]!
    if (capitals !== capitals.toUpperCase() && !/^(?:—|--+|―)$/.test(mark)) return null
    if (capitals.replace(/[^\p{L}]/gu, '').length < 4) return null
    if (!/[\s—]$/.test(match[0]) || !/^[\p{Lu}"“‘'\d]/u.test(text.slice(match[0].length)))
      return null
  }
  if (place && match[0].length >= text.length && !agency && !date) return null
  return {
    length: match[0].length,
    ...(place ? { place } : {}),
    ...(agency ? { agency } : {}),
    ...(date ? { date } : {}),
  }
}
