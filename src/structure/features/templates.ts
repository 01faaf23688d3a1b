import { CUES } from '../words/cues.ts'
import { WORD_BUCKETS } from './word-buckets.ts'

/** Upper bounds of the steps that counts are sorted into; a number above the last is one step more. */
export const STEPS = {
  words: [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 24, 35, 60],
  chars: [10, 20, 30, 40, 50, 60, 70, 80, 100, 130, 180, 260],
  few: [0, 1, 2, 3, 4, 6, 9, 14],
  run: [0, 1, 2, 3, 5, 9],
  ratio: [0.05, 0.1, 0.2, 0.35, 0.6, 0.9, 1.3, 2],
  share: [0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.99],
} as const

/** The step of a number: 0 for up to the first bound. */
export function step(bounds: readonly number[], value: number): number {
  let i = 0
  while (i < bounds.length && value > bounds[i]!) i++
  return i
}

const few = STEPS.few.length + 1
const share = STEPS.share.length + 1
const ratio = STEPS.ratio.length + 1

/**
 * Each kind of feature with the number of values it takes. A feature is one value of one
 * kind: it holds or not. `leftover` and `caption` have room for more patterns than there are; a trained model keeps its
 * meaning as long as patterns are only added at the end.
 */
const SIZES = {
  // The text itself.
  words: STEPS.words.length + 1,
  chars: STEPS.chars.length + 1,
  sentences: 4,
  last: 10,
  first: 8,
  capitals: 7,
  capitalShare: share,
  colon: 4,
  inside: 16,
  digits: share,
  functionShare: share,
  verb: 3,
  pronoun: 1,
  determiner: 1,
  linker: 1,
  gerund: 1,
  question: 1,
  numbered: 5,
  speaker: 2,
  name: 1,
  commonHeading: 1,
  // What it is by its words.
  cueFirst: CUES.length,
  cueLast: CUES.length,
  cueAny: CUES.length,
  cueShare: share,
  leftover: 32,
  caption: 12,
  summaryLabel: 2,
  storyLabel: 1,
  storyTitle: 1,
  meta: 8,
  dateline: 2,
  // Where it stands.
  marker: 3,
  indent: 2,
  lines: 3,
  before: 3,
  after: 3,
  tighter: 2,
  looser: 2,
  fromStart: few,
  fromEnd: few,
  toBody: few,
  fromBody: few,
  afterBody: few,
  relative: ratio,
  // Its neighbours.
  nextLength: STEPS.chars.length + 1,
  previousLength: STEPS.chars.length + 1,
  nextFirst: 8,
  previousLast: 10,
  runBefore: STEPS.run.length + 1,
  runAfter: STEPS.run.length + 1,
  alike: 4,
  overlapNext: 5,
  overlapPrevious: 5,
  overlapMore: 3,
  // The document.
  headlineOverlap: share,
  bodyOverlap: share,
  fromTitle: 2 * few,
  isTitle: 1,
  author: 2,
  repeats: 3,
  inText: 9,
  partly: 5,
  sequence: 4,
  sameStart: 1,
  layout: 3,
  shortShare: share,
  linesAbove: few,
  linesBelow: few,
  // Its words, by hash.
  word: WORD_BUCKETS,
} as const

export type Kind = keyof typeof SIZES

/** The number of the first value of each kind. */
export const BASE = {} as Record<Kind, number>
let total = 0
for (const kind of Object.keys(SIZES) as Kind[]) {
  BASE[kind] = total
  total += SIZES[kind]
}
/** How many features there are. */
export const FEATURES = total

/** Kinds that come from word lists; training hides them now and then, so that form counts as well. */
export const WORDING: readonly Kind[] = [
  'cueFirst',
  'cueLast',
  'cueAny',
  'cueShare',
  'leftover',
  'caption',
  'commonHeading',
  'word',
]
