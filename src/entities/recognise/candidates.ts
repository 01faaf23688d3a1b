import { Context, enclose } from './context.ts'
import { markEntries } from './entries.ts'
import { Form } from './features.ts'
import type { Lexicon } from './lexicon.ts'
import type { FormSequence } from './survey.ts'

/** Tokens to each side that a candidate sees. */
export const WINDOW = 3
export const POSITIONS = 2 * WINDOW + 1
/** Stand in the window for what lies before and behind the sentence. */
const BEFORE = -1
export const BEHIND = -2

/**
 * The tokens of one document that may belong to a name: those with an upper-case letter, and linking words and numbers
 * beside or between such. Neighbouring candidates are one chain. Arrays have one element a candidate.
 */
export interface Candidates {
  count: number
  /** Sentence and place in it. */
  sentences: number[]
  tokens: number[]
  /** 1 where a chain begins. */
  starts: number[]
  /** `POSITIONS` forms for each candidate. */
  windows: number[]
  /** Bits of `Context`. */
  contexts: number[]
  /** Lower-case form of a capitalised candidate, by which its mentions are pooled; -1 for others. */
  groups: number[]
}

/** Finds the candidates of a document and what surrounds each. */
export function findCandidates(sentences: readonly FormSequence[], lexicon: Lexicon): Candidates {
  lexicon.survey.read(sentences, lexicon)
  const found: Candidates = {
    count: 0,
    sentences: [],
    tokens: [],
    starts: [],
    windows: [],
    contexts: [],
    groups: [],
  }
  sentences.forEach((sentence, s) => {
    addSentence(found, sentence, s, lexicon)
  })
  return found
}

function addSentence(
  found: Candidates,
  sentence: FormSequence,
  number: number,
  lexicon: Lexicon,
): void {
  const { bits, forms, lowers, survey } = lexicon
  let entries: Int32Array | undefined
  let enclosed = 0
  let before = -2
  for (let i = 0; i < sentence.length; i++) {
    const form = sentence[i]!
    const own = bits[form]!
    if (own & (Form.opening | Form.final)) enclosed = enclose(enclosed, forms[form]!)
    if (!isCandidate(sentence, i, bits)) continue
    entries ??= markEntries(sentence, lexicon)
    let context = survey.lines[number]! | entries[i]! | enclosed
    if (i === 0) context |= Context.first
    else if (bits[sentence[i - 1]!]! & Form.opening) context |= Context.opened
    const isUpper = (own & Form.upper) !== 0
    if (isUpper) context |= survey.contextOf(form, lowers[form]!)
    found.count++
    found.sentences.push(number)
    found.tokens.push(i)
    found.starts.push(before === i - 1 ? 0 : 1)
    pushWindow(found.windows, sentence, i)
    found.contexts.push(context)
    found.groups.push(isUpper ? lowers[form]! : -1)
    before = i
  }
}

function pushWindow(windows: number[], sentence: FormSequence, at: number): void {
  for (let i = at - WINDOW; i <= at + WINDOW; i++)
    windows.push(i < 0 ? BEFORE : i >= sentence.length ? BEHIND : sentence[i]!)
}

function isCandidate(sentence: FormSequence, i: number, bits: readonly number[]): boolean {
  const own = bits[sentence[i]!]!
  if (own & Form.upper) return true
  const before = isUpper(sentence, i - 1, bits)
  const behind = isUpper(sentence, i + 1, bits)
  if (own & Form.digit && (before || behind)) return true
  if (!behind && !isUpper(sentence, i + 2, bits)) return false
  if (before && behind) return true
  if (!(own & (Form.link | Form.digit))) return false
  if (before || isUpper(sentence, i - 2, bits)) return true
  return isUpper(sentence, i - 3, bits) && (bits[sentence[i - 1]!]! & Form.link) !== 0
}

function isUpper(sentence: FormSequence, at: number, bits: readonly number[]): boolean {
  return at >= 0 && at < sentence.length && (bits[sentence[at]!]! & Form.upper) !== 0
}
