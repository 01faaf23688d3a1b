import { WASM } from './wasm.ts'

/** The functions of `assembly`; addresses are bytes in `memory`. */
export interface Kernel {
  memory: WebAssembly.Memory
  multiply(
    rows: number,
    columns: number,
    depth: number,
    a: number,
    aRow: number,
    aColumn: number,
    b: number,
    bRow: number,
    c: number,
    cRow: number,
  ): void
  add(length: number, x: number, y: number): void
  addScaled(length: number, factor: number, x: number, y: number): void
  rectify(length: number, x: number): void
  addPacked(width: number, bytes: number, scale: number, out: number): void
  addRow(row: number, bytes: number, scales: number, width: number, out: number): void
  addRows(
    count: number,
    rows: number,
    bytes: number,
    scales: number,
    width: number,
    out: number,
  ): void
  scale(length: number, factor: number, x: number): void
  addHashed(
    count: number,
    hashes: number,
    keys: number,
    size: number,
    bytes: number,
    scales: number,
    width: number,
    out: number,
  ): void
  unpackColumns(rows: number, columns: number, bytes: number, scales: number, out: number): void
  sumForward(
    length: number,
    labels: number,
    scores: number,
    stride: number,
    factors: number,
    least: number,
    follow: number,
    forward: number,
    emit: number,
    scale: number,
    tops: number,
    live: number,
    counts: number,
  ): number
  sumBackward(
    length: number,
    labels: number,
    follow: number,
    emit: number,
    scale: number,
    live: number,
    counts: number,
    backward: number,
  ): void
  stretches(
    most: number,
    types: number,
    faint: number,
    follow: number,
    forward: number,
    backward: number,
    emit: number,
    scale: number,
    out: number,
  ): number
  lowerAscii(length: number, text: number, out: number): void
  hashFeatures(
    length: number,
    form: number,
    lowerLength: number,
    lower: number,
    lists: number,
    rank: number,
    out: number,
    kinds: number,
  ): number
  placeForms(
    count: number,
    forms: number,
    places: number,
    vectors: number,
    width: number,
    list: number,
  ): number
  multiplyForms(
    rows: number,
    positions: number,
    windows: number,
    vectorPlaces: number,
    width: number,
    weights: number,
    productPlaces: number,
    products: number,
    columns: number,
    inputs: number,
  ): number
  sumWindows(
    rows: number,
    positions: number,
    windows: number,
    places: number,
    columns: number,
    sentences: number,
    ofSentences: number,
    ofDocument: number,
    bias: number,
    contexts: number,
    ofContexts: number,
    terms: number,
    out: number,
  ): void
  sumPools(
    count: number,
    z: number,
    hidden: number,
    pools: number,
    kinds: number,
    sums: number,
  ): void
  scoreLabels(
    count: number,
    z: number,
    hidden: number,
    starts: number,
    pools: number,
    sizes: number,
    sums: number,
    weights: number,
    hidden2: number,
    bias: number,
    pooledBias: number,
    output: number,
    labels: number,
    outputBias: number,
    spare: number,
    scores: number,
  ): void
  gather(rows: number, terms: number, addresses: number, length: number, out: number): void
  adam(
    length: number,
    weights: number,
    mean: number,
    square: number,
    gradient: number,
    rate: number,
  ): void
}

const PAGE = 65536
/**
 * The memory begins with the first, which is what an article of a page takes, and grows by the second at least. All of
 * it counts for the garbage collector, used or not: 16 MB made it go through the whole heap for one article, for 8 ms.
 */
const INITIAL = 11 * 2 ** 20
const GROWTH = 2 ** 22

/** The kernel with a memory of its own, from which blocks are taken and never given back. */
export class Arena {
  readonly kernel: Kernel
  #end = 1024

  constructor() {
    const memory = new WebAssembly.Memory({ initial: INITIAL / PAGE })
    const module = new WebAssembly.Module(Buffer.from(WASM, 'base64'))
    const instance = new WebAssembly.Instance(module, { env: { memory } })
    this.kernel = { ...(instance.exports as unknown as Kernel), memory }
  }

  /** Takes `length` 32-bit numbers and returns their address. It may move the memory: make views anew. */
  take(length: number): number {
    const address = this.#end
    this.#end += (length * 4 + 15) & ~15
    const missing = this.#end - this.kernel.memory.buffer.byteLength
    if (missing > 0) this.kernel.memory.grow(Math.ceil(Math.max(missing, GROWTH) / PAGE))
    return address
  }

  /** Address of some bytes: where they stand, if they are in this memory, or else of a copy that is taken of them. */
  copy({ buffer, byteOffset, byteLength }: ArrayBufferView): number {
    if (buffer === this.kernel.memory.buffer) return byteOffset
    const address = this.take((byteLength + 3) >> 2)
    const bytes = new Uint8Array(this.kernel.memory.buffer, address, byteLength)
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength))
    return address
  }

  /** Takes room for bytes; a view that holds until something more is taken. */
  takeBytes(length: number): Uint8Array {
    const address = this.take((length + 3) >> 2)
    return new Uint8Array(this.kernel.memory.buffer, address, length)
  }

  floats(address: number, length: number): Float32Array<ArrayBuffer> {
    return new Float32Array(this.kernel.memory.buffer, address, length)
  }

  doubles(address: number, length: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.kernel.memory.buffer, address, length)
  }

  /** All of the memory; a view that holds until something is taken. */
  all(): Float32Array {
    return new Float32Array(this.kernel.memory.buffer)
  }

  integers(address: number, length: number): Int32Array {
    return new Int32Array(this.kernel.memory.buffer, address, length)
  }
}
