import model from '../../../models/structure.json' with { type: 'json' }
import type { TextKind } from './kind.ts'
import { SHAPES, type Weights } from './network.ts'

type Name = keyof Weights
/** A layer as it is stored: a byte for each weight, and for each row what a step of the byte is worth. */
interface StoredLayer {
  bytes: string
  steps: string
}

/** Weights as they are stored in `models/structure.json`; bytes and 32-bit floats in base64. */
export type StoredWeights = Record<Name, StoredLayer>

const loaded: Partial<Record<TextKind, Weights[]>> = {}

/** The trained networks for a kind of text; each is unpacked when it is first asked for. */
export function* trainedNetworks(kind: TextKind): Generator<Weights> {
  const networks = loaded[kind] ?? []
  loaded[kind] = networks
  for (const [i, stored] of (model as Record<TextKind, StoredWeights[]>)[kind].entries()) {
    networks[i] ??= unpackWeights(stored)
    yield networks[i]
  }
}

/** @throws RangeError where the stored weights are not those of this network */
function unpackWeights(stored: StoredWeights): Weights {
  const weights = {} as Weights
  for (const [name, [rows, columns]] of Object.entries(SHAPES) as [
    Name,
    readonly [number, number],
  ][]) {
    const bytes = decode(stored[name].bytes)
    const steps = new Float32Array(decode(stored[name].steps).buffer)
    if (bytes.length !== rows * columns || steps.length !== rows)
      throw new RangeError(
        `models/structure.json: ${name} is not of ${rows} by ${columns}; train it again`,
      )
    const layer = new Float32Array(rows * columns)
    for (let row = 0, i = 0; row < rows; row++) {
      const step = steps[row]!
      for (const end = i + columns; i < end; i++) layer[i] = (bytes[i]! - 128) * step
    }
    weights[name] = layer
  }
  return weights
}

export function packWeights(weights: Weights): StoredWeights {
  const stored = {} as StoredWeights
  for (const [name, [rows, columns]] of Object.entries(SHAPES) as [
    Name,
    readonly [number, number],
  ][]) {
    const layer = weights[name]
    const bytes = new Uint8Array(rows * columns)
    const steps = new Float32Array(rows)
    for (let row = 0; row < rows; row++) {
      const values = layer.subarray(row * columns, (row + 1) * columns)
      const step = Math.max(1e-9, ...values.map(Math.abs)) / 127
      steps[row] = step
      for (const [c, value] of values.entries())
        bytes[row * columns + c] = Math.round(value / step) + 128
    }
    stored[name] = { bytes: encode(bytes), steps: encode(new Uint8Array(steps.buffer)) }
  }
  return stored
}

function decode(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'base64'))
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
