import { authorsOf } from './bylines.ts'
import { type FoundDateline, readDateline } from './datelines.ts'
import { type FoundDate, findDates } from './dates.ts'

/** A stretch at the beginning of a paragraph that belongs to the head of the article; offsets in the paragraph's text. */
export type Lead = { start: number; end: number } & (
  | { is: 'byline'; authors: string[] }
  | { is: 'date'; date: FoundDate }
  | { is: 'dateline'; dateline: FoundDateline }
)

/** How far into a paragraph its leads may reach: UTF-16 code units. */
const REACH = 320
/** "By . Jane Doe . ", "By. Jane Doe For Example Online. ": a byline whose line breaks became full stops. */
const BYLINE = /^By\s?\.\s+(?<names>[^.|]{3,90}(?:\s\p{Lu}\.[^.|]{2,40})?)\s?\.\s+(?=\S)/u
/** "PUBLISHED: . 08:17 EST, 2 May 2014 . | . UPDATED: . ..."; at least a label or a full stop set apart goes with it. */
const STAMP_BEGINS =
  /^(?:(?:first )?published|(?:last )?updated|posted|created)\b(?: (?:at|on))?\s?:?\s?\.?\s*/i
const STAMP_ENDS = /^\s?\.?\s*(?:\|\s?\.?\s*)?/

/**
 * Reads what stands before the first sentence of a paragraph but belongs to the article's head: a dateline, an agency,
 * and the byline and time stamps of texts that were collected without their line breaks.
 */
export function readLeads(text: string): Lead[] {
  const leads: Lead[] = []
  let at = 0
  const byline = BYLINE.exec(text.slice(0, REACH))
  if (byline) {
    at = byline[0].length
    leads.push({ is: 'byline', start: 0, end: at, authors: authorsOf(byline.groups!.names!, true) })
  }
  for (let stamp = readStamp(text, at); stamp; stamp = readStamp(text, at)) {
    leads.push(stamp)
    at = stamp.end
  }
  const dateline = readDateline(text.slice(at, at + REACH))
  if (dateline) leads.push({ is: 'dateline', start: at, end: at + dateline.length, dateline })
  const end = leads.at(-1)?.end ?? 0
  return text.slice(end).trim() === '' ? [] : leads
}

/** A time stamp that begins here, if one does. */
function readStamp(text: string, at: number): Extract<Lead, { is: 'date' }> | null {
  if (at > REACH) return null
  const rest = text.slice(at, at + 160)
  const begins = STAMP_BEGINS.exec(rest)
  // A bare date is the beginning of a sentence, unless a full stop stands apart behind it.
  if (!begins && !/\s\.\s/.test(rest)) return null
  const from = begins?.[0].length ?? 0
  const date = findDates(rest.slice(from, from + 60))[0]
  if (!date || date.start > 0) return null
  const length = from + date.end
  const ends = STAMP_ENDS.exec(rest.slice(length))![0]
  if (!begins && !/^\s\.\s/.test(ends)) return null
  return {
    is: 'date',
    start: at,
    end: at + length + ends.length,
    date: { ...date, update: /updat/i.test(begins?.[0] ?? '') },
  }
}
