import type { Knowledge } from '../../src/entities/recognise/lexicon.ts'
import { MAGIC, SECTIONS, type Section, VERSION } from '../../src/entities/recognise/model.ts'
import { VECTOR } from './knowledge.ts'
import { ROW } from './learner/form-vectors.ts'
import type { Learner } from './learner/index.ts'

/** Everything that a model file holds, in full precision. */
export interface Trained {
  learner: Learner
  /** Word vectors, `VECTOR` numbers each. */
  vectors: Float32Array
  knowledge: Knowledge
  /** Hashes of the features that have rows, ascending. */
  features: Uint32Array
  calibration: Float32Array
}

/** Packs a trained network into the bytes of a model file (see `src/entities/recognise/model.ts`). */
export function packModel(trained: Trained): Uint8Array {
  const { learner, vectors, knowledge, features, calibration } = trained
  const { hidden, hidden2 } = learner.shape
  const words = pack(vectors, VECTOR)
  const rows = pack(learner.view(learner.forms.rows), ROW)
  const layer1 = packColumns(learner.view(learner.layer1.weights), hidden)
  const parts: Record<Section, ArrayBufferView> = {
    shape: Uint32Array.of(hidden, hidden2, ROW, VECTOR),
    wordKeys: knowledge.words.keys,
    wordRanks: knowledge.ranks,
    wordVectors: words.bytes,
    wordScales: words.scales,
    featureKeys: features,
    featureRows: rows.bytes,
    featureScales: rows.scales,
    listKeys: knowledge.lists.keys,
    listBits: knowledge.listBits,
    layer1: layer1.bytes,
    layer1Scales: layer1.scales,
    context: learner.view(learner.layer1.context),
    bias1: learner.view(learner.layer1.bias),
    layer2: learner.view(learner.layer2.weights),
    bias2: learner.view(learner.layer2.bias),
    pooledBias: learner.view(learner.layer2.pooledBias),
    output: learner.view(learner.output.weights),
    outputBias: learner.view(learner.output.bias),
    transitions: learner.view(learner.output.transitions),
    calibration,
  }
  return join(parts)
}

function join(parts: Record<Section, ArrayBufferView>): Uint8Array {
  const header = new Int32Array(3 + 2 * SECTIONS.length)
  header.set([MAGIC, VERSION, SECTIONS.length])
  let end = header.byteLength
  SECTIONS.forEach((section, i) => {
    header[3 + 2 * i] = end
    header[4 + 2 * i] = parts[section].byteLength
    end += (parts[section].byteLength + 3) & ~3
  })
  const file = new Uint8Array(end)
  file.set(new Uint8Array(header.buffer))
  SECTIONS.forEach((section, i) => {
    const { buffer, byteOffset, byteLength } = parts[section]
    file.set(new Uint8Array(buffer, byteOffset, byteLength), header[3 + 2 * i]!)
  })
  return file
}

const whole = new Float32Array(1)
const half = new Uint16Array(whole.buffer)

/** The nearest number that the upper half of a float can hold, as that half. */
function upperHalf(value: number): number {
  whole[0] = value * (1 + 1 / 512)
  return half[1]!
}

function fromUpperHalf(bits: number): number {
  half[0] = 0
  half[1] = bits
  return whole[0]!
}

/** Shares of the largest number that are tried as the largest that 4 bits hold. */
const CLIPS = [1, 0.92, 0.84, 0.76, 0.68]

/** Packs vectors into 4 bits a number; the scale of each is the one that loses least. */
function pack(values: Float32Array, width: number): { bytes: Uint8Array; scales: Uint16Array } {
  const count = Math.floor(values.length / width)
  const bytes = new Uint8Array((count * width) >> 1)
  const scales = new Uint16Array(count)
  for (let v = 0; v < count; v++) {
    const vector = values.subarray(v * width, (v + 1) * width)
    let largest = 0
    for (const value of vector) largest = Math.max(largest, Math.abs(value))
    let least = Number.POSITIVE_INFINITY
    let best = 0
    for (const clip of CLIPS) {
      const bits = upperHalf((largest * clip) / 7)
      const lost = loss(vector, fromUpperHalf(bits))
      if (lost < least) {
        least = lost
        best = bits
      }
    }
    scales[v] = best
    const scale = fromUpperHalf(best)
    for (let j = 0; j < width; j += 2)
      bytes[(v * width + j) >> 1] =
        (quantise(vector[j]!, scale) + 8) | ((quantise(vector[j + 1]!, scale) + 8) << 4)
  }
  return { bytes, scales }
}

function quantise(value: number, scale: number): number {
  return scale === 0 ? 0 : Math.max(-7, Math.min(7, Math.round(value / scale)))
}

function loss(vector: Float32Array, scale: number): number {
  let sum = 0
  for (const value of vector) sum += (value - quantise(value, scale) * scale) ** 2
  return sum
}

/** Packs a matrix into 8 bits a number, one scale a column. */
function packColumns(
  values: Float32Array,
  columns: number,
): { bytes: Int8Array; scales: Float32Array } {
  const scales = new Float32Array(columns)
  values.forEach((value, i) => {
    const k = i % columns
    scales[k] = Math.max(scales[k]!, Math.abs(value) / 127)
  })
  const bytes = Int8Array.from(values, (value, i) =>
    scales[i % columns] === 0 ? 0 : Math.round(value / scales[i % columns]!),
  )
  return { bytes, scales }
}
