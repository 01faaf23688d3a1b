import { acronymLetters, initialsOf, isLooseAcronym, isSpokenAcronym } from './acronyms.ts'
import { type Form, type Found, merge } from './form.ts'

/**
 * Names that the text itself explains: "Public Investment Fund (PIF)", "PIF (Public Investment Fund)",
 * "Jesús Treviño, called Chuy". Notes in `full` which form is short for which.
 *
 * @param mentions all mentions in reading order
 * @param forms the forms that they make
 */
export function mergeExplained(mentions: Found[], forms: Form[]): void {
  const formOf = new Map<Found, Form>()
  for (const form of forms) for (const mention of form.mentions) formOf.set(mention, form)
  for (let i = 1; i < mentions.length; i++) {
    const left = mentions[i - 1]!
    const right = mentions[i]!
    if (left.sentence !== right.sentence || right.start - left.end > LONGEST_LINK) continue
    const a = formOf.get(left)!
    const b = formOf.get(right)!
    if (a === b) continue
    const between = left.sentence.value.slice(left.end, right.start)
    if (/^['’]s\b/.test(left.sentence.value.slice(right.end, right.end + 3))) continue
    if (isBracketed(between, right)) mergeBracketed(a, b)
    else if (KNOWN_AS.test(between) && (a.type === b.type || endsClause(right)))
      merge(b, a, 'is another name of')
    else if (/^, or (?:the )?$/.test(between) && isAcronymOf(b, a))
      merge(b, a, 'has the initials of')
  }
}

/** Code units of the longest link between two names that are one: ", also widely known as the ". */
const LONGEST_LINK = 40

const KNOWN_AS =
  /^(?:,| \() ?(?:also |better |widely |commonly |formerly |previously |once )*(?:known as|called|nicknamed|dubbed|aka|a\.k\.a\.|formerly|né|née) (?:the )?["“'‘]?$/

/** Does the text pause behind a name? "Jesús Treviño, called Chuy, ...": then the name ends what explains the other. */
function endsClause({ sentence, end }: Found): boolean {
  return /^["”’]?(?:[,.;:)]|$)/.test(sentence.value.slice(end, end + 2))
}

function isBracketed(between: string, right: Found): boolean {
  if (!/^ ?["”’]? ?\((?:the )?["“‘]?$/.test(between)) return false
  return /^["”’]?\)/.test(right.sentence.value.slice(right.end, right.end + 2))
}

function mergeBracketed(a: Form, b: Form): void {
  const isAcronym = isAcronymOf(b, a) || isBracketAcronym(b, a) || isSpokenAcronym(b.text, a.text)
  if (isAcronym) merge(b, a, 'stands in brackets behind')
  else if (isAcronymOf(a, b)) merge(a, b, 'has the initials of')
}

function isAcronymOf(short: Form, long: Form): boolean {
  const letters = acronymLetters(short.text)
  if (letters === undefined || (short.type === 'person') !== (long.type === 'person')) return false
  return initialsOf(long.text).has(letters) || isLooseAcronym(letters, long.text)
}

/** An acronym of another language behind the name of a body: "Business Competition Supervisory Commission (KPPU)". */
function isBracketAcronym(short: Form, long: Form): boolean {
  if (long.words.length < 2 || acronymLetters(short.text) === undefined) return false
  return (
    long.type !== 'person' &&
    long.type !== 'place' &&
    short.type !== 'person' &&
    short.type !== 'place'
  )
}
