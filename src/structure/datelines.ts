import { isUpper } from '../language/characters.ts'

/** A dateline or an agency's mark at the beginning of a paragraph. */
export interface FoundDateline {
  /** Length in the paragraph's text, dash and space after it included. */
  length: number
  place?: string
  agency?: string
  date?: string
}

/** Letters as they stand between the brackets of a pattern. */
interface Letters {
  capitals: string
  letters: string
}
const ASCII: Letters = { capitals: 'A-Z', letters: 'A-Za-z' }
const UNICODE: Letters = { capitals: '\\p{Lu}', letters: '\\p{L}\\p{M}' }

const DATE =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s\\d{1,2}|\\d{1,2}\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?)(?:,?\\s\\d{4})?'
const DASH = '(?:—|–|--+|-|―)'

/** What a service changed since it last sent the story: "(Adds details, shares)"; no agency. */
const NOTE =
  '(?:Adds|Changes|Clarifies|Corrects|Fixes|Includes|Recasts|Refiles|Removes|Repeats|Updates|Writes)\\b'

function patternOf({ capitals, letters }: Letters): RegExp {
  const word = `[${capitals}][${letters}'’.-]*`
  const place = `(?:${word}(?:[ /]${word}|\\s(?:de|of|the|and|al|el|da|do|la)(?= [${capitals}])){0,4})(?:,\\s${word}(?:\\s${word}){0,3}){0,2}`
  const agency = (group: string) =>
    `\\((?!${NOTE})(?<${group}>[${capitals}][${letters}\\d .,&/'’-]{1,40})\\)`
  const service = `\\s?(?:/(?<service>[${capitals}][${letters} -]{2,30})/|--?\\((?<service2>[${capitals} ]{4,30})\\)(?=\\s?-))`
  const text = `(?=[${capitals}"“‘'\\d[(])`
  return new RegExp(
    `^(?:(?<place>${place})(?:,?\\s(?<date>${DATE}))?(?:,?\\s${agency('agency')}|${service})?,?\\s*(?:${DASH}\\s*(?<date2>${DATE}\\s*$)?|$|:\\s|(?<=\\)\\s{0,2})${text})|${agency('agency2')}\\s*(?:${DASH}+\\s*|:\\s|$|${text}))`,
    'u',
  )
}

const BEYOND_ASCII = /[\u0080-\uffff]/
const patterns = new Map<Letters, RegExp>()

/** Made when a line may be one: for the pattern with all letters of Unicode the engine takes 4 ms, for ASCII's 1. */
function patternFor(text: string): RegExp {
  const letters = BEYOND_ASCII.test(text) ? UNICODE : ASCII
  const pattern = patterns.get(letters) ?? patternOf(letters)
  patterns.set(letters, pattern)
  return pattern
}

/** Whether a line says what a service changed: "(Adds details, shares)". */
export function isChangeNote(text: string): boolean {
  return text.startsWith('(') && text.endsWith(')') && CHANGE_NOTE.test(text)
}
const CHANGE_NOTE = new RegExp(`^\\(${NOTE}[^()]{0,200}\\)$`)

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
  if (!mayBegin(text)) return null
  const beginning = text.slice(0, REACH)
  const match = patternFor(beginning).exec(beginning)
  if (!match) return null
  const groups = match.groups!
  const agency = groups.agency ?? groups.agency2 ?? groups.service ?? groups.service2
  const date = groups.date ?? groups.date2?.trim()
  const place = groups.place?.replace(/-+$/, '')
  if (place && !agency && !date) {
    const mark = match[0].slice(groups.place!.length).trim()
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
