import { tokenRanges } from '../../src/language/tokens.ts'
import type { MarkedSentence, Passage } from './passages.ts'
import type { Random } from './random.ts'

/** Words that a headline in title case leaves small. */
const SMALL = new Set(
  'a an the and but or nor for so yet as at by in of off on per to up via with from into over is be if than'.split(
    ' ',
  ),
)

/** Sentences that can be a headline, by their tokens. */
const SHORTEST = 4
const LONGEST = 20

/** Share of made headlines in capitals; the others are in title case. */
const SHOUTED = 0.25

/**
 * Puts a headline over a passage, made of one of its sentences in title case or capitals, names and all: what is a name
 * there and what is not can only be learnt from the words and from the rest of the text.
 *
 * @returns a copy of the passage, or the passage itself where no sentence fits
 */
export function withHeadline(passage: Passage, random: Random): Passage {
  const { sentences } = passage
  for (let attempt = 0; attempt < 4; attempt++) {
    const at = random.below(sentences.length)
    const headline = toHeadline(sentences[at]!, random.next() < SHOUTED)
    // Without the sentence itself every other time, as a headline seldom repeats one.
    const rest = random.next() < 0.5 ? sentences.filter((_, i) => i !== at) : sentences
    if (headline) return { id: passage.id, sentences: [headline, ...rest] }
  }
  return passage
}

function toHeadline({ text, names }: MarkedSentence, shouted: boolean): MarkedSentence | undefined {
  const ranges = tokenRanges(text)
  if (ranges.length < SHORTEST || ranges.length > LONGEST) return undefined
  let out = text
  if (shouted) out = text.toUpperCase()
  else
    ranges.forEach(({ start, end }, i) => {
      const word = text.slice(start, end)
      if (i > 0 && SMALL.has(word)) return
      out = out.slice(0, start) + word.charAt(0).toUpperCase() + out.slice(start + 1)
    })
  if (out.length !== text.length) return undefined
  const last = ranges.at(-1)!
  const stop = text.slice(last.start, last.end) === '.' ? last.start : out.length
  return {
    text: out.slice(0, stop),
    names: names
      .filter(name => name.start < stop)
      .map(name => ({ ...name, end: Math.min(name.end, stop) })),
  }
}
