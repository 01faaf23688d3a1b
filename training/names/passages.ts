import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { ENTITY_TYPES } from '../../src/entities/recognise/mention.ts'
import { type Range, sentenceRanges } from '../../src/language/sentences.ts'
import type { EntityType } from '../../src/tree.ts'

/**
 * A name that a corpus marks. `weights`: for each type, how well the mark bears being of that type (0: not at all);
 * `other`: how well it bears anything else than a name of these types at this place.
 */
export interface MarkedName extends Range {
  weights: number[]
  other: number
}

export interface MarkedSentence {
  text: string
  names: MarkedName[]
}

/** A document, or some sentences of one. */
export interface Passage {
  id: string
  sentences: MarkedSentence[]
}

const GOLD = (types: readonly EntityType[]): number[] =>
  ENTITY_TYPES.map(type => (types.includes(type) ? 1 : 0))

export function readLines(path: string): string[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter(line => line !== '')
}

/** Splits running text as the product does (paragraph, sentence) and gives each sentence its names. */
export function toPassage(id: string, text: string, names: MarkedName[]): Passage {
  const sorted = [...names].sort((a, b) => a.start - b.start)
  const sentences: MarkedSentence[] = []
  let next = 0
  for (const paragraph of paragraphs(text))
    for (const { start, end } of sentenceRanges(text.slice(paragraph.start, paragraph.end))) {
      const from = paragraph.start + start
      const to = paragraph.start + end
      while (next < sorted.length && sorted[next]!.end <= from) next++
      const own: MarkedName[] = []
      for (let i = next; i < sorted.length && sorted[i]!.start < to; i++) {
        const name = sorted[i]!
        own.push({
          ...name,
          start: Math.max(0, name.start - from),
          end: Math.min(to, name.end) - from,
        })
      }
      sentences.push({ text: text.slice(from, to), names: own })
    }
  return { id, sentences }
}

function paragraphs(text: string): Range[] {
  const ranges: Range[] = []
  for (const match of text.matchAll(/[^\n]+/g))
    ranges.push({ start: match.index, end: match.index + match[0].length })
  return ranges
}

interface JsonName extends Range {
  type: EntityType
  alt?: EntityType
  p?: number
  q?: number
}

/** A desk set: every name of every type, by the product's own guide. */
export function readDesk(path: string): Passage[] {
  return readLines(path).map(line => {
    const { id, text, entities } = JSON.parse(line)
    const names = (entities as JsonName[]).map(({ start, end, type, alt }) => ({
      start,
      end,
      weights: GOLD(alt ? [type, alt] : [type]),
      other: 0,
    }))
    return toPassage(id, text, names)
  })
}

/** Names that the teacher gave this probability or more are taken as they are; others as "this or something else". */
const SURE = 0.8

/** Silver: names of all types that a teacher found. */
export function readSilver(textPath: string, namesPath: string): Passage[] {
  const found = new Map<string, JsonName[]>()
  for (const line of readLines(namesPath)) {
    const { id, entities } = JSON.parse(line)
    found.set(id, entities)
  }
  const passages: Passage[] = []
  for (const line of readLines(textPath)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    const names = found.get(id)
    if (names) passages.push(toPassage(id, text, names.map(fromTeacher)))
  }
  return passages
}

function fromTeacher({ start, end, type, p = 1, alt, q = 0 }: JsonName): MarkedName {
  if (p >= SURE) return { start, end, weights: GOLD([type]), other: 0 }
  const weights = ENTITY_TYPES.map(name => (name === type ? p : name === alt ? q : 0))
  return { start, end, weights, other: Math.max(0, 1 - p - q) }
}

/** Sentences of a token corpus that is one long list are taken as passages of this many. */
const SENTENCES = 25

/**
 * A corpus of tokens, one a line, with the corpus's own tag; the text is put together again by the habits of English.
 *
 * @param typesOf types that a tag may mean: own tag, mapped tag
 */
export function readConll(
  path: string,
  typesOf: (own: string, mapped: string) => readonly EntityType[],
): Passage[] {
  const passages: Passage[] = []
  let id = path
  let sentences: MarkedSentence[] = []
  let tokens: TaggedToken[] = []
  const endSentence = () => {
    if (tokens.length > 0) sentences.push(joinTokens(tokens, typesOf))
    tokens = []
  }
  const endDocument = () => {
    endSentence()
    for (let i = 0; i < sentences.length; i += SENTENCES)
      passages.push({ id: `${id}/${i}`, sentences: sentences.slice(i, i + SENTENCES) })
    sentences = []
  }
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [token, own = 'O', mapped = 'O'] = line.split('\t')
    if (line.startsWith('-DOCSTART-')) {
      endDocument()
      id = own
    } else if (!token) endSentence()
    else tokens.push({ token, own, mapped })
  }
  endDocument()
  return passages
}

interface TaggedToken {
  token: string
  own: string
  mapped: string
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]}%”]|['’](?:s|re|ve|ll|d|m|t)|n['’]t|'')$/i
const NO_SPACE_BEHIND = /^(?:[([{$£€#“‘]|``)$/

function joinTokens(
  tokens: TaggedToken[],
  typesOf: (own: string, mapped: string) => readonly EntityType[],
): MarkedSentence {
  let text = ''
  const names: MarkedName[] = []
  let open: string | undefined
  let glue = true
  for (const { token, own, mapped } of tokens) {
    if (!glue && !NO_SPACE_BEFORE.test(token)) text += ' '
    const start = text.length
    text += token
    glue = NO_SPACE_BEHIND.test(token)
    const tag = own === 'O' ? mapped : own
    const types = tag === 'O' ? [] : typesOf(own.slice(2), mapped === 'O' ? '' : mapped.slice(2))
    const key = types.length > 0 ? `${own.slice(2)} ${types.join()}` : undefined
    const last = names.at(-1)
    if (key && key === open && tag.startsWith('I') && last) last.end = text.length
    else if (key) names.push({ start, end: text.length, weights: GOLD(types), other: 0 })
    open = key
  }
  return { text, names }
}
