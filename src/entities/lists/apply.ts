import { blocksOf, type Root, type Sentence } from '../../tree.ts'
import { PhraseIndex } from '../phrases.ts'
import { ENTITY_TYPES, type RecognisedMention } from '../recognise/mention.ts'
import type { ListEntry } from './entry.ts'

/** A mention that the reader's list found or whose type it decided. */
export interface ListedMention extends RecognisedMention {
  entry: ListEntry
}

/** From this probability on, a longer name that the recogniser saw around a listed one stays: "Bank of America". */
const SURE = 0.8

/**
 * Lets the reader's list overrule the recogniser: listed names are found with their type wherever they stand, excluded
 * ones are taken out. Linear in the length of the text, whatever the length of the list.
 *
 * @param mentions what the recogniser found, in reading order, without overlaps
 * @returns mentions in reading order, without overlaps
 */
export function applyList(
  root: Root,
  mentions: RecognisedMention[],
  list: ListEntry[],
): (RecognisedMention | ListedMention)[] {
  const index = indexOf(list)
  const bySentence = new Map<Sentence, RecognisedMention[]>()
  for (const mention of mentions) {
    const found = bySentence.get(mention.sentence)
    if (found) found.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  const result: RecognisedMention[] = []
  for (const block of blocksOf(root))
    for (const sentence of block.children)
      result.push(...applyToSentence(sentence, bySentence.get(sentence) ?? [], index))
  return result
}

function applyToSentence(
  sentence: Sentence,
  mentions: RecognisedMention[],
  index: ListIndex,
): RecognisedMention[] {
  const result: RecognisedMention[] = []
  let next = 0
  for (const { start, end, entry } of matchesIn(sentence.value, index)) {
    while (next < mentions.length && mentions[next]!.end <= start) result.push(mentions[next++]!)
    const first = mentions[next]
    if (first && first.p >= SURE && isLonger(first, start, end)) continue
    while (next < mentions.length && mentions[next]!.start < end) next++
    if (entry.exclude !== true) result.push(listedMention(sentence, start, end, entry))
  }
  return [...result, ...mentions.slice(next)]
}

function isLonger(mention: RecognisedMention, start: number, end: number): boolean {
  const encloses = mention.start <= start && mention.end >= end
  return encloses && mention.end - mention.start > end - start
}

function listedMention(
  sentence: Sentence,
  start: number,
  end: number,
  entry: ListEntry,
): ListedMention {
  const type = entry.type!
  const types = new Float32Array(ENTITY_TYPES.length)
  types[ENTITY_TYPES.indexOf(type)] = 1
  return { sentence, start, end, type, p: 1, types, entry }
}

interface ListIndex {
  exact: PhraseIndex<ListEntry>
  /** Lower case. */
  anyCase: PhraseIndex<ListEntry>
}

/** One index a list, however many articles are read with it. */
const indexes = new WeakMap<ListEntry[], ListIndex>()

function indexOf(list: ListEntry[]): ListIndex {
  let index = indexes.get(list)
  if (!index) {
    index = { exact: new PhraseIndex(), anyCase: new PhraseIndex() }
    for (const entry of list)
      for (const form of [entry.name, ...(entry.aliases ?? [])])
        if (entry.caseSensitive === false) index.anyCase.add(lowerCase(plain(form)), entry)
        else index.exact.add(plain(form), entry)
    indexes.set(list, index)
  }
  return index
}

/** Listed names in a text, left to right, the longest at each place; one of exact case before one of any. */
function* matchesIn(
  value: string,
  { exact, anyCase }: ListIndex,
): Generator<{ start: number; end: number; entry: ListEntry }> {
  const text = plain(value)
  const found = [...exact.matches(text)]
  if (anyCase.size > 0) found.push(...anyCase.matches(lowerCase(text)))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  for (const match of found) {
    if (match.start < end) continue
    yield { start: match.start, end: match.end, entry: match.value }
    end = match.end
  }
}

/** Curly apostrophes made straight; the length stays. */
function plain(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text
}

/** Lower case of the same length: letters whose small form is longer ("İ") stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, letter => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}
