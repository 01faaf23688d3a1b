import type { Line } from './lines.ts'
import type { Range } from './reading.ts'

/** First parts that keep their hyphen ("self-employed"), and second parts ("government-owned"). */
const FIRST = new Set(
  'self non well co ex anti pro long short high low full part half cross two three four five six seven eight nine ten mid post pre multi open old new real so off on up all one first second third best by vice north south east west would no'.split(
    ' ',
  ),
)
const SECOND = new Set(
  'based year years old term time wide free like up off scale level quality owned run led made style sized friendly related going minute hour day week month mile metre foot out in down to of the and class speed profile ranking elect general chief known being'.split(
    ' ',
  ),
)
const LAST_PART = /(\p{L}+)-$/u
const FIRST_PART = /^(\p{Ll}+)/u

/**
 * Ranges of a block's lines for `readRanges`: a word that was hyphenated at the end of a line is joined again.
 * `words` gives the words of the whole text; it is only asked where there is a hyphen to decide about.
 *
 * The hyphen stays where it would have stood in running text: next to a word that commonly takes one, or where the text
 * has the hyphenated word elsewhere and the joined one nowhere.
 */
export function joinHyphens(
  text: string,
  lines: readonly Line[],
  words: () => ReadonlySet<string>,
): (Range & { glue?: boolean })[] {
  const ranges: (Range & { glue?: boolean })[] = []
  for (const [i, { start, end }] of lines.entries()) {
    const range: Range & { glue?: boolean } = { start, end }
    const before = i > 0 ? lines[i - 1]! : null
    if (before && text[before.end - 1] === '-') {
      const first = LAST_PART.exec(text.slice(Math.max(before.start, before.end - 40), before.end))
      const second = FIRST_PART.exec(text.slice(start, start + 40))
      if (first && second) {
        range.glue = true
        if (!keepsHyphen(words(), first[1]!, second[1]!)) ranges[i - 1]!.end--
      }
    }
    ranges.push(range)
  }
  return ranges
}

function keepsHyphen(words: ReadonlySet<string>, first: string, second: string): boolean {
  if (FIRST.has(first.toLowerCase()) || SECOND.has(second)) return true
  return words.has(`${first}-${second}`) && !words.has(first + second)
}

/** All words of a text, hyphenated ones whole. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu))
}
