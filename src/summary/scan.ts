import { isDigit, isLower, isUpper } from '../language/characters.ts'
import { REPORTING } from './words/reporting.ts'

/** How a word is written and where it stands: bits. */
export const CAPITAL = 1
export const QUOTED = 2
export const REPORTED = 4

/** The words of a sentence, as ROUGE has them: runs of letters and digits, of every script; and a byte of bits for each. */
export interface Words {
  words: string[]
  marks: number[]
}

/** Words before and after a verb of reporting that count as reported: "Meyer said", "said John Meyer". */
const NEAR = 2

/** Reads the words of a sentence. Capitals at its beginning tell nothing and are not marked. */
export function scanWords(text: string): Words {
  const words: string[] = []
  const marks: number[] = []
  let quoted = 0
  let i = 0
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    if (!isWordUnit(unit)) {
      if (unit === 0x22) quoted ^= QUOTED
      else if (unit === 0x201c) quoted = QUOTED
      else if (unit === 0x201d) quoted = 0
      i++
      continue
    }
    const start = i
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i++
    marks.push(quoted | (words.length > 0 && isUpper(unit) ? CAPITAL : 0))
    words.push(text.slice(start, i))
  }
  markReported(words, marks)
  return { words, marks }
}

function markReported(words: readonly string[], marks: number[]): void {
  for (let i = 0; i < words.length; i++) {
    if (!REPORTING.has(words[i]!)) continue
    const end = Math.min(words.length - 1, i + NEAR)
    for (let j = Math.max(0, i - NEAR); j <= end; j++) marks[j]! |= REPORTED
  }
}

/** 1 for the ASCII units of words; a table, since every code unit of the article is asked for. */
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) =>
  isDigit(unit) || isLower(unit) || isUpper(unit) ? 1 : 0,
)

/** Letters and digits; beyond ASCII by the engine's tables, with marks and halves of pairs. */
function isWordUnit(unit: number): boolean {
  return unit < 128 ? ASCII[unit] === 1 : LETTER.test(String.fromCharCode(unit))
}

const LETTER = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u
