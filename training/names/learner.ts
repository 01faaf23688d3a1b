import { BEHIND, CONTEXT_BITS, POSITIONS } from '../../src/entities/recognise/candidates.ts'
import { BORDER, Chain, TRANSITIONS } from '../../src/entities/recognise/chain.ts'
import { Arena } from '../../src/entities/recognise/kernel/index.ts'
import {
  BEGIN,
  CLOSED,
  LABEL_STRIDE,
  LABELS,
  labelOf,
  OPENING,
  TYPES,
} from '../../src/entities/recognise/labels.ts'
import type { Example } from './encode.ts'
import { VECTOR } from './knowledge.ts'
import { Random } from './random.ts'

const closed = Uint8Array.from(CLOSED)
const opening = Uint8Array.from(OPENING)

/** Numbers of a trained row. */
export const ROW = 32

/** Rows of trained features for each form, split by whether they spell the word out. */
export interface FormRows {
  upper: Uint8Array
  /** Row of the word vector, -1: none. */
  words: Int32Array
  /** Rows of form `i`: `rows[offsets[i] .. offsets[i + 1]]`. */
  offsets: Int32Array
  rows: Int32Array
  /** 0, or 1 where the row is of a part of the word, 2 of the word. */
  spelling: Uint8Array
  /** Rows in all. */
  count: number
}

export interface Shape {
  hidden: number
  hidden2: number
}

export interface Schedule {
  /** Times that the mix is seen; a fraction is a share of it. */
  passes: number
  /** Candidates of a step. */
  batch: number
  rate: number
  seed: number
}

/** Share of units hidden in each layer. */
const DROPOUT = 0.1
/** How often the spelling of a form, its word vector (capitalised forms), or the mean vectors are hidden in a step. */
const HIDE_SPELLING = 0.05
const HIDE_WORD = 0.15
const HIDE_TOPIC = 0.2
/** The mean vectors are short: words point everywhere. */
const TOPIC_FACTOR = 2
const TOPIC_WORDS = 3000
/** Candidates of a step at most: the batch and one example more. */
const CAPACITY = 4096
/** Pairs of a form and a position in the window, of all candidates of a step at most. */
const PAIRS = CAPACITY * POSITIONS
/** Terms of a candidate's sum in layer 1: positions, document, sentence, bits of context. */
const TERMS = POSITIONS + 2 + CONTEXT_BITS
const WARM_UP = 300

/** One array of weights with its gradient and the moments of Adam, in the arena. */
class Weights {
  readonly length: number
  readonly at: number
  readonly mean: number
  readonly square: number
  readonly gradient: number

  constructor(arena: Arena, length: number, withGradient = true) {
    this.length = (length + 3) & ~3
    this.at = arena.take(this.length)
    this.mean = arena.take(this.length)
    this.square = arena.take(this.length)
    this.gradient = withGradient ? arena.take(this.length) : 0
  }
}

/** Pairs of form and position: those of position p are `starts[p] .. starts[p + 1]`; `of`: `POSITIONS` a candidate. */
interface Pairs {
  starts: Int32Array
  of: Int32Array
  forms: number[]
}

/** Mean vectors of a step: one a document, then one a sentence; `rows`: that of each candidate's sentence. */
interface Topics {
  rows: number[]
  count: number
}

/** Trains the network: `step` is one batch. */
export class Learner {
  readonly arena = new Arena()
  readonly shape: Shape
  readonly depth: number
  readonly forms: FormRows
  readonly vectors: Float32Array
  readonly rows: Weights
  readonly layer1: Weights
  readonly context: Weights
  readonly bias1: Weights
  readonly layer2: Weights
  readonly bias2: Weights
  readonly pooledBias: Weights
  readonly output: Weights
  readonly outputBias: Weights
  readonly transitions: Weights
  readonly #random: Random
  readonly #chain = new Chain()
  readonly #target = new Chain()
  // Addresses of what a step computes.
  readonly #x: number
  readonly #inputs: number
  readonly #products: number
  readonly #dProducts: number
  readonly #topics: number
  readonly #topicSums: number
  readonly #dTopicSums: number
  readonly #terms: number
  readonly #z: number
  readonly #dz: number
  readonly #joined: number
  readonly #dJoined: number
  readonly #h: number
  readonly #dh: number
  readonly #scores: number
  readonly #dScores: number
  readonly #dInputs: number
  readonly #transposed: number
  readonly #rowGradient: number
  readonly #memory: Float32Array
  // Local numbers of forms and rows in a step.
  readonly #formStamp: Int32Array
  readonly #formLocal: Int32Array
  readonly #rowStamp: Int32Array
  readonly #rowLocal: Int32Array
  #stamp = 0
  #uniqueCapacity = 0

