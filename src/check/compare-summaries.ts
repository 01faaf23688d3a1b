import type { Span, Story } from '../story.ts'
import type { Difference } from './difference.ts'
import { quote } from './quote.ts'

/** Compares the summary and the key sentences of the sections that both stories have. */
export function compareSummaries(golden: Story, now: Story): Difference[] {
  const { origin, sentences } = now.summary
  const line = sentences[0]?.line
  const moved: Difference[] =
    golden.summary.origin === origin
      ? []
      : [
          {
            ...(line && { line }),
            message: `summary was ${golden.summary.origin}, is now ${origin}`,
          },
        ]
  return [
    ...moved,
    ...compareSentences('the summary', golden.summary.sentences, sentences),
    ...compareKeySentences(golden, now),
  ]
}

function compareSentences(where: string, before: Span[], after: Span[]): Difference[] {
  const lacks = (spans: Span[], { text }: Span) => !spans.some(span => span.text === text)
  const differences = [
    ...before
      .filter(span => lacks(after, span))
      .map(({ line, text }) => ({ line, message: `${where} lost the sentence ${quote(text)}` })),
    ...after
      .filter(span => lacks(before, span))
      .map(({ line, text }) => ({ line, message: `${where} gained the sentence ${quote(text)}` })),
  ]
  const order = (spans: Span[]) => spans.map(span => span.text).join('\n')
  if (!differences.length && order(before) !== order(after))
    return [{ message: `the sentences of ${where} stand in another order` }]
  return differences
}

function compareKeySentences(golden: Story, now: Story): Difference[] {
  const sections = new Map(golden.sections.map(section => [section.heading?.text, section]))
  return now.sections.flatMap(({ heading, keySentence }) => {
    const before = sections.get(heading?.text)
    if (!before || before.keySentence?.text === keySentence?.text) return []
    const place = heading
      ? `section ${quote(heading.text)}`
      : 'the section before the first heading'
    const key = keySentence ? quote(keySentence.text) : 'none'
    const line = keySentence?.line ?? heading?.line
    return [{ ...(line && { line }), message: `key sentence of ${place} is now ${key}` }]
  })
}
