import { ENTITY_TYPES, type RecognisedMention } from '../recognise/mention.ts'

/**
 * People have no version: a name that ends in one ("Kimi K2.5") is of the type that comes next.
 */
export function withoutVersion(mention: RecognisedMention): RecognisedMention {
  const { type, types, sentence, start, end } = mention
  if (type !== 'person') return mention
  if (!endsInVersion(sentence.value.slice(start, end))) return mention
  const others = ENTITY_TYPES.filter(other => other !== 'person' && other !== 'place')
  const chance = (other: (typeof ENTITY_TYPES)[number]) => types[ENTITY_TYPES.indexOf(other)] ?? 0
  const next = others.reduce((best, other) => (chance(other) > chance(best) ? other : best), 'app')
  return { ...mention, type: next }
}

/** Is the last word one of letters and digits, or a number with a point: "K2.5", "4o", "3.1"? */
function endsInVersion(name: string): boolean {
  return /\d/.test(name) && /(?:^|\s)(?=\S*\d)(?=\S*[\p{L}.])[\p{L}\d.]+$/u.test(name)
}
