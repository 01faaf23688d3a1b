import { acronymLetters, initialsOf } from './acronyms.ts'
import { addTo, entryOf, type Form, familyOf, merge, rootOf } from './form.ts'
import { countryOf } from './same-country.ts'

/** Merges forms that stand for one name as they are: by the reader's list, turned round, as initials, as one country. */
export function mergeSameNames(forms: Form[]): void {
  mergeListed(forms)
  mergeTurned(forms)
  mergeInitials(forms)
  mergeCountries(forms)
}

/** All forms of an entry of the reader's list are one entity. */
function mergeListed(forms: Form[]): void {
  const firstOf = new Map<unknown, Form>()
  for (const form of forms) {
    const entry = entryOf(form.mentions)
    if (!entry) continue
    const first = firstOf.get(entry)
    if (first) merge(form, first, 'is on your list together with')
    else firstOf.set(entry, form)
  }
}

/** "Fisheries Ministry" and "Ministry of Fisheries", "Ji-soo Nam" and "Nam Ji-soo" are the same words turned round. */
function mergeTurned(forms: Form[]): void {
  const firstOf = new Map<string, Form>()
  for (const form of forms) {
    if (form.words.length < 2) continue
    const words = form.words.filter(word => word !== 'of' && word !== 'for' && word !== 'the')
    if (words.length < 2) continue
    const key = `${form.type} ${words.sort().join(' ')}`
    const first = firstOf.get(key)
    if (first) merge(form, first, 'has the words of')
    else firstOf.set(key, form)
  }
}

/** "Britain" and the "United Kingdom" are one; the longest name stands for it. */
function mergeCountries(forms: Form[]): void {
  const longest = new Map<number, Form>()
  const places = forms.filter(form => form.type === 'place')
  for (const form of places) {
    const country = countryOf(form.words.join(' '))
    if (country === undefined) continue
    const best = longest.get(country)
    if (!best || form.words.length > best.words.length) longest.set(country, form)
  }
  if (longest.size === 0) return
  for (const form of places) {
    const best = longest.get(countryOf(form.words.join(' ')) ?? -1)
    if (best && best !== form) merge(form, best, 'is the same country as')
  }
}

/** "PIF" is short for the one name of the text that has these initials. */
function mergeInitials(forms: Form[]): void {
  const acronyms = new Map<Form, string>()
  for (const form of forms) {
    const letters = form.full ? undefined : acronymLetters(form.text)
    if (letters !== undefined) acronyms.set(form, letters)
  }
  if (acronyms.size === 0) return
  const families = new Set([...acronyms.keys()].map(({ type }) => familyOf(type)))
  const byInitials = new Map<string, Form[]>()
  for (const form of forms)
    if (form.words.length > 1 && families.has(familyOf(form.type)))
      for (const letters of initialsOf(form.text)) addTo(byInitials, letters, form)
  for (const [short, letters] of acronyms) {
    const longs = (byInitials.get(letters) ?? []).filter(long => mayAbbreviate(short, long))
    if (new Set(longs.map(rootOf)).size === 1) merge(short, longs[0]!, 'has the initials of')
  }
}

function mayAbbreviate(short: Form, long: Form): boolean {
  return short !== long && familyOf(short.type) === familyOf(long.type)
}
