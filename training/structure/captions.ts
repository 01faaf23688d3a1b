import { sentenceRanges } from '../../src/language/sentences.ts'
import { FINITE_VERBS, FUNCTION_WORDS } from '../../src/structure/words/cues.ts'
import { pick, type Random } from './random.ts'

/** Most code units of a caption that is a whole sentence. */
const LONGEST = 110

/**
 * A caption without any mark of one, out of the paragraph beside it: a picture shows what the text speaks of. A phrase of
 * a sentence, or a sentence, mostly without its full stop; null where the paragraph holds nothing that could be one.
 */
export function captionFrom(paragraph: string, random: Random): string | null {
  const ranges = sentenceRanges(paragraph)
  if (ranges.length === 0) return null
  const { start, end } = pick(random, ranges)
  const sentence = paragraph.slice(start, end)
  if (random() < 0.25)
    return sentence.length <= LONGEST ? sentence.replace(/\.$/, random() < 0.7 ? '' : '.') : null
  const phrase = phraseOf(sentence, random)
  return phrase ? pick(random, DRESSES)(phrase) : null
}

/** What is said of a picture besides what it shows; most captions just say that. */
const DRESSES: readonly ((phrase: string) => string)[] = [
  ...Array.from({ length: 8 }, () => (phrase: string) => phrase),
  phrase => `A view of ${lowerFirst(phrase)}`,
  phrase => `The ${withoutArticle(phrase)} in use`,
  phrase => `A picture of ${lowerFirst(phrase)}`,
  phrase => `${phrase}, as it looks today`,
  phrase => `Inside ${lowerFirst(phrase)}`,
]

const ARTICLE = /^(?:the|a|an) /i

function withoutArticle(phrase: string): string {
  return phrase.replace(ARTICLE, '')
}

function lowerFirst(phrase: string): string {
  return ARTICLE.test(phrase) ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase
}

/** Up to ten words without a verb, from an article or a capital on. */
function phraseOf(sentence: string, random: Random): string | null {
  const words = sentence.split(' ')
  const starts = words.flatMap((word, i) =>
    /^(?:the|a|an|some|many|our)$/i.test(word) || (i > 0 && /^\p{Lu}/u.test(word)) ? [i] : [],
  )
  if (starts.length === 0) return null
  const start = pick(random, starts)
  const phrase: string[] = []
  const most = 2 + Math.floor(random() * 9)
  for (const word of words.slice(start, start + most)) {
    const bare = word.toLowerCase().replace(/[^\p{L}'’]/gu, '')
    if (FINITE_VERBS.has(bare) || /^(?:that|which|who|and|but|or)$/.test(bare)) break
    phrase.push(word.replace(/[.,;:!?)("“”]/g, ''))
    if (/[.,;:!?)]$/.test(word)) break
  }
  while (phrase.length > 0 && FUNCTION_WORDS.has(phrase.at(-1)!.toLowerCase())) phrase.pop()
  if (phrase.length < 2) return null
  const text = phrase.join(' ')
  return text[0]!.toUpperCase() + text.slice(1)
}
