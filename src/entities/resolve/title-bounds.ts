import { type Form, type Found, meanP, withBounds } from './form.ts'
import { isTitleLine } from './title-lines.ts'

/**
 * Probability below which a name is doubted that stands only in lines where every word has a capital. On the held-out
 * desk passages 0.5 cut half of the wrong bounds that this cuts, and more than 0.7 no others.
 */
const DOUBTED = 0.7

/**
 * Cuts doubtful names in lines of capitals back to a name that running text has: "Quillby Redraws" to "Quillby".
 *
 * @param mentions all mentions, in reading order
 * @param forms the forms that they make
 * @returns the mentions, those that are cut replaced; the same array where there are none
 */
export function cutTitleNames(mentions: Found[], forms: Form[]): Found[] {
  const known = new Map<string, Form>()
  const doubted = new Set<Found>()
  for (const form of forms) {
    if (form.mentions.some(({ sentence }) => !isTitleLine(sentence))) known.set(form.text, form)
    else if (form.words.length > 1 && meanP(form.mentions) < DOUBTED)
      for (const mention of form.mentions) doubted.add(mention)
  }
  if (doubted.size === 0 || known.size === 0) return mentions
  return mentions.map(mention => (doubted.has(mention) ? cutToKnown(mention, known) : mention))
}

/** The longest known name with which a mention begins or ends, if it is surer than the whole. */
function cutToKnown(mention: Found, known: Map<string, Form>): Found {
  const { start, end, p, sentence } = mention
  const words = [...sentence.value.slice(start, end).matchAll(/\S+/g)]
  for (let count = words.length - 1; count > 0; count--) {
    const headEnd = start + words[count - 1]!.index + words[count - 1]![0].length
    const tailStart = start + words[words.length - count]!.index
    for (const part of [
      { start, end: headEnd },
      { start: tailStart, end },
    ]) {
      const form = known.get(sentence.value.slice(part.start, part.end))
      if (!form || meanP(form.mentions) <= p) continue
      return { ...withBounds(mention, part), type: form.type, types: form.mentions[0]!.types }
    }
  }
  return mention
}
