import { type FoundDate, findDates } from './dates.ts'

/** What a line of the head says about who wrote the article and when. */
export interface MetaLine {
  authors: string[]
  /** How sure the line is a byline: it says "By", or its parts only look like names. */
  kind: 'byline' | 'names' | 'date' | 'none'
  dates: FoundDate[]
  /** Range of the byline proper in the text: the line without its dates. */
  start: number
  end: number
}

const LEAD =
  /^(?:[—–-]\s*)?(?:(?:written|words|text|texts|reported|reporting|report|story|posted|published|compiled|article|analysis|review|reviewed|interview|interviewed|photographs?|edited|translated|adapted|contributed|opinion|commentary|submitted|authored|guest post)\s+(?:and \w+ )?by\b|(?:written by|words|text|texts|reporting|report|interview|authors?)\s*:|by\b:?|text\b|from\b|with\b)[\s:.]*/iu
const SEPARATOR =
  /\s*[|•·/;]\s*|\s+[—–-]+\s+|(?<=[\p{L}\d])\.\s+(?=\d|[A-Z]\p{L}+ \/)|\s+\.\s+|\t+/u
const NAME =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Lord|Rev|Capt)\.?\s)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|del|della|der|den|di|da|dos|du|van|von|bin|bint|ibn|al|el|la|le|ten|ter|y|e)\s){0,2}["“']?(?:\p{Lu}[\p{L}\p{M}'’.-]*|d’\p{Lu}\p{L}+)["”']?){1,4}$/u
const NOT_A_NAME =
  /\b(?:staff|reporters?|correspondents?|editors?|editorial|desk|press|news|newspaper|times|post|herald|journal|daily|guardian|agency|agencies|reuters|bureau|team|contributors?|columnist|writers?|service|media|magazine|review|today|office|university|institute|council|department|ministry|company|inc|ltd|group|business|politics|sport|sports|technology|science|world|health|opinion|culture|education|security|music|economy|markets?|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|for|in|on|at|of|with|how|why|what|is|are|to)\b/i
const ROLE =
  /^(?:staff|senior|chief|special|guest|associate|deputy|executive|contributing|political|business|science|health|technology|sports?|retail|money|court|royal|home|foreign|world|economics?|environment|education|industry|markets?|crime|legal|social|our)?\s*(?:\w+\s)?(?:reporters?|correspondents?|editors?|writers?|columnists?|contributors?|producers?|analysts?|critics?|staff|bureau chief|fellow|intern|director|manager)\b/i
/** A role before the name: "Court Reporter Anneke Vos". */
const ROLE_BEFORE =
  /^(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Reporter|Correspondent|Editor|Writer|Columnist|Contributor|Producer|Analyst|Critic)s? (?=\p{Lu})/u

/** What may stand beside a date on a line of its own. */
const NOTHING_BUT_DATES = /^(?:published|updated|posted|last|on|at|et)*$/i
/** A line of names without "By" is no longer than this: UTF-16 code units. */
const LONGEST_NAMES = 130

/** Reads a short line as a byline, a list of names or a date. */
export function readMetaLine(text: string): MetaLine {
  const none: MetaLine = { authors: [], kind: 'none', dates: [], start: 0, end: 0 }
  if (text.length > 240) return none
  const dates = /\d/.test(text) ? findDates(text) : []
  let rest = text
  for (const { start, end } of dates)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  const start = rest.length - rest.trimStart().length
  const line = { dates, start, end: lastOf(rest) }
  const lead = LEAD.exec(rest.trim())
  const told = lead ? authorsOf(rest.trim().slice(lead[0].length)) : []
  if (lead && told.length > 0) return { ...line, authors: told, kind: 'byline' }
  const bare = rest.replace(/[\s|•·/;,.—–:()-]+/g, '')
  if (dates.length > 0 && NOTHING_BUT_DATES.test(bare)) return { ...none, dates, kind: 'date' }
  const authors = text.length <= LONGEST_NAMES ? authorsOf(rest) : []
  return { ...line, authors, kind: 'names' }
}

function lastOf(text: string): number {
  return text.replace(/[\s|•·/;,—–-]+$/u, '').length
}

/** The names in the text after "By": "Jane Doe and John Smith, Retail Correspondents | Example Times". */
export function authorsOf(text: string): string[] {
  const authors: string[] = []
  for (const part of text.split(SEPARATOR)) {
    if (/^(?:translat|photo|illustrat|edit|pictur|graphic|video)/i.test(part.trim())) continue
    const rest = part.replace(LEAD, '').replace(ROLE_BEFORE, '')
    if (authors.length > 0 && rest === part) break
    const names = rest
      .replace(/\s+(?:in|for|at|from|translated|for|of)\s.*$|\s*@.*$|\s*\(.*$/u, '')
      .split(/\s*,\s+(?:and\s+)?|\s+and\s+|\s*&\s*|\s+with\s+/u)
    for (const [i, name] of names.entries()) {
      const plain = name.trim().replace(/[.,]$/, '')
      if (i > 0 && ROLE.test(plain)) break
      if (isName(plain)) authors.push(plain)
      else if (i > 0) break
    }
  }
  return authors
}

/** Whether a text has the shape of a person's name and none of the words that desks and outlets are called by. */
export function isName(text: string): boolean {
  return text.length < 60 && NAME.test(text) && !NOT_A_NAME.test(text)
}
