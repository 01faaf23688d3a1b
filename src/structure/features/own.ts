import { type Block, isBullet } from '../blocks.ts'
import { type MetaLine, readMetaLine } from '../bylines.ts'
import { readDateline } from '../datelines.ts'
import { isName } from '../person-name.ts'
import { bareText, bareWord, capitalsOf, plainLine, wordsIn } from '../text-shape.ts'
import { captionOf, leftoverOf } from '../wording.ts'
import {
  COMMON_HEADINGS,
  CUE_OF,
  DETERMINERS,
  FINITE_VERBS,
  FUNCTION_WORDS,
  LINKERS,
  PRONOUNS,
  QUESTION_WORDS,
} from '../words/cues.ts'
import { STORY_LABELS, SUMMARY_LABELS } from '../words/labels.ts'
import { BASE, type Kind, STEPS, step } from './templates.ts'
import { bucketsOf } from './word-buckets.ts'

/** Longer blocks are paragraphs (or the items of a list) whatever they say: UTF-16 code units. */
const LONGEST_LINE = 300

/** A paragraph that is plainly one: at least this many UTF-16 code units, and ends like a sentence. */
const BODY = 140

/** What is read in one block before its neighbours are looked at. */
export interface OwnRead {
  features: number[]
  /** May it be anything but a paragraph? */
  short: boolean
  /** Is it plainly a paragraph? */
  body: boolean
  meta: MetaLine | null
  /** `plainLine` of a short block. */
  plain: string
  /** A short block in small letters. */
  lower: string
  /** `bareText` of a short block. */
  bare: string
  first: number
  last: number
  capitals: number
  /** The likeliest headline, by the words that it shares with the story. */
  isTitle: boolean
  /** The number that the line begins with, in the form it has ("1." is "#.1"). */
  number: string
}

