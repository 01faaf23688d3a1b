import { isDigit, isLower, isUpper } from '../language/characters.ts'
import { unitsOf } from './units.ts'
import { EMPTY_HASH, hashOn, type Vocabulary } from './vocabulary.ts'

/** How a word is written and where it stands: bits. */
export const CAPITAL = 1
export const QUOTED = 2
export const REPORTED = 4

/** Words as their numbers in the vocabulary, and a byte of bits for each: buffers that are filled again and again. */
export class WordBuffer {
  ids = new Int32Array(1024)
  marks = new Uint8Array(1024)
  size = 0

  push(id: number, mark: number): void {
    if (this.size === this.ids.length) this.#grow()
    this.ids[this.size] = id
    this.marks[this.size++] = mark
  }

  #grow(): void {
    const { ids, marks } = this
    this.ids = new Int32Array(2 * ids.length)
    this.ids.set(ids)
    this.marks = new Uint8Array(2 * marks.length)
    this.marks.set(marks)
  }
}

/** Words before and after a verb of reporting that count as reported: "Meyer said", "said John Meyer". */
const NEAR = 2

/**
 * Reads the words of a sentence, as ROUGE has them, into the buffer: runs of letters and digits, of every script. Capitals
 * at the sentence's beginning tell nothing and are not marked.
 */
export function scanWords(text: string, vocabulary: Vocabulary, into: WordBuffer): void {
  const first = into.size
  const { length } = text
  const units = unitsOf(text)
  let quoted = 0
  let i = 0
  while (i < length) {
    const unit = units[i]!
    if (!isWordUnit(unit)) {
      if (unit === 0x22) quoted ^= QUOTED
      else if (unit === 0x201c) quoted = QUOTED
      else if (unit === 0x201d) quoted = 0
      i++
      continue
    }
    const start = i
    let hash = EMPTY_HASH
    let next = unit
    do {
      hash = hashOn(hash, next)
      next = units[++i]!
    } while (isWordUnit(next))
    const capital = into.size > first && isUpper(unit) ? CAPITAL : 0
    into.push(vocabulary.idAt(text, units, start, i, hash), quoted | capital)
  }
  markReported(vocabulary, into, first)
}

function markReported({ reporting }: Vocabulary, { ids, marks, size }: WordBuffer, first: number) {
  for (let i = first; i < size; i++) {
    if (reporting[ids[i]!] === 0) continue
    const end = Math.min(size - 1, i + NEAR)
    for (let j = Math.max(first, i - NEAR); j <= end; j++) marks[j]! |= REPORTED
  }
}

/** 1 for the ASCII units of words; a table, since every code unit of the article is asked for. */
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) =>
  isDigit(unit) || isLower(unit) || isUpper(unit) ? 1 : 0,
)

/** Letters and digits; beyond ASCII by the engine's tables, with marks and halves of pairs. */
function isWordUnit(unit: number): boolean {
  return unit < 128 ? ASCII[unit] === 1 : isForeign(unit)
}

/** What is common in news is told without the regular expression. */
function isForeign(unit: number): boolean {
  if (unit >= 0x2010 && unit < 0x2060) return false
  return LETTER.test(String.fromCharCode(unit))
}

const LETTER = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u
