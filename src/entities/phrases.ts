import { isDigit, isLower, isSpace, isUpper } from '../language/characters.ts'

/** Code units of the longest phrase that is looked for; the bound keeps the work linear in the text. */
export const LONGEST_PHRASE = 200

/**
 * Finds phrases in a text, the longest at each place, in time linear in the text whatever the number of phrases.
 *
 * Every run of tokens that begins a phrase is a key of one map: at a token of the text the map is asked for the first
 * token, then for the first two, and so on as long as the answer is yes. A token is a word or a single mark.
 */
export class PhraseIndex<Value> {
  readonly #runs = new Map<string, { value?: Value }>()
  /** 1 for the first two units of each phrase: most tokens of a text are passed over by a look at it. */
  readonly #heads = new Uint8Array(HEADS)

  /** Adds a phrase; of equal phrases the one added last holds. An empty one and one over `LONGEST_PHRASE` are ignored. */
  add(phrase: string, value: Value): void {
    const key = phrase.trim()
    if (key === '' || key.length > LONGEST_PHRASE) return
    const head = headOf(key, 0)
    const first = tokenEnd(key, 0)
    // Behind a head of one unit anything may stand.
    if (first > 1) this.#heads[head] = 1
    else this.#heads.fill(1, head & ~63, (head & ~63) + 64)
    for (let end = first; end < key.length; end = tokenEnd(key, skip(key, end))) {
      const run = key.slice(0, end)
      if (!this.#runs.has(run)) this.#runs.set(run, {})
    }
    const node = this.#runs.get(key)
    if (node) node.value = value
    else this.#runs.set(key, { value })
  }

  get size(): number {
    return this.#runs.size
  }

  /** The longest phrase that begins at `start`, which has to be the start of a token; undefined where none does. */
  longestAt(text: string, start: number): { end: number; value: Value } | undefined {
    let best: { end: number; value: Value } | undefined
    let end = tokenEnd(text, start)
    for (;;) {
      const node = this.#runs.get(text.slice(start, end))
      if (!node) return best
      if (node.value !== undefined) best = { end, value: node.value }
      const next = skip(text, end)
      if (next >= text.length) return best
      end = tokenEnd(text, next)
    }
  }

  /** All phrases in a text from left to right, the longest at each place, none within another. */
  matches(text: string): Match<Value>[] {
    const found: Match<Value>[] = []
    let start = skip(text, 0)
    while (start < text.length) {
      const match = this.#heads[headOf(text, start)] ? this.longestAt(text, start) : undefined
      if (match) found.push({ start, ...match })
      start = skip(text, match ? match.end : tokenEnd(text, start))
    }
    return found
  }
}

/** Places that the first two units of a token can have; several pairs share one. */
const HEADS = 64 * 64

function headOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 63) << 6) | (text.charCodeAt(at + 1) & 63)
}

/** A phrase in a text: offsets in UTF-16 code units, and what was added with it. */
export interface Match<Value> {
  start: number
  end: number
  value: Value
}

/*
 * The next two go over whole texts, mostly once in a process: they look into a table, since there a call for each unit is
 * what takes the time.
 */

/** End of the token that begins at `start`: a word, or one mark. */
function tokenEnd(text: string, start: number): number {
  const { length } = text
  let end = start
  while (end < length) {
    const unit = text.charCodeAt(end)
    if (unit < 128 ? ASCII[unit] !== WORD : !isWordBeyondAscii(unit)) break
    end++
  }
  return end > start ? end : start + 1
}

function skip(text: string, from: number): number {
  const { length } = text
  let at = from
  while (at < length) {
    const unit = text.charCodeAt(at)
    if (unit < 128 ? ASCII[unit] !== SPACE : !isSpace(unit)) break
    at++
  }
  return at
}

const SPACE = 1
const WORD = 2

/** Classes of ASCII's units; 0: a mark. */
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) =>
  isSpace(unit) ? SPACE : isDigit(unit) || isLower(unit) || isUpper(unit) ? WORD : 0,
)

/** Beyond Latin whatever is no space, no mark of punctuation of General Punctuation or CJK. */
function isWordBeyondAscii(unit: number): boolean {
  return !isSpace(unit) && !(unit >= 0x2010 && unit <= 0x206f) && !isLatinMark(unit)
}

/** Guillemets, inverted marks and the like between 0xa1 and 0xbf, but for the soft hyphen and the ordinals. */
function isLatinMark(unit: number): boolean {
  return (
    (unit >= 0xa1 && unit <= 0xbf && unit !== 0xaa && unit !== 0xad && unit !== 0xba) ||
    unit === 0xd7
  )
}
