import type { Range } from '../../language/sentences.ts'
import type { RecognisedMention } from '../recognise/mention.ts'
import { legalFormLength, TITLES, TITLES_WITH_STOP } from './affixes.ts'

/**
 * Brings a mention to the bounds that a name has: no article, title, possessive ending or quotes, but the legal form of a
 * firm behind it and the year before an event. Undefined where nothing is left.
 *
 * @param room offsets in the sentence that the mention must not reach beyond: where the last one ends and the next begins
 */
export function trimMention<M extends RecognisedMention>(mention: M, room: Range): M | undefined {
  const { value } = mention.sentence
  let { start, end } = mention
  if (/[tT]/.test(value[start] ?? ''))
    start += /^the\s+/i.exec(value.slice(start, start + 5))?.[0].length ?? 0
  end -= possessiveLength(value, end)
  while (start < end && EDGES.includes(value[start]!)) start++
  while (end > start && EDGES.includes(value[end - 1]!)) end--
  if (mention.type === 'person') start += titlesBefore(value.slice(start, end))
  if (mention.type === 'place' && PARTY.test(value.slice(start, start + 3))) {
    start += 2
    if (STATE.test(value.slice(start, end))) return undefined
  }
  if (mention.type === 'company') {
    const longer = end + legalFormBehind(value, end)
    if (longer <= room.end) end = longer
  }
  if (mention.type === 'event') start -= yearBefore(value.slice(room.start, start))
  if (start >= end) return undefined
  return start === mention.start && end === mention.end ? mention : { ...mention, start, end }
}

/** "D-San Jose": the party of a politician before the place. */
const PARTY = /^[DRI]-\p{Lu}/u
/** A state as it is shortened behind a party ("R-Ky."): no name by itself. */
const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|\p{Lu}\.?\p{Lu})\.?$/u
const EDGES = ' "“”‘’,;:'

/** Code units of the year at the end of a text: "2018 Winter Olympics", but not "May 3-2018 ..." or "12018". */
function yearBefore(text: string): number {
  return /(?<![\d.,/-])(?:19|20)\d\d $/.exec(text.slice(-6))?.[0].length ?? 0
}

/** Length of "'s" or "'" at the end of a name. */
function possessiveLength(text: string, end: number): number {
  if (isApostrophe(text[end - 1])) return 1
  return isApostrophe(text[end - 2]) && (text[end - 1] === 's' || text[end - 1] === 'S') ? 2 : 0
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === "'" || mark === '’'
}

/** Code units of the titles in front of a person's name: "Sheikh Rashid", "Gov. Ada Lovett". */
function titlesBefore(name: string): number {
  let at = 0
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', at)) {
    if (!isTitle(name.slice(at, space))) break
    at = space + 1
  }
  return at
}

function isTitle(word: string): boolean {
  const title = word.replace('.', '').toLowerCase()
  return TITLES.has(title) && (word.endsWith('.') || !TITLES_WITH_STOP.has(title))
}

/** Code units of ", Inc." or " plc" behind the name of a firm. */
function legalFormBehind(text: string, end: number): number {
  if (text[end] !== ' ' && text[end] !== ',') return 0
  // All of them begin with one of these letters.
  if (!'ACGILNPSp'.includes(text[text[end] === ',' ? end + 2 : end + 1] ?? ' ')) return 0
  return legalFormLength(text.slice(end, end + 10))
}
