import { type Fold, type GoldDocument, type NamedSpan, trim } from './gold-names.ts'

/** The commonest errors of a set, with their counts: names missed, invented, cut wrongly, of another type. */
export function commonErrors(
  documents: readonly GoldDocument[],
  predicted: readonly NamedSpan[][],
  fold: Fold,
  limit = 100,
): string[] {
  const counts = new Map<string, number>()
  documents.forEach((document, d) => {
    for (const error of errorsOf(document, predicted[d]!, fold))
      counts.set(error, (counts.get(error) ?? 0) + 1)
  })
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([error, count]) => `${count} ${error}`)
}

function* errorsOf(document: GoldDocument, predicted: readonly NamedSpan[], fold: Fold) {
  const { text } = document
  // As the score has it: an article or a possessive ending more or less is no error.
  const trimmed = (span: NamedSpan) => ({ ...span, ...trim(text, span) })
  const entities = document.entities.map(trimmed)
  const names = predicted.map(trimmed)
  const spell = ({ start, end }: NamedSpan) => text.slice(start, end).replace(/\s+/g, ' ')
  const overlap = (a: NamedSpan, b: NamedSpan) => a.start < b.end && a.end > b.start
  const folded = (type: string) =>
    fold === 'three' && (type === 'company' || type === 'organization') ? 'org' : type
  for (const gold of entities) {
    const exact = names.find(({ start, end }) => start === gold.start && end === gold.end)
    const near = names.find(name => overlap(name, gold))
    if (!near) yield `missed ${gold.type}: ${spell(gold)}`
    else if (!exact) yield `bounds of ${gold.type}: ${spell(gold)} | ${spell(near)}`
    else if (folded(exact.type) !== folded(gold.type) && exact.type !== gold.alt)
      yield `${gold.type} as ${exact.type}: ${spell(gold)}`
  }
  for (const name of names)
    if (!entities.some(gold => overlap(name, gold))) yield `invented ${name.type}: ${spell(name)}`
}
