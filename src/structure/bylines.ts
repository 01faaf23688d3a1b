import { type FoundDate, findDates } from './dates.ts'
import { isName } from './person-name.ts'
import { LEAD, NOT_A_NAME, OUTLETS, ROLE, ROLE_BEFORE } from './words/bylines.ts'

/** What a line of the head says about who wrote the article and when. */
export interface MetaLine {
  authors: string[]
  /** How sure the line is a byline: it says "By", or its parts only look like names. */
  kind: 'byline' | 'names' | 'date' | 'none'
  dates: FoundDate[]
}

const SEPARATOR =
  /\s*[|•·/;]\s*|\s+[—–-]+\s+|(?<=[\p{L}\d])\.\s+(?=\d|[A-Z]\p{L}+ \/)|\s+\.\s+|\t+/u
/** Words that begin other lines as well ("From Midterm to Now: Wrapping Up and Final Words"): a name has to follow. */
const WEAK_LEAD = /^(?:from|with|text)\b[\s:.]*$/i
/** Where the author is or writes for, a handle, a note. */
const BEHIND_NAME = /\s+(?:in|for|at|from|of)\s.*$|\s*@.*$|\s*\(.*$/u
const MARKS = /[\s|•·/;,.—–:()-]+/g
/** What may stand beside a date on a line of its own. */
const NOTHING_BUT_DATES = /^(?:published|updated|posted|last|on|at|et)*$/i
/** No byline is longer than this: UTF-16 code units. */
const LONGEST_LINE = 240
/** A line of names without "By" is no longer than this: UTF-16 code units. */
const LONGEST_NAMES = 130

/** Reads a short line as a byline, a list of names or a date. */
export function readMetaLine(text: string): MetaLine {
  if (text.length > LONGEST_LINE) return { authors: [], kind: 'none', dates: [] }
  const dates = /\d/.test(text) ? findDates(text) : []
  let rest = text
  for (const { start, end } of dates)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  rest = rest.trim()
  const lead = LEAD.exec(rest)
  const behind = lead ? rest.slice(lead[0].length) : ''
  const isWeak = lead !== null && WEAK_LEAD.test(lead[0])
  const told = lead ? authorsOf(behind, !isWeak) : []
  const says = told.length > 0 && (!isWeak || behind.startsWith(told[0]!))
  if (says) return { authors: told, kind: 'byline', dates }
  if (dates.length > 0 && NOTHING_BUT_DATES.test(rest.replace(MARKS, '')))
    return { authors: [], kind: 'date', dates }
  const authors = text.length <= LONGEST_NAMES ? authorsOf(rest) : []
  return { authors, kind: 'names', dates }
}

/**
 * The names in the text after "By": "Jane Doe and John Smith, Retail Correspondents | Example Times".
 *
 * @param signed whether it says "By", so that an outlet may follow a name without a comma
 */
export function authorsOf(text: string, signed = false): string[] {
  const authors: string[] = []
  for (const part of text.split(SEPARATOR)) {
    if (/^(?:translat|photo|illustrat|edit|pictur|graphic|video)/i.test(part.trim())) continue
    const rest = part.replace(LEAD, '').replace(ROLE_BEFORE, '')
    if (authors.length > 0 && rest === part) break
    const names = rest.split(/\s*,\s+(?:and\s+)?|\s+and\s+|\s*&\s*|\s+with\s+/u)
    let behindRole = false
    for (const [i, name] of names.entries()) {
      const whole = name.replace(BEHIND_NAME, '').trim().replace(/[.,]$/, '')
      const isRole = i > 0 && ROLE.test(whole)
      const plain = signed && !isRole && !isName(whole) ? withoutOutlet(whole) : whole
      if (isRole) behindRole = true
      // Behind a role stands who else wrote it ("and John Poe"), or the outlet and its place.
      else if (isName(plain) && !(behindRole && !rest.includes(`and ${name}`))) authors.push(plain)
      else if (i > 0) break
    }
  }
  return authors
}

/** Whether a line signs the article: "By", "Words by". "Posted by" may name an account, and "Photographs by" others. */
export function isSigned(text: string): boolean {
  return /^(?:(?:reported|story|text|words|written) )?by\b/i.test(text)
}

/** Tells apart the names of a row in capitals ("JANE ROE AND JOHN POE"), which the network sees as one. */
export function eachAuthor(authors: readonly string[]): string[] {
  return authors.flatMap(author => author.split(/ (?:AND|WITH) (?=\p{Lu})/u))
}

const CAPITALS = /^[\p{Lu}.'’-]{2,}$/u
const TITLED = /^(?:\p{Lu}|(?:of|the|for|to|and|at|in)$)/u
/** Names that an outlet follows have no more words. */
const MOST_WORDS = 4

/** What stands before an outlet or a role: "JANE DOE" of "JANE DOE Associated Press"; else the text as it is. */
function withoutOutlet(text: string): string {
  const words = text.split(' ')
  for (let i = 2; i < Math.min(words.length, MOST_WORDS + 1); i++) {
    const [before, word] = [words[i - 1]!, words[i]!]
    const plain = word.toLowerCase()
    const turns = CAPITALS.test(before) !== CAPITALS.test(word)
    if (!turns && !NOT_A_NAME.has(plain) && !OUTLETS.has(plain)) continue
    const name = words.slice(0, i).join(' ')
    return isName(name) && words.slice(i).every(word => TITLED.test(word)) ? name : text
  }
  return text
}

/** Whether a line can only be a byline or a date. */
export function isMetaLine(text: string): boolean {
  const { kind } = readMetaLine(text)
  return kind === 'byline' || kind === 'date'
}