  constructor(forms: FormRows, vectors: Float32Array, shape: Shape, seed: number) {
    const { arena } = this
    const { hidden, hidden2 } = shape
    this.shape = shape
    this.forms = forms
    this.vectors = vectors
    this.depth = POSITIONS * (ROW + VECTOR) + 2 * VECTOR
    this.#random = new Random(seed)
    this.rows = new Weights(arena, (forms.count + 2) * ROW, false)
    this.layer1 = new Weights(arena, this.depth * hidden)
    this.context = new Weights(arena, CONTEXT_BITS * hidden)
    this.bias1 = new Weights(arena, hidden)
    this.layer2 = new Weights(arena, 4 * hidden * hidden2)
    this.bias2 = new Weights(arena, hidden2)
    this.pooledBias = new Weights(arena, hidden2)
    this.output = new Weights(arena, hidden2 * LABEL_STRIDE)
    this.outputBias = new Weights(arena, LABEL_STRIDE)
    this.transitions = new Weights(arena, TRANSITIONS)
    this.#uniqueCapacity = CAPACITY * 3
    this.#x = arena.take(this.#uniqueCapacity * (ROW + VECTOR))
    this.#inputs = arena.take(PAIRS * (ROW + VECTOR))
    this.#products = arena.take(PAIRS * hidden)
    this.#dProducts = arena.take(PAIRS * hidden)
    this.#dInputs = arena.take(PAIRS * ROW)
    this.#topics = arena.take(2 * CAPACITY * VECTOR)
    this.#topicSums = arena.take(2 * CAPACITY * hidden)
    this.#dTopicSums = arena.take(2 * CAPACITY * hidden)
    this.#terms = arena.take(CAPACITY * TERMS)
    this.#z = arena.take(CAPACITY * hidden)
    this.#dz = arena.take(CAPACITY * hidden)
    this.#joined = arena.take(CAPACITY * 4 * hidden)
    this.#dJoined = arena.take(CAPACITY * 4 * hidden)
    this.#h = arena.take(CAPACITY * hidden2)
    this.#dh = arena.take(CAPACITY * hidden2)
    this.#scores = arena.take(CAPACITY * LABEL_STRIDE)
    this.#dScores = arena.take(CAPACITY * LABEL_STRIDE)
    this.#transposed = arena.take(Math.max(ROW * hidden, 4 * hidden * hidden2))
    this.#rowGradient = arena.take((forms.count + 2) * ROW)
    this.#memory = new Float32Array(arena.kernel.memory.buffer)
    this.#formStamp = new Int32Array(forms.words.length)
    this.#formLocal = new Int32Array(forms.words.length)
    this.#rowStamp = new Int32Array(forms.count + 2)
    this.#rowLocal = new Int32Array(forms.count + 2)
    this.#initialise()
  }

  /** Weights as a view of the memory. */
  view({ at, length }: { at: number; length: number }): Float32Array {
    return this.#memory.subarray(at >> 2, (at >> 2) + length)
  }

