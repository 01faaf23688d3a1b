import { isUpper } from '../language/characters.ts'

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
let pattern: RegExp | undefined

/** Made when a line may be one, for it takes the engine long. */
function datelinePattern(): RegExp {
  pattern ??= new RegExp(
    `^(?:(?<place>${PLACE})(?:,?\\s(?<date>${DATE}))?(?:,?\\s${AGENCY})?,?\\s*(?:${DASH}\\s*(?<date2>${DATE}\\s*$)?|$|:\\s|(?<=\\)\\s{0,2})(?=[\\p{Lu}"“‘'\\d[(]))|${AGENCY.replace('agency', 'agency2')}\\s*(?:${DASH}+\\s*|:\\s|$|(?=[\\p{Lu}"“‘'\\d[(])))`,
    'u',
  )
  return pattern
}

/** How far into a paragraph a dateline may reach: UTF-16 code units. */
const REACH = 140
/**
 * Two ways in which most texts begin and no dateline does, so that the long pattern need not be tried: "The ferry stays",
 * with no dash, colon, bracket or digit before the first word in small letters, which no part of a dateline takes in; and
 * "Full story: ...", small letters right before a colon.
 */
const NO_DATELINE =
  /^[A-Za-z'’., ]* (?!(?:de|of|the|and|al|el|da|do|la) )[a-z]|^(?:[A-Za-z'’.]+ )*[A-Za-z'’.]*[a-z]:/
/** A short text without any of these is at most a place, which is no dateline by itself. */
const MARKS = /[—–―:(\d-]/

function mayBegin(text: string): boolean {
  const unit = text.charCodeAt(0)
  if (unit < 128 && unit !== 40 && !isUpper(unit)) return false
  return (text.length > REACH || MARKS.test(text)) && !NO_DATELINE.test(text.slice(0, REACH))
}

/**
 * Reads the dateline at the beginning of a paragraph: "NAIROBI, Kenya, Jan. 3 (Reuters) —", "(CNN) --".
 *
 * A place in small letters with neither agency nor date counts only before a long dash.
 */
export function readDateline(text: string): FoundDateline | null {
  const match = mayBegin(text) ? datelinePattern().exec(text.slice(0, REACH)) : null
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
