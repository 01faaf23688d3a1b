import { HashIndex } from './hash-index.ts'
import type { Knowledge } from './lexicon.ts'

/**
 * The model file: a header of 32-bit numbers (magic, version, number of sections, then place and length in bytes of
 * each section), and the sections, each at a multiple of four bytes; little-endian. What the kernel reads stays in place.
 *
 * Vectors of words and rows of features are in 4 bits a number (two to a byte, low half first, 8 is zero) with one
 * scale a vector, the upper half of a 32-bit float; layer 1 is in 8 bits with one scale a column; the rest are floats.
 */
export const MAGIC = 0x53454d4e
export const VERSION = 1

/** Sections in the order of the file. */
export const SECTIONS = [
  'shape',
  'wordKeys',
  'wordRanks',
  'wordVectors',
  'wordScales',
  'featureKeys',
  'featureRows',
  'featureScales',
  'listKeys',
  'listBits',
  'layer1',
  'layer1Scales',
  'context',
  'bias1',
  'layer2',
  'bias2',
  'pooledBias',
  'output',
  'outputBias',
  'transitions',
  'calibration',
] as const
export type Section = (typeof SECTIONS)[number]

export interface Model {
  hidden: number
  hidden2: number
  /** Numbers of a feature's row and of a word's vector. */
  row: number
  vector: number
  knowledge: Knowledge
  /** Hashes of the features that have rows. */
  featureKeys: Uint32Array
  wordVectors: Packed
  /** One for each feature, then one for what lies before and one for what lies behind a sentence. */
  featureRows: Packed
  layer1: Int8Array
  layer1Scales: Float32Array
  context: Float32Array
  bias1: Float32Array
  layer2: Float32Array
  bias2: Float32Array
  pooledBias: Float32Array
  output: Float32Array
  outputBias: Float32Array
  transitions: Float32Array
  calibration: Float32Array
}

/** Vectors in 4 bits a number. */
export interface Packed {
  bytes: Uint8Array
  scales: Uint16Array
  /** Numbers of a vector; even. */
  width: number
}

/**
 * Views the sections of a model file. Those that are not the kernel's are copied: the file may be in the kernel's memory,
 * which moves.
 *
 * @throws where the file is none, or of another version
 */
export function openModel(file: Uint8Array): Model {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
  const header = new Int32Array(bytes.buffer, bytes.byteOffset, 3 + 2 * SECTIONS.length)
  if (header[0] !== MAGIC || header[1] !== VERSION || header[2] !== SECTIONS.length)
    throw new Error('The model of names is not one that this version of nutgraf can read')
  const at = (section: Section): [ArrayBufferLike, number, number] => {
    const i = SECTIONS.indexOf(section)
    const start = header[3 + 2 * i]!
    const length = header[4 + 2 * i]!
    if (start + length > bytes.length) throw new Error('The model of names is cut short')
    return [bytes.buffer, bytes.byteOffset + start, length]
  }
  const u8 = (section: Section) => new Uint8Array(...at(section))
  const u16 = (section: Section) => {
    const [buffer, start, length] = at(section)
    return new Uint16Array(buffer, start, length >> 1)
  }
  const u32 = (section: Section) => {
    const [buffer, start, length] = at(section)
    return new Uint32Array(buffer, start, length >> 2)
  }
  const f32 = (section: Section) => {
    const [buffer, start, length] = at(section)
    return new Float32Array(buffer, start, length >> 2)
  }
  const [hidden = 0, hidden2 = 0, row = 0, vector = 0] = u32('shape')
  return {
    hidden,
    hidden2,
    row,
    vector,
    knowledge: {
      words: new HashIndex(u32('wordKeys').slice()),
      ranks: u8('wordRanks').slice(),
      lists: new HashIndex(u32('listKeys').slice()),
      listBits: u16('listBits').slice(),
    },
    featureKeys: u32('featureKeys'),
    wordVectors: { bytes: u8('wordVectors'), scales: u16('wordScales'), width: vector },
    featureRows: { bytes: u8('featureRows'), scales: u16('featureScales'), width: row },
    layer1: new Int8Array(...at('layer1')),
    layer1Scales: f32('layer1Scales'),
    context: f32('context'),
    bias1: f32('bias1'),
    layer2: f32('layer2'),
    bias2: f32('bias2'),
    pooledBias: f32('pooledBias'),
    output: f32('output'),
    outputBias: f32('outputBias'),
    transitions: f32('transitions').slice(),
    calibration: f32('calibration').slice(),
  }
}
