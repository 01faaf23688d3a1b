import { addTo, type Form, inReadingOrder, merge, rootOf } from './form.ts'
import { personShortForm } from './person-names.ts'
import { mergeSameNames } from './same-names.ts'
import { thingShortForm } from './short-forms.ts'

/**
 * Tells which forms are short for which others and notes it in `full`. A form that may be short for two different names
 * is short for neither: two people of one surname stay apart.
 */
export function mergeForms(forms: Form[]): void {
  mergeSameNames(forms)
  const byLength = [...forms].sort((a, b) => b.words.length - a.words.length)
  const index = indexByWord(forms)
  for (const form of byLength) if (!form.full) mergeShortForm(form, index)
}

type WordIndex = Map<string, Form[]>

/** Forms of two words and more, by each of their words. */
function indexByWord(forms: Form[]): WordIndex {
  const index: WordIndex = new Map()
  for (const form of forms) {
    if (form.words.length < 2) continue
    for (const word of new Set(form.words)) addTo(index, word, form)
  }
  return index
}

function mergeShortForm(short: Form, index: WordIndex): void {
  const longs = index.get(short.words.at(-1)!)
  if (!longs || longs.length > MOST_LONGS) return
  let candidates = candidatesFor(short, longs, whyShort)
  if (candidates.length === 0) candidates = candidatesFor(short, longs, whyMistaken)
  const owner = ownerOf(short, candidates)
  if (owner) merge(short, owner.long, owner.why)
}

/** Names that the form may be short for, one an entity. */
function candidatesFor(
  short: Form,
  longs: Form[],
  why: (short: Form, long: Form) => string | undefined,
): Candidate[] {
  const found = new Map<Form, Candidate>()
  for (const long of longs) {
    const root = rootOf(long)
    if (long === short || root === short || found.has(root)) continue
    const reason = why(short, long)
    if (reason !== undefined) found.set(root, { long, why: reason })
  }
  return [...found.values()]
}

/** A word that stands in more names than these picks none of them out; the bound keeps the work linear. */
const MOST_LONGS = 64

interface Candidate {
  long: Form
  why: string
}

/**
 * The one name that a form is short for. Of several people of one surname, the bare surname is that of the one whom the
 * text names a sentence before the others; where they come together it stays by itself.
 */
function ownerOf(short: Form, candidates: Candidate[]): Candidate | undefined {
  if (candidates.length < 2 || short.type !== 'person')
    return candidates.length === 1 ? candidates[0] : undefined
  const [first, second] = candidates.sort((a, b) =>
    inReadingOrder(a.long.mentions[0]!, b.long.mentions[0]!),
  ) as [Candidate, Candidate]
  const own = first.long.mentions[0]!
  const apart = own.place.order < second.long.mentions[0]!.place.order
  const later = inReadingOrder(own, short.mentions.find(({ place }) => place.body) ?? own) <= 0
  return apart && later ? first : undefined
}

function whyShort(short: Form, long: Form): string | undefined {
  if (BODIES.has(short.type) && BODIES.has(long.type)) return thingShortForm(short, long)
  if (short.type !== long.type) return undefined
  if (short.type !== 'person') return thingShortForm(short, long)
  if (!long.text.includes(' ')) return undefined
  const part = personShortForm(short.words, long.words)
  return part === undefined ? undefined : `is the ${part} of`
}

/** Types that a recogniser often tells apart by the context of one mention alone. */
const BODIES = new Set(['company', 'organization'])

/**
 * A bare word that was taken for a surname, where the text has no such person but a firm, a team or a storm of that name
 * before: "Galloway" for "Galloway Foundries". On the development sets this mended nine mentions in ten that it touched;
 * the same for words that were taken for places or other things made as many faults.
 */
function whyMistaken(short: Form, long: Form): string | undefined {
  if (short.type !== 'person' || short.words.length > 1) return undefined
  return MISTAKEN_FOR_PEOPLE.has(long.type) ? thingShortForm(short, long) : undefined
}

const MISTAKEN_FOR_PEOPLE = new Set(['company', 'organization', 'event', 'product'])
