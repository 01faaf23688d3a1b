import { stemOf } from '../../language/stems.ts'
import { FORMS, OWN_VOICE } from '../words/forms.ts'
import { classify } from './units.ts'
import { WASM } from './wasm.ts'

/** The functions of `assembly` (said there what they do); addresses are bytes in its memory. */
interface Functions {
  room(at: number, bytes: number): number
  forget(): void
  teach(words: number, length: number, bits: number): void
  unitsOf(stem: number): number
  lengthOf(stem: number): number
  makeText(units: number, sentences: number): void
  read(sentences: number, headSentences: number): void
  standingOf(sentence: number): number
  isSound(sentence: number): number
  leans(sentence: number): number
  listUses(): void
  lookUpLevels(lexicon: number): void
  makeCrosses(estimate: number, all: number, pairs: number): void
  weigh(first: number, term: number, pair: number): void
  weighManner(weights: number): void
  weighAlone(): void
  expectedWords(): number
  findWorths(reference: number): void
  makePool(size: number): void
  fillPool(words: number): number
  beginCoverage(size: number): void
  add(sentence: number): void
  value(reference: number): number
  valueWith(sentence: number, reference: number): number
  search(
    size: number,
    reference: number,
    least: number,
    most: number,
    words: number,
    list: boolean,
  ): void
}

type Counter = 'knownWords' | 'termCount' | 'pairCount' | 'bestSize' | 'found'
type List =
  | ('text' | 'lengths' | 'starts' | 'spaced' | 'names' | 'quotations' | 'numbers' | 'ownVoices')
  | ('reports' | 'terms' | 'marks' | 'pairs' | 'stems' | 'bucket' | 'count' | 'head' | 'left')
  | ('right' | 'pairUses' | 'termTraits' | 'pairTraits' | 'rarity' | 'kept' | 'termCrosses')
  | ('pairCrosses' | 'termChances' | 'pairChances' | 'mannerPlaces' | 'worths' | 'pool' | 'best')
  | ('sets' | 'values')

/** The part of the summary that looks at every word, compiled beforehand: fast from the first article on. */
export interface Kernel extends Functions, Record<Counter | List, { value: number }> {
  memory: WebAssembly.Memory
}

let loaded: Kernel | undefined

/** The kernel, made on first use. */
export function kernel(): Kernel {
  loaded ??= load()
  return loaded
}

function load(): Kernel {
  const module = new WebAssembly.Module(Buffer.from(WASM, 'base64'))
  const env = { abort, classify, stemForeign }
  const made = new WebAssembly.Instance(module, { env }).exports as unknown as Kernel
  loaded = made
  teachWords(made)
  return made
}

function abort(): never {
  throw new RangeError('The article is too long to be summed up.')
}

/** Forms known before they are forgotten, so that a long run over many articles stays small in memory (about 5 MB). */
const MOST_WORDS = 60_000

/** Forgets the words of earlier articles where there are too many. */
export function trimWords(of: Kernel): void {
  if (of.knownWords.value < MOST_WORDS) return
  of.forget()
  teachWords(of)
}

function teachWords(to: Kernel): void {
  const teach = (words: string, bits: number) => {
    to.makeText(words.length, 0)
    writeUnits(to, to.text.value, words)
    to.teach(to.text.value, words.length, bits)
  }
  for (const [words, bits] of FORMS) teach(words, bits)
  teach(OWN_VOICE, 0)
}

/** Stems a word beyond ASCII, whose case the engine knows, where it stands; returns the stem's length. */
function stemForeign(address: number, length: number): number {
  const stem = stemOf(readUnits(kernel(), address, length).toLowerCase())
  writeUnits(kernel(), address, stem)
  return stem.length
}

/** Addresses are numbers without a sign, which the engine gives out with one. */
function addressOf(of: Kernel, list: List): number {
  return of[list].value >>> 0
}

export function writeUnits({ memory }: Kernel, address: number, text: string): void {
  Buffer.from(memory.buffer, address >>> 0, 2 * text.length).write(text, 'utf16le')
}

export function readUnits({ memory }: Kernel, address: number, length: number): string {
  return Buffer.from(memory.buffer, address >>> 0, 2 * length).toString('utf16le')
}

/** Views of a list; they hold until the kernel does something. */
export function integers(of: Kernel, list: List, length: number): Int32Array {
  return new Int32Array(of.memory.buffer, addressOf(of, list), length)
}

export function floats(of: Kernel, list: List, length: number): Float32Array {
  return new Float32Array(of.memory.buffer, addressOf(of, list), length)
}

export function doubles(of: Kernel, list: List, length: number): Float64Array {
  return new Float64Array(of.memory.buffer, addressOf(of, list), length)
}

export function bytes(of: Kernel, list: List, length: number): Uint8Array {
  return new Uint8Array(of.memory.buffer, addressOf(of, list), length)
}

export function shorts(of: Kernel, list: List, length: number): Uint16Array {
  return new Uint16Array(of.memory.buffer, addressOf(of, list), length)
}
