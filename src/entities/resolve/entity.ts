import type { EntityType, TreeEntity } from '../../tree.ts'
import { acronymLetters } from './acronyms.ts'
import { toSurface } from './fold.ts'
import {
  entryOf,
  type Finder,
  type Form,
  type Found,
  inReadingOrder,
  meanP,
  rootOf,
  typeOf,
} from './form.ts'
import { kindOf } from './known-kinds.ts'

/**
 * Makes entities of forms: those that are short for one name are one.
 *
 * @returns most prominent first; of equally prominent ones the one that the text names first
 */
export function entitiesOf(forms: Form[], explain: boolean): TreeEntity[] {
  const groups = new Map<Form, Form[]>()
  for (const form of forms) {
    const root = rootOf(form)
    const group = groups.get(root)
    if (group) group.push(form)
    else groups.set(root, [form])
  }
  const made = [...groups.values()].map(group => makeEntity(group, explain))
  made.sort((a, b) => b.weight - a.weight || inReadingOrder(a.first, b.first))
  return made.map(({ entity }) => entity)
}

interface Made {
  entity: TreeEntity
  weight: number
  first: Found
}

function makeEntity(group: Form[], explain: boolean): Made {
  const mentions =
    group.length === 1
      ? group[0]!.mentions
      : group.flatMap(form => form.mentions).sort(inReadingOrder)
  const entry = entryOf(mentions)
  const name = entry?.name ?? fullest(group)
  const entity: TreeEntity = {
    type: entry?.type ?? typeOfGroup(group),
    name,
    aliases: aliasesOf(mentions, name),
    mentions: mentions.map(({ sentence, start, end }) => ({ sentence, start, end })),
    confidence: confidenceOf(mentions),
  }
  if (explain) entity.data = { why: reasons(group, mentions) }
  const weight = mentions.reduce((sum, mention) => sum + mention.place.weight, 0)
  return { entity, weight, first: mentions[0]! }
}

/** The name with most words that is no acronym, of these the longest, of these the first. */
function fullest(group: Form[]): string {
  let best = group[0]!
  if (group.length > 1) for (const form of group) if (fullness(form) > fullness(best)) best = form
  return best.text
}

function fullness(form: Form): number {
  const acronym = form.words.length === 1 && acronymLetters(form.text) !== undefined
  return (acronym ? 0 : 1e6) + form.words.length * 1e3 + Math.min(form.text.length, 999)
}

/** Other surfaces than the name, in order of appearance. */
function aliasesOf(mentions: Found[], name: string): string[] {
  if (mentions.length === 1) {
    const only = mentions[0]!.surface.text
    return only === name ? [] : [only]
  }
  const aliases = new Set(mentions.map(({ surface }) => surface.text))
  aliases.delete(name)
  return [...aliases]
}

/** The type that all forms speak for; a surname that turned out to be a firm's name has no say. */
function typeOfGroup(group: Form[]): EntityType {
  const { type, text } = rootOf(group[0]!)
  if (group.every(form => form.type === type) || type === 'person' || kindOf(toSurface(text)))
    return type
  return typeOf(group.filter(form => form.type !== 'person').flatMap(form => form.mentions))
}

/**
 * Mean of the highest and the average probability of the recognised mentions. On the held-out desk passages this came
 * closer to the share of right entities than either of the two, and as close as a fitted logistic model.
 */
function confidenceOf(mentions: Found[]): number {
  let best = 0
  let sum = 0
  let count = 0
  for (const { p, by } of mentions) {
    if (by === 'again' || by === 'brackets') continue
    best = Math.max(best, p)
    sum += p
    count++
  }
  const confidence = count === 0 ? meanP(mentions) : (sum / count + best) / 2
  return Math.round(1000 * confidence) / 1000
}

/** For `explain`: how the name was found, what said its type, and which rules merged what. */
function reasons(group: Form[], mentions: Found[]): string[] {
  const count = (finder: Finder) => mentions.filter(({ by }) => by === finder).length
  const why: string[] = []
  if (count('list') > 0) why.push('on your own list')
  const seen = mentions.filter(({ by }) => by === 'model')
  if (seen.length > 0) {
    const best = Math.max(...seen.map(({ p }) => p)).toFixed(2)
    const times = seen.length === 1 ? 'once, score' : `${seen.length} times, best score`
    why.push(`recognised ${times} ${best}`)
  }
  if (count('again') > 0) why.push(`found again by its letters: ${count('again')}`)
  if (count('brackets') > 0) why.push(`found in brackets behind another form: ${count('brackets')}`)
  const kind = kindOf(toSurface(rootOf(group[0]!).text))
  if (kind) why.push(`a known ${kind}`)
  for (const { text, full } of group)
    if (full) why.push(`"${text}" ${full.why} "${full.form.text}"`)
  return why
}
