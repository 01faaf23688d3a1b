import { Form, Listed } from './features.ts'
import { joinHash } from './hash.ts'
import type { Lexicon } from './lexicon.ts'

/** Tokens to each side that a candidate sees. */
export const WINDOW = 3
export const POSITIONS = 2 * WINDOW + 1
/** Stand in the window for what lies before and behind the sentence. */
export const BEFORE = -1
export const BEHIND = -2

/** What a candidate's surroundings are like, as bits: the rows of the context table. */
export const CONTEXT_BITS = 32
const Context = {
  first: 1 << 0,
  opened: 1 << 1,
  titleLine: 1 << 2,
  shoutedLine: 1 << 3,
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
} as const
/** First of three bits for entries of a kind of list: one word, first of several, further. */
const LIST_CONTEXT: readonly (readonly [kind: number, firstBit: number])[] = [
  [Listed.company, 12],
  [Listed.brand, 15],
  [Listed.village | Listed.town | Listed.city | Listed.metropolis | Listed.country, 18],
  [Listed.technology, 21],
]
/** In quotes; behind a full stop that ends no sentence. */
const QUOTED = 1 << 24
/** Longest entry of a name list, in words. */
const LONGEST_ENTRY = 6

/** A sentence as numbers of its forms. */
export type FormSequence = ArrayLike<number>

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
  const lines = sentences.map(sentence => lineBits(sentence, lexicon))
  const seen = surveyDocument(sentences, lines, lexicon)
  const found: Candidates = {
    count: 0,
    sentences: [],
    tokens: [],
    starts: [],
    windows: [],
    contexts: [],
    groups: [],
  }
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!
    const line = lines[s]! | (s === 0 ? Context.firstSentence : 0)
    addSentence(found, s, sentence, line, seen, lexicon)
  }
  return found
}

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

/** What the whole document says of its forms. */
interface Survey {
  /** Times a form or another case of it is used, by lower-case form. */
  counts: Map<number, number>
  lower: Set<number>
  inside: Set<number>
}

function surveyDocument(
  sentences: readonly FormSequence[],
  lines: readonly number[],
  { bits, lowers }: Lexicon,
): Survey {
  const seen: Survey = { counts: new Map(), lower: new Set(), inside: new Set() }
  sentences.forEach((sentence, s) => {
    const plain = !(lines[s]! & (Context.titleLine | Context.shoutedLine))
    for (let i = 0; i < sentence.length; i++) {
      const form = sentence[i]!
      const own = bits[form]!
      if (own & Form.upper) {
        seen.counts.set(lowers[form]!, (seen.counts.get(lowers[form]!) ?? 0) + 1)
        if (plain && i > 0 && !(bits[sentence[i - 1]!]! & Form.opening)) seen.inside.add(form)
      } else if (own & Form.lower) seen.lower.add(form)
    }
  })
  return seen
}

function addSentence(
  found: Candidates,
  number: number,
  sentence: FormSequence,
  line: number,
  seen: Survey,
  lexicon: Lexicon,
): void {
  const { bits, lowers } = lexicon
  const { length } = sentence
  let listed: Int32Array | undefined
  let before = -2
  let quoted = 0
  let bracketed = 0
  for (let i = 0; i < length; i++) {
    const form = sentence[i]!
    const own = bits[form]!
    if (own & (Form.opening | Form.final)) {
      const mark = lexicon.forms[form]!
      if (mark === '"') quoted ^= QUOTED
      else if (mark === '“') quoted = QUOTED
      else if (mark === '”') quoted = 0
      else if (mark === '(') bracketed = Context.bracketed
      else if (mark === ')') bracketed = 0
    }
    if (!isCandidate(sentence, i, bits)) continue
    listed ??= markEntries(sentence, lexicon)
    let context = line | listed[i]! | quoted | bracketed
    if (i === 0) context |= Context.first
    else if (bits[sentence[i - 1]!]! & Form.opening) context |= Context.opened
    let group = -1
    if (own & Form.upper) {
      group = lowers[form]!
      if (seen.lower.has(group)) context |= Context.seenLower
      if (seen.inside.has(form)) context |= Context.seenInside
      const count = seen.counts.get(group)!
      context |= count === 1 ? Context.once : count < 4 ? Context.fewTimes : Context.oftener
    }
    found.count++
    found.sentences.push(number)
    found.tokens.push(i)
    found.starts.push(before === i - 1 ? 0 : 1)
    before = i
    for (let w = i - WINDOW; w <= i + WINDOW; w++)
      found.windows.push(w < 0 ? BEFORE : w >= length ? BEHIND : sentence[w]!)
    found.contexts.push(context)
    found.groups.push(group)
  }
}

function isCandidate(sentence: FormSequence, i: number, bits: readonly number[]): boolean {
  const upper = (at: number) => at >= 0 && at < sentence.length && bits[sentence[at]!]! & Form.upper
  const own = bits[sentence[i]!]!
  if (own & Form.upper) return true
  if (own & Form.digit && (upper(i - 1) || upper(i + 1))) return true
  if (!upper(i + 1) && !upper(i + 2)) return false
  if (upper(i - 1) && upper(i + 1)) return true
  const left = upper(i - 1) || upper(i - 2) || (upper(i - 3) && bits[sentence[i - 1]!]! & Form.link)
  return Boolean(left && own & (Form.link | Form.digit))
}

/** Marks, token by token, the longest entry of each kind of name list that begins there. */
function markEntries(sentence: FormSequence, { bits, lists, hashes, knowledge }: Lexicon) {
  const marks = new Int32Array(sentence.length)
  for (let i = 0; i < sentence.length; i++) {
    const form = sentence[i]!
    if (!(bits[form]! & Form.upper) || lists[form] === 0) continue
    let phrase = hashes[form]!
    let found = lists[form]!
    let length = 1
    const longest = new Array<number>(LIST_CONTEXT.length).fill(0)
    for (;;) {
      LIST_CONTEXT.forEach(([kind], k) => {
        if (found & kind) longest[k] = length
      })
      if (!(found & Listed.prefix) || length === LONGEST_ENTRY || i + length >= sentence.length)
        break
      phrase = joinHash(phrase, hashes[sentence[i + length]!]!)
      const row = knowledge.lists.find(phrase)
      if (row < 0) break
      found = knowledge.listBits[row]!
      length++
    }
    LIST_CONTEXT.forEach(([, bit], k) => {
      const words = longest[k]!
      if (words === 1) marks[i]! |= 1 << bit
      else if (words > 1) {
        marks[i]! |= 1 << (bit + 1)
        for (let j = 1; j < words; j++) marks[i + j]! |= 1 << (bit + 2)
      }
    })
  }
  return marks
}