const LAST = ['.', '?', '!', ':', ',', ';', '…', ')', '"'] as const
/** Classes of the last character of a line (`OwnRead.last`): a full stop, a colon. */
export const STOP = LAST.indexOf('.')
export const COLON = LAST.indexOf(':')
/** Those that titles hardly end with. */
export const NO_TITLE_ENDS: ReadonlySet<number> = new Set([
  STOP,
  COLON,
  LAST.indexOf(','),
  LAST.indexOf(';'),
])
const INSIDE = [
  /,/,
  / [-–—]+ |—/,
  /\|/,
  /[•·]/,
  /\//,
  /\(/,
  /["“”]/,
  /\.\.\.|…/,
  /;/,
  /@|https?:|www\.|\.com\b/,
  /#/,
  /\b(?:19|20)\d\d\b/,
  /[$€£¥%]/,
  /[»›>→▶]/,
  /&/,
  /\d:\d\d/,
] as const
/** Words that a number follows, and the pattern of a line that begins with one: tried only behind these words. */
const COUNTED: ReadonlySet<string> = new Set(
  'step lesson part chapter tip day week phase number no no. rule reason section question myth fact'.split(
    ' ',
  ),
)
const COUNTED_WORD = /^[a-z]{2,8}\.?\s#?(?:\d{1,3}|[ivx]+|one|two|three|four|five)\b/i
const NUMBERED: readonly RegExp[] = [
  /^\d{1,3}[.)]\s/,
  /^\(?(?:[a-z]|[ivx]{1,4})[.)]\s/i,
  COUNTED_WORD,
  /^(?:\p{L}+ )?#?\d{1,3}\b(?![.,:/]\d)/u,
  /^\d{1,2}[:.h]\d{2}\b/,
]

/** Reads the features of a block's own text. */
export function readOwn(block: Block): OwnRead {
  const text = block.reading.value
  const features: number[] = []
  const on = (kind: Kind, value = 0) => features.push(BASE[kind] + value)
  const first = firstClass(text)
  const last = lastClass(text)
  on('first', first)
  on('last', last)
  on('marker', block.marker === '' ? 0 : isBullet(block) ? 1 : 2)
  on('chars', step(STEPS.chars, text.length))
  const read: OwnRead = {
    features,
    short: text.length <= LONGEST_LINE,
    body: text.length >= BODY && (text.length > LONGEST_LINE || last <= 2 || last === 8),
    meta: null,
    plain: '',
    lower: '',
    bare: '',
    first,
    last,
    capitals: 0,
    isTitle: false,
    number: '',
  }
  if (!read.short) return read
  const words = wordsIn(block.textAt > 0 ? text.slice(block.textAt) : text)
  const bare = words.map(bareWord).filter(word => word !== '')
  read.plain = plainLine(text)
  read.lower = text.toLowerCase()
  read.bare = bareText(text)
  on('words', step(STEPS.words, words.length))
  readShape(text, words, read, on)
  readGrammar(text, bare, on)
  readWording(text, bare, read, on)
  readMeta(text, read, on)
  return read
}

/** Index in `NUMBERED`, -1 for none. Most lines hold no digit, no letter set apart and no word that is counted. */
function numberingOf(text: string): number {
  const counted = COUNTED.has(text.slice(0, text.indexOf(' ')).toLowerCase())
  if (!counted && !/\d|^\(?[a-z]{1,4}[.)]/i.test(text)) return -1
  return NUMBERED.findIndex(pattern => (counted || pattern !== COUNTED_WORD) && pattern.test(text))
}

type On = (kind: Kind, value?: number) => void

function readShape(text: string, words: readonly string[], read: OwnRead, on: On): void {
  const capitals = capitalsOf(words)
  read.capitals = capitals.all
    ? 0
    : !capitals.firstUpper
      ? 1
      : capitals.count === 0
        ? 2
        : capitals.share === 1
          ? 3
          : capitals.share > 0.6
            ? 4
            : capitals.share > 0.2
              ? 5
              : 6
  on('capitals', read.capitals)
  on('capitalShare', step(STEPS.share, capitals.share))
  on('sentences', Math.min(3, text.match(/[.!?]["”’)]*\s+["“‘(]?\p{Lu}/gu)?.length ?? 0))
  const colon = text.indexOf(':')
  if (colon > 0 && colon < text.length - 1)
    on('colon', colon < 12 ? 0 : colon < 25 ? 1 : colon < 50 ? 2 : 3)
  for (const [i, pattern] of INSIDE.entries()) if (pattern.test(text)) on('inside', i)
  on('digits', step(STEPS.share, (text.match(/\d/g)?.length ?? 0) / text.length))
  const numbered = numberingOf(text)
  if (numbered >= 0) {
    on('numbered', numbered)
    const number = /\d+/.exec(text)?.[0]
    if (number && number.length < 4)
      read.number = `${text.slice(0, text.indexOf(number)).trim().toLowerCase()}#${text[text.indexOf(number) + number.length] ?? ''}${Number(number)}`
  }
  if (/^[QA]\s?[:.]\s/.test(text)) on('speaker', 0)
  else if (/^\p{Lu}[\p{L}.' -]{1,30}:\s/u.test(text)) on('speaker', 1)
}

function readGrammar(text: string, bare: readonly string[], on: On): void {
  const small = bare.filter(word => FUNCTION_WORDS.has(word)).length
  on('functionShare', step(STEPS.share, bare.length > 0 ? small / bare.length : 0))
  const verbs = bare.filter(word => FINITE_VERBS.has(word)).length
  on('verb', Math.min(2, verbs))
  if (bare.some(word => PRONOUNS.has(word))) on('pronoun')
  const first = bare[0] ?? ''
  if (DETERMINERS.has(first)) on('determiner')
  if (LINKERS.has(first)) on('linker')
  if (/^\p{L}{2,}ing$/u.test(first)) on('gerund')
  if (QUESTION_WORDS.has(first)) on('question')
  if (isName(text)) on('name')
}

function readWording(text: string, bare: readonly string[], read: OwnRead, on: On): void {
  const cues = bare.map(word => CUE_OF.get(word) ?? (/^\d+$/.test(word) ? -2 : -1))
  if (cues.length > 0) {
    if (cues[0]! >= 0) on('cueFirst', cues[0])
    if (cues.at(-1)! >= 0) on('cueLast', cues.at(-1))
    for (const cue of new Set(cues)) if (cue >= 0) on('cueAny', cue)
    const hits = cues.filter((cue, i) => cue >= 0 || FUNCTION_WORDS.has(bare[i]!)).length
    on('cueShare', cues.some(cue => cue >= 0) ? step(STEPS.share, hits / cues.length) : 0)
  }
  for (const bucket of bucketsOf(bare)) on('word', bucket)
  const { plain } = read
  const leftover = leftoverOf(plain)
  if (leftover >= 0) on('leftover', leftover)
  const caption = captionOf(read.lower)
  if (caption >= 0) on('caption', caption)
  if (COMMON_HEADINGS.has(plain)) on('commonHeading')
  const label = /^([^:]{2,30}):\s+(?=\S)/.exec(text)
  if (SUMMARY_LABELS.has(plain)) on('summaryLabel', 0)
  else if (label && SUMMARY_LABELS.has(plainLine(label[1]!))) on('summaryLabel', 1)
  if (STORY_LABELS.has(plain)) on('storyLabel')
  if (/^story\s*:\s/i.test(text)) on('storyTitle')
}

function readMeta(text: string, read: OwnRead, on: On): void {
  const meta = readMetaLine(text)
  read.meta = meta
  on('meta', meta.kind === 'byline' ? 0 : meta.kind === 'date' ? 1 : 2)
  if (meta.authors.length > 0) on('meta', 3)
  if (meta.authors.length > 1) on('meta', 4)
  if (meta.dates.length > 0) on('meta', 5)
  if (meta.dates.length > 0 && text.length < 80) on('meta', 6)
  if (meta.dates.some(date => date.start < 3 && date.end > text.length - 3)) on('meta', 7)
  const dateline = readDateline(text)
  if (dateline) on('dateline', dateline.length >= text.length ? 0 : 1)
}

function firstClass(text: string): number {
  const char = String.fromCodePoint(text.codePointAt(0) ?? 32)
  if (/\p{Lu}/u.test(char)) return 0
  if (/\p{Ll}/u.test(char)) return 1
  if (/\p{N}/u.test(char)) return 2
  if (/["“'‘«]/.test(char)) return 3
  if (/[([{]/.test(char)) return 4
  if (/[-–—•*·]/.test(char)) return 5
  if (/\p{L}/u.test(char)) return 6
  return 7
}

function lastClass(text: string): number {
  let end = text.length
  let quoted = false
  while (end > 1 && /["”'’»]/.test(text[end - 1]!)) {
    end--
    quoted = true
  }
  const char = text[end - 1] ?? ' '
  const found = LAST.indexOf(char as (typeof LAST)[number])
  if (found >= 0) return found
  return quoted ? 8 : 9
}
