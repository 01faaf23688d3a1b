import { Form } from './features.ts'
import type { Lexicon } from './lexicon.ts'

/** A sentence as numbers of its forms. */
export type FormSequence = ArrayLike<number>

/** Rows of the table of context: one for each bit. */
export const CONTEXT_BITS = 32

/** What a candidate's surroundings are like, as bits. Those from 12 to 23 are of name lists (`entries.ts`). */
export const Context = {
  first: 1 << 0,
  /** Behind a mark after which a capital says little. */
  opened: 1 << 1,
  titleLine: 1 << 2,
  shoutedLine: 1 << 3,
  /** A short line without an end mark. */
  headLine: 1 << 4,
  firstSentence: 1 << 5,
  /** The word stands in lower case elsewhere in the document. */
  seenLower: 1 << 6,
  /** The form stands inside a sentence that is no title. */
  seenInside: 1 << 7,
  once: 1 << 8,
  fewTimes: 1 << 9,
  oftener: 1 << 10,
  bracketed: 1 << 11,
  quoted: 1 << 24,
} as const

/** Is the whole sentence in title case, in capitals, or without an end mark? */
function lineBits(sentence: FormSequence, { bits }: Lexicon): number {
  const { length } = sentence
  let capital = 0
  let lower = 0
  let shouted = 0
  for (let i = 0; i < length; i++) {
    const form = bits[sentence[i]!]!
    if (form & Form.capital) {
      capital++
      if (form & Form.shouted) shouted++
    } else if (form & Form.lower) lower++
  }
  let line = 0
  if (capital >= 3 && capital > lower * 1.5) line |= Context.titleLine
  if (shouted >= 2 && capital > 2 * lower && shouted * 2 >= capital) line |= Context.shoutedLine
  if (length < 24 && length > 0 && !(bits[sentence[length - 1]!]! & Form.final))
    line |= Context.headLine
  return line
}

/** What a document says of its sentences and forms. */
export interface Survey {
  /** Bits of each sentence. */
  lines: number[]
  /** Times a form or another case of it is used, by lower-case form. */
  counts: Map<number, number>
  /** Forms that stand in lower case. */
  lower: Set<number>
  /** Capitalised forms that stand inside a sentence that is no title. */
  inside: Set<number>
}

export function surveyDocument(sentences: readonly FormSequence[], lexicon: Lexicon): Survey {
  const { bits, lowers } = lexicon
  const lines = sentences.map((sentence, s) => {
    return lineBits(sentence, lexicon) | (s === 0 ? Context.firstSentence : 0)
  })
  const survey: Survey = { lines, counts: new Map(), lower: new Set(), inside: new Set() }
  sentences.forEach((sentence, s) => {
    const isPlain = !(lines[s]! & (Context.titleLine | Context.shoutedLine))
    for (let i = 0; i < sentence.length; i++) {
      const form = sentence[i]!
      const own = bits[form]!
      if (own & Form.upper) {
        survey.counts.set(lowers[form]!, (survey.counts.get(lowers[form]!) ?? 0) + 1)
        if (isPlain && i > 0 && !(bits[sentence[i - 1]!]! & Form.opening)) survey.inside.add(form)
      } else if (own & Form.lower) survey.lower.add(form)
    }
  })
  return survey
}

/** Bits that a capitalised form has wherever it stands in the document. */
export function formContext(form: number, survey: Survey, { lowers }: Lexicon): number {
  const lower = lowers[form]!
  let context = 0
  if (survey.lower.has(lower)) context |= Context.seenLower
  if (survey.inside.has(form)) context |= Context.seenInside
  const count = survey.counts.get(lower) ?? 0
  return context | (count === 1 ? Context.once : count < 4 ? Context.fewTimes : Context.oftener)
}

/** Bits of quotes and brackets behind one more mark. */
export function enclose(open: number, mark: string): number {
  switch (mark) {
    case '"':
      return open ^ Context.quoted
    case '“':
      return open | Context.quoted
    case '”':
      return open & ~Context.quoted
    case '(':
      return open | Context.bracketed
    case ')':
      return open & ~Context.bracketed
    default:
      return open
  }
}