  #initialise(): void {
    const { hidden, hidden2 } = this.shape
    const fill = (weights: Weights, deviation: number) => {
      const view = this.view(weights)
      for (let i = 0; i < view.length; i++) view[i] = deviation * this.#random.normal()
    }
    fill(this.rows, 0.02)
    fill(this.layer1, Math.sqrt(2 / this.depth))
    fill(this.context, 0.02)
    fill(this.layer2, Math.sqrt(1 / (2 * hidden)))
    fill(this.output, Math.sqrt(1 / hidden2))
    const output = this.view(this.output)
    for (let j = 0; j < hidden2; j++)
      for (let k = LABELS; k < LABEL_STRIDE; k++) output[j * LABEL_STRIDE + k] = 0
  }

  /**
   * One step on a batch.
   *
   * @param rate learning rate
   * @returns the loss, summed over the candidates
   */
  step(examples: readonly Example[], rate: number): { loss: number; count: number } {
    const { kernel } = this.arena
    const memory = this.#memory
    const { hidden, hidden2 } = this.shape
    let count = 0
    for (const example of examples) count += example.count
    if (count > CAPACITY) throw new Error(`a batch of ${count} candidates`)
    const stamp = ++this.#stamp
    // Forms of the batch and their vectors.
    const unique: number[] = []
    const localOf = (form: number): number => {
      const key = form < 0 ? this.forms.words.length + (form === BEHIND ? 1 : 0) : form
      if (form >= 0) {
        if (this.#formStamp[form] !== stamp) {
          this.#formStamp[form] = stamp
          this.#formLocal[form] = unique.length
          unique.push(form)
        }
        return this.#formLocal[form]!
      }
      let at = edges.get(key)
      if (at === undefined) {
        at = unique.length
        edges.set(key, at)
        unique.push(form)
      }
      return at
    }
    const edges = new Map<number, number>()
    const windows = new Int32Array(count * POSITIONS)
    {
      let i = 0
      for (const example of examples)
        for (let w = 0; w < example.windows.length; w++) windows[i++] = localOf(example.windows[w]!)
    }
    if (unique.length > this.#uniqueCapacity) throw new Error('too many forms in a batch')
    const uniqueRows = this.#fillVectors(unique)
    // Layer 1: products of each form with each position in which it stands, and of the mean vectors, summed up.
    const width = ROW + VECTOR
    const X = this.#x >> 2
    const pairs = this.#findPairs(windows, count, unique.length)
    for (let p = 0; p < POSITIONS; p++) {
      const first = pairs.starts[p]!
      const rows = pairs.starts[p + 1]! - first
      for (let i = 0; i < rows; i++) {
        const from = X + pairs.forms[first + i]! * width
        memory.copyWithin((this.#inputs >> 2) + (first + i) * width, from, from + width)
      }
      const out = this.#products + first * hidden * 4
      memory.fill(0, out >> 2, (out >> 2) + rows * hidden)
      kernel.multiply(
        rows,
        hidden,
        width,
        this.#inputs + first * width * 4,
        width * 4,
        4,
        this.layer1.at + p * width * hidden * 4,
        hidden * 4,
        out,
        hidden * 4,
      )
    }
    const topics = this.#sumTopics(examples)
    const Z = this.#z >> 2
    const terms = this.arena.integers(this.#terms, count * TERMS)
    let row = 0
    examples.forEach((example, e) => {
      for (let i = 0; i < example.count; i++, row++) {
        let term = row * TERMS
        for (let p = 0; p < POSITIONS; p++)
          terms[term++] = this.#products + pairs.of[row * POSITIONS + p]! * hidden * 4
        terms[term++] = this.#topicSums + e * hidden * 4
        terms[term++] = this.#topicSums + topics.rows[row]! * hidden * 4
        for (let bits = example.contexts[i]!; bits !== 0; bits &= bits - 1)
          terms[term++] = this.context.at + (31 - Math.clz32(bits & -bits)) * hidden * 4
        if (term < (row + 1) * TERMS) terms[term] = 0
      }
    })
    kernel.gather(count, TERMS, this.#terms, hidden, this.#z)
    for (let i = 0; i < count; i++) kernel.add(hidden, this.bias1.at, this.#z + i * hidden * 4)
    const mask1 = this.#activate(Z, count * hidden)
    // Layer 2: own, pooled over the other mentions of the form, neighbours in the chain.
    const wide = 4 * hidden
    const J = this.#joined >> 2
    memory.fill(0, J, J + count * wide)
    const pools: { members: number[] }[] = []
    const poolOf = new Int32Array(count).fill(-1)
    const starts = new Uint8Array(count)
    {
      let at = 0
      for (const example of examples) {
        const own: number[][] = []
        for (let i = 0; i < example.count; i++) {
          const group = example.groups[i]!
          if (group >= 0) {
            own[group] ??= []
            own[group]!.push(at + i)
          }
          starts[at + i] = i === 0 ? 1 : example.starts[i]!
        }
        for (const members of own)
          if (members && members.length > 1) {
            for (const member of members) poolOf[member] = pools.length
            pools.push({ members })
          }
        at += example.count
      }
    }
    for (let i = 0; i < count; i++) {
      const j = J + i * wide
      memory.copyWithin(j, Z + i * hidden, Z + (i + 1) * hidden)
      if (!starts[i]) memory.copyWithin(j + 2 * hidden, Z + (i - 1) * hidden, Z + i * hidden)
      if (i + 1 < count && !starts[i + 1])
        memory.copyWithin(j + 3 * hidden, Z + (i + 1) * hidden, Z + (i + 2) * hidden)
    }
    const sum = new Float32Array(hidden)
    for (const { members } of pools) {
      sum.fill(0)
      for (const i of members)
        for (let k = 0; k < hidden; k++) sum[k]! += memory[Z + i * hidden + k]!
      const share = 1 / (members.length - 1)
      for (const i of members)
        for (let k = 0; k < hidden; k++)
          memory[J + i * wide + hidden + k] = (sum[k]! - memory[Z + i * hidden + k]!) * share
    }
    const H = this.#h >> 2
    const b2 = this.bias2.at >> 2
    const b3 = this.pooledBias.at >> 2
    for (let i = 0; i < count; i++)
      for (let k = 0; k < hidden2; k++)
        memory[H + i * hidden2 + k] = memory[b2 + k]! + (poolOf[i]! >= 0 ? memory[b3 + k]! : 0)
    kernel.multiply(
      count,
      hidden2,
      wide,
      this.#joined,
      wide * 4,
      4,
      this.layer2.at,
      hidden2 * 4,
      this.#h,
      hidden2 * 4,
    )
    const mask2 = this.#activate(H, count * hidden2)
    // Label scores.
    const S = this.#scores >> 2
    for (let i = 0; i < count; i++)
      memory.copyWithin(
        S + i * LABEL_STRIDE,
        this.outputBias.at >> 2,
        (this.outputBias.at >> 2) + LABEL_STRIDE,
      )
    kernel.multiply(
      count,
      LABEL_STRIDE,
      hidden2,
      this.#h,
      hidden2 * 4,
      4,
      this.output.at,
      LABEL_STRIDE * 4,
      this.#scores,
      LABEL_STRIDE * 4,
    )
    // Backward.
    for (const weights of this.#dense())
      memory.fill(0, weights.gradient >> 2, (weights.gradient >> 2) + weights.length)
    const D = this.#dScores >> 2
    memory.fill(0, D, D + count * LABEL_STRIDE)
    const loss = this.#chainGradient(examples, starts, count)
    const inverse = 1 / count
    for (let i = D; i < D + count * LABEL_STRIDE; i++) memory[i]! *= inverse
    const T = this.transitions.gradient >> 2
    for (let i = T; i < T + this.transitions.length; i++) memory[i]! *= inverse
    const ob = this.outputBias.gradient >> 2
    for (let i = 0; i < count; i++)
      for (let k = 0; k < LABELS; k++) memory[ob + k]! += memory[D + i * LABEL_STRIDE + k]!
    kernel.multiply(
      hidden2,
      LABEL_STRIDE,
      count,
      this.#h,
      4,
      hidden2 * 4,
      this.#dScores,
      LABEL_STRIDE * 4,
      this.output.gradient,
      LABEL_STRIDE * 4,
    )
    const DH = this.#dh >> 2
    this.#transpose(this.output.at, hidden2, LABEL_STRIDE, LABEL_STRIDE)
    memory.fill(0, DH, DH + count * hidden2)
    kernel.multiply(
      count,
      hidden2,
      LABELS,
      this.#dScores,
      LABEL_STRIDE * 4,
      4,
      this.#transposed,
      hidden2 * 4,
      this.#dh,
      hidden2 * 4,
    )
    for (let i = 0; i < count * hidden2; i++) memory[DH + i]! *= mask2[i]!
    const gb2 = this.bias2.gradient >> 2
    const gb3 = this.pooledBias.gradient >> 2
    for (let i = 0; i < count; i++)
      for (let k = 0; k < hidden2; k++) {
        const d = memory[DH + i * hidden2 + k]!
        memory[gb2 + k]! += d
        if (poolOf[i]! >= 0) memory[gb3 + k]! += d
      }
    kernel.multiply(
      wide,
      hidden2,
      count,
      this.#joined,
      4,
      wide * 4,
      this.#dh,
      hidden2 * 4,
      this.layer2.gradient,
      hidden2 * 4,
    )
    this.#transpose(this.layer2.at, wide, hidden2, hidden2)
    const DJ = this.#dJoined >> 2
    memory.fill(0, DJ, DJ + count * wide)
    kernel.multiply(
      count,
      wide,
      hidden2,
      this.#dh,
      hidden2 * 4,
      4,
      this.#transposed,
      wide * 4,
      this.#dJoined,
      wide * 4,
    )
    const DZ = this.#dz >> 2
    for (let i = 0; i < count; i++) {
      const j = DJ + i * wide
      memory.copyWithin(DZ + i * hidden, j, j + hidden)
    }
    for (let i = 0; i < count; i++) {
      const j = this.#dJoined + i * wide * 4
      const dz = this.#dz + i * hidden * 4
      if (!starts[i]) kernel.add(hidden, j + 2 * hidden * 4, dz - hidden * 4)
      if (i + 1 < count && !starts[i + 1]) kernel.add(hidden, j + 3 * hidden * 4, dz + hidden * 4)
    }
    for (const { members } of pools) {
      sum.fill(0)
      for (const i of members)
        for (let k = 0; k < hidden; k++) sum[k]! += memory[DJ + i * wide + hidden + k]!
      const share = 1 / (members.length - 1)
      for (const i of members)
        for (let k = 0; k < hidden; k++)
          memory[DZ + i * hidden + k]! += (sum[k]! - memory[DJ + i * wide + hidden + k]!) * share
    }
    for (let i = 0; i < count * hidden; i++) memory[DZ + i]! *= mask1[i]!
    row = 0
    for (const example of examples)
      for (let i = 0; i < example.count; i++, row++) {
        const dz = this.#dz + row * hidden * 4
        kernel.add(hidden, dz, this.bias1.gradient)
        for (let bits = example.contexts[i]!; bits !== 0; bits &= bits - 1) {
          const bit = 31 - Math.clz32(bits & -bits)
          kernel.add(hidden, dz, this.context.gradient + bit * hidden * 4)
        }
      }
    this.#backLayer1(examples, pairs, topics, count)
    for (const w of this.#dense()) kernel.adam(w.length, w.at, w.mean, w.square, w.gradient, rate)
    this.#updateRows(unique, uniqueRows, pairs, rate)
    return { loss, count }
  }

  #dense(): Weights[] {
    return [
      this.layer1,
      this.context,
      this.bias1,
      this.layer2,
      this.bias2,
      this.pooledBias,
      this.output,
      this.outputBias,
      this.transitions,
    ]
  }

  /** Vector of each form of the batch; returns the trained rows that each got. */
  #fillVectors(unique: number[]): number[][] {
    const { kernel } = this.arena
    const { forms, vectors } = this
    const memory = this.#memory
    const random = this.#random
    const X = this.#x >> 2
    const width = ROW + VECTOR
    memory.fill(0, X, X + unique.length * width)
    return unique.map((form, local) => {
      const own: number[] = []
      if (form < 0) own.push(forms.count + (form === BEHIND ? 1 : 0))
      else {
        const hideWord = forms.upper[form] === 1 && random.next() < HIDE_WORD
        const hideSpelling = random.next() < HIDE_SPELLING
        const word = forms.words[form]!
        if (word >= 0 && !hideWord)
          memory.set(vectors.subarray(word * VECTOR, (word + 1) * VECTOR), X + local * width + ROW)
        for (let r = forms.offsets[form]!; r < forms.offsets[form + 1]!; r++)
          if (!(hideSpelling && forms.spelling[r]) && !(hideWord && forms.spelling[r] === 2))
            own.push(forms.rows[r]!)
      }
      const x = this.#x + local * width * 4
      for (const row of own) kernel.add(ROW, this.rows.at + row * ROW * 4, x)
      return own
    })
  }

  /** Numbers the pairs of form and position of a step, position by position. */
  #findPairs(windows: Int32Array, count: number, forms: number): Pairs {
    const starts = new Int32Array(POSITIONS + 1)
    const of = new Int32Array(count * POSITIONS)
    const pairForms: number[] = []
    const seen = new Int32Array(forms)
    for (let p = 0; p < POSITIONS; p++) {
      starts[p] = pairForms.length
      seen.fill(-1)
      for (let i = 0; i < count; i++) {
        const form = windows[i * POSITIONS + p]!
        if (seen[form]! < 0) {
          seen[form] = pairForms.length
          pairForms.push(form)
        }
        of[i * POSITIONS + p] = seen[form]!
      }
    }
    starts[POSITIONS] = pairForms.length
    return { starts, of, forms: pairForms }
  }

  /** Means of documents, then of sentences with candidates, and what they bring to layer 1. */
  #sumTopics(examples: readonly Example[]): Topics {
    const { kernel } = this.arena
    const memory = this.#memory
    const { hidden } = this.shape
    const means = this.#topics >> 2
    const rows: number[] = []
    examples.forEach((example, e) => {
      memory.set(this.#meanOf(example.topics), means + e * VECTOR)
    })
    let next = examples.length
    for (const example of examples) {
      let sentence = -1
      for (let i = 0; i < example.count; i++) {
        if (example.sentences[i] !== sentence) {
          sentence = example.sentences[i]!
          memory.set(this.#meanOf([example.topics[sentence]!]), means + next * VECTOR)
          next++
        }
        rows.push(next - 1)
      }
    }
    const sums = this.#topicSums
    memory.fill(0, sums >> 2, (sums >> 2) + next * hidden)
    for (const [from, to, weights] of this.#topicParts(examples.length, next))
      kernel.multiply(
        to - from,
        hidden,
        VECTOR,
        this.#topics + from * VECTOR * 4,
        VECTOR * 4,
        4,
        this.layer1.at + weights,
        hidden * 4,
        sums + from * hidden * 4,
        hidden * 4,
      )
    return { rows, count: next }
  }

  /** First and last row of the means of documents and of sentences, and where their weights are (bytes). */
  #topicParts(documents: number, all: number): [number, number, number][] {
    const { hidden } = this.shape
    const weights = POSITIONS * (ROW + VECTOR) * hidden * 4
    return [
      [0, documents, weights],
      [documents, all, weights + VECTOR * hidden * 4],
    ]
  }

  /** Gradients of the weights of layer 1, and (in `#dInputs`) of the trained part of each pair's form. */
  #backLayer1(examples: readonly Example[], pairs: Pairs, topics: Topics, count: number): void {
    const { kernel } = this.arena
    const memory = this.#memory
    const { hidden } = this.shape
    const width = ROW + VECTOR
    const all = pairs.forms.length
    const D = this.#dProducts
    memory.fill(0, D >> 2, (D >> 2) + all * hidden)
    const T = this.#dTopicSums
    memory.fill(0, T >> 2, (T >> 2) + topics.count * hidden)
    let row = 0
    examples.forEach((example, e) => {
      for (let i = 0; i < example.count; i++, row++) {
        const dz = this.#dz + row * hidden * 4
        for (let p = 0; p < POSITIONS; p++)
          kernel.add(hidden, dz, D + pairs.of[row * POSITIONS + p]! * hidden * 4)
        kernel.add(hidden, dz, T + e * hidden * 4)
        kernel.add(hidden, dz, T + topics.rows[row]! * hidden * 4)
      }
    })
    void count
    for (let p = 0; p < POSITIONS; p++) {
      const first = pairs.starts[p]!
      const rows = pairs.starts[p + 1]! - first
      const weights = p * width * hidden * 4
      kernel.multiply(
        width,
        hidden,
        rows,
        this.#inputs + first * width * 4,
        4,
        width * 4,
        D + first * hidden * 4,
        hidden * 4,
        this.layer1.gradient + weights,
        hidden * 4,
      )
      this.#transpose(this.layer1.at + weights, ROW, hidden, hidden)
      const out = this.#dInputs + first * ROW * 4
      memory.fill(0, out >> 2, (out >> 2) + rows * ROW)
      kernel.multiply(
        rows,
        ROW,
        hidden,
        D + first * hidden * 4,
        hidden * 4,
        4,
        this.#transposed,
        ROW * 4,
        out,
        ROW * 4,
      )
    }
    for (const [from, to, weights] of this.#topicParts(examples.length, topics.count))
      kernel.multiply(
        VECTOR,
        hidden,
        to - from,
        this.#topics + from * VECTOR * 4,
        4,
        VECTOR * 4,
        T + from * hidden * 4,
        hidden * 4,
        this.layer1.gradient + weights,
        hidden * 4,
      )
  }

  #meanOf(lists: readonly Int32Array[]): Float32Array {
    const mean = new Float32Array(VECTOR)
    if (this.#random.next() < HIDE_TOPIC) return mean
    let words = 0
    for (const list of lists)
      for (const word of list) {
        if (words === TOPIC_WORDS) break
        words++
        const at = word * VECTOR
        for (let j = 0; j < VECTOR; j++) mean[j]! += this.vectors[at + j]!
      }
    if (words > 0) for (let j = 0; j < VECTOR; j++) mean[j]! *= TOPIC_FACTOR / words
    return mean
  }

  /** Cuts off below zero and drops units; returns the factor of each. */
  #activate(at: number, length: number): Float32Array {
    const memory = this.#memory
    const random = this.#random
    const mask = new Float32Array(length)
    const kept = 1 / (1 - DROPOUT)
    for (let i = 0; i < length; i++) {
      const value = memory[at + i]!
      const factor = value > 0 && random.next() >= DROPOUT ? kept : 0
      mask[i] = factor
      memory[at + i] = value * factor
    }
    return mask
  }

  /** Writes the transpose of a `rows` x `columns` matrix at `at`. */
  #transpose(at: number, rows: number, columns: number, stride: number): void {
    const memory = this.#memory
    const from = at >> 2
    const to = this.#transposed >> 2
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) memory[to + j * rows + i] = memory[from + i * stride + j]!
  }

  /** Loss of all chains, and its gradient by label scores and transitions. */
  #chainGradient(examples: readonly Example[], starts: Uint8Array, count: number): number {
    const memory = this.#memory
    const scores = memory.subarray(this.#scores >> 2)
    const labels = new Int8Array(count)
    const factors: (Float32Array | undefined)[] = []
    {
      let at = 0
      for (const example of examples) {
        labels.set(example.labels, at)
        factors.push(example.factors)
        at += example.count
      }
    }
    const chain = this.#chain
    const target = this.#target
    const transitions = this.view(this.transitions)
    chain.setTransitions(transitions)
    target.setTransitions(transitions)
    let loss = 0
    let at = 0
    examples.forEach((example, e) => {
      for (let a = 0; a < example.count; ) {
        let b = a + 1
        while (b < example.count && !starts[at + b]) b++
        const length = b - a
        let sure = true
        for (let i = a; i < b; i++) if (example.labels[i]! < 0) sure = false
        const all = chain.sum(scores, LABEL_STRIDE, at + a, length)
        if (sure) {
          const own = this.#pathScore(scores, at + a, example.labels, a, length)
          if (own > -Infinity) {
            loss += all - own
            this.#addChain(chain, at + a, length, 1)
            this.#addPath(at + a, example.labels, a, length)
          }
        } else {
          const weights = this.#weightsOf(example, factors[e], a, length)
          const own = target.sum(scores, LABEL_STRIDE, at + a, length, weights)
          if (own > -Infinity) {
            loss += all - own
            this.#addChain(chain, at + a, length, 1)
            this.#addChain(target, at + a, length, -1)
          }
        }
        a = b
      }
      at += example.count
    })
    return loss
  }

  #weightsOf(
    example: Example,
    factors: Float32Array | undefined,
    from: number,
    length: number,
  ): Float32Array {
    const weights = new Float32Array(length * LABELS)
    for (let i = 0; i < length; i++) {
      const label = example.labels[from + i]!
      if (label >= 0) weights[i * LABELS + label] = 1
      else weights.set(factors!.subarray((from + i) * LABELS, (from + i + 1) * LABELS), i * LABELS)
    }
    return weights
  }

  /** Score of one labelling; -Infinity where it breaks the rules (a name that leaves the candidates). */
  #pathScore(
    scores: Float32Array,
    at: number,
    labels: Int8Array,
    from: number,
    length: number,
  ): number {
    const transitions = this.view(this.transitions)
    let score = 0
    let before = 0
    for (let i = 0; i <= length; i++) {
      const label = i < length ? labels[from + i]! : 0
      const cell = transitionCell(before, label)
      if (cell < 0) return -Infinity
      score += transitions[cell]!
      if (i < length) score += scores[(at + i) * LABEL_STRIDE + label]!
      before = label
    }
    return score
  }

  #addPath(at: number, labels: Int8Array, from: number, length: number): void {
    const memory = this.#memory
    const D = this.#dScores >> 2
    const T = this.transitions.gradient >> 2
    let before = 0
    for (let i = 0; i <= length; i++) {
      const label = i < length ? labels[from + i]! : 0
      memory[T + transitionCell(before, label)]! -= 1
      if (i < length) memory[D + (at + i) * LABEL_STRIDE + label]! -= 1
      before = label
    }
  }

  /** Adds `sign` times the marginals of a chain to the gradients. */
  #addChain(chain: Chain, at: number, length: number, sign: number): void {
    const memory = this.#memory
    const { forward, backward, emit, scale, border, inner } = chain
    const D = this.#dScores >> 2
    const T = this.transitions.gradient >> 2
    for (let i = 0; i < length; i++) {
      const row = i * LABELS
      const d = D + (at + i) * LABEL_STRIDE
      for (let k = 0; k < LABELS; k++)
        memory[d + k]! += sign * forward[row + k]! * backward[row + k]!
      if (i === 0)
        for (let y = 0; y < BORDER; y++) {
          const label = opening[y]!
          memory[T + y]! += sign * forward[label]! * backward[label]!
        }
      else {
        const q = sign / scale[i]!
        const last = row - LABELS
        for (let x = 0; x < BORDER; x++) {
          const mass = forward[last + closed[x]!]! * q
          if (mass === 0) continue
          for (let y = 0; y < BORDER; y++) {
            const cell = row + opening[y]!
            memory[T + x * BORDER + y]! +=
              mass * border[x * BORDER + y]! * emit[cell]! * backward[cell]!
          }
        }
        for (let t = 0; t < TYPES; t++) {
          const b = labelOf(t, BEGIN)
          for (let x = 0; x < 2; x++)
            for (let y = 0; y < 2; y++) {
              const cell = row + b + 1 + y
              memory[T + BORDER * BORDER + 4 * t + 2 * x + y]! +=
                forward[last + b + x]! *
                q *
                inner[4 * t + 2 * x + y]! *
                emit[cell]! *
                backward[cell]!
            }
        }
      }
      if (i === length - 1)
        for (let x = 0; x < BORDER; x++) {
          const cell = row + closed[x]!
          memory[T + x * BORDER]! += sign * forward[cell]! * backward[cell]!
        }
    }
  }

  #updateRows(unique: number[], uniqueRows: number[][], pairs: Pairs, rate: number): void {
    const { kernel } = this.arena
    const memory = this.#memory
    const stamp = this.#stamp
    // Gradient of each form's sum of rows, in the place of its vector.
    const width = ROW + VECTOR
    const X = this.#x >> 2
    for (let u = 0; u < unique.length; u++) memory.fill(0, X + u * width, X + u * width + ROW)
    pairs.forms.forEach((form, i) => {
      kernel.add(ROW, this.#dInputs + i * ROW * 4, this.#x + form * width * 4)
    })
    const touched: number[] = []
    uniqueRows.forEach((rows, u) => {
      for (const row of rows) {
        if (this.#rowStamp[row] !== stamp) {
          this.#rowStamp[row] = stamp
          this.#rowLocal[row] = touched.length
          const at = (this.#rowGradient >> 2) + touched.length * ROW
          memory.fill(0, at, at + ROW)
          touched.push(row)
        }
        const at = this.#rowGradient + this.#rowLocal[row]! * ROW * 4
        kernel.add(ROW, this.#x + u * width * 4, at)
      }
    })
    const { rows } = this
    touched.forEach((row, i) => {
      const offset = row * ROW * 4
      kernel.adam(
        ROW,
        rows.at + offset,
        rows.mean + offset,
        rows.square + offset,
        this.#rowGradient + i * ROW * 4,
        rate,
      )
    })
  }
}

/** Place of a transition in the weights; -1: not allowed. */
function transitionCell(before: number, label: number): number {
  const openBefore = before > 0 && ((before - 1) & 3) < 2
  if (!openBefore) {
    const x = CLOSED.indexOf(before)
    const y = OPENING.indexOf(label)
    return y < 0 ? -1 : x * BORDER + y
  }
  const type = (before - 1) >> 2
  const part = (label - 1) & 3
  if (label === 0 || (label - 1) >> 2 !== type || (part !== 1 && part !== 2)) return -1
  return BORDER * BORDER + 4 * type + 2 * ((before - 1) & 3) + (part - 1)
}

/** Trains on all examples: a rate that rises for `WARM_UP` steps and falls to a hundredth. */
export function train(
  learner: Learner,
  sources: readonly { examples: Example[]; share: number }[],
  schedule: Schedule,
  report: (line: string) => void,
): void {
  const random = new Random(schedule.seed + 1)
  let candidates = 0
  for (const { examples, share } of sources)
    for (const { count } of examples) candidates += count * share
  const steps = Math.ceil((candidates * schedule.passes) / schedule.batch)
  let step = 0
  for (let pass = 0; pass < schedule.passes; pass++) {
    const order: Example[] = []
    const part = Math.min(1, schedule.passes - pass)
    for (const { examples, share } of sources)
      for (const example of examples) {
        let left = share * part
        for (; left >= 1; left--) order.push(example)
        if (left > 0 && random.next() < left) order.push(example)
      }
    random.shuffle(order)
    let loss = 0
    let count = 0
    for (let i = 0; i < order.length; ) {
      const batch: Example[] = []
      for (let size = 0; i < order.length && size < schedule.batch; i++) {
        batch.push(order[i]!)
        size += order[i]!.count
      }
      const decay = Math.max(0.01, 1 - step / steps)
      const rate = schedule.rate * decay * Math.min(1, (step + 1) / WARM_UP)
      const result = learner.step(batch, rate)
      loss += result.loss
      count += result.count
      step++
      if (step % 2000 === 0) report(`step ${step} of ${steps}, loss ${(loss / count).toFixed(4)}`)
    }
    report(`pass ${pass + 1}: loss ${(loss / count).toFixed(4)} a candidate, ${count} candidates`)
  }
}
