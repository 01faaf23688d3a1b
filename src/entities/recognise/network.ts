import { BEHIND, type Candidates, type FormSequence, POSITIONS } from './candidates.ts'
import { Arena } from './kernel/index.ts'
import { LABEL_STRIDE } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import { type Model, type Packed, scaleOf } from './model.ts'

/** Candidates of one round: their products are in the cache together. */
const ROUND = 128
/** Vectors of forms, and products of a form's vector with the weights of one position, that are kept. */
const VECTORS = 8192
const PRODUCTS = 24576
/** Terms of a candidate's sum: positions, sentence, document, and at most 16 bits of context. */
const TERMS = 32
/** Mean vectors are doubled: words point everywhere, and a mean is short. */
const TOPIC_FACTOR = 2
const TOPIC_WORDS = 3000

/**
 * The network: from candidates to label scores. Layer 1 is a sum of products of each token's vector with the weights
 * of its position in the window; products are computed when first asked for and kept from document to document.
 */
export class Network {
  readonly #model: Model
  readonly #lexicon: Lexicon
  readonly #arena = new Arena()
  /** Packed vectors of words and rows of features. */
  readonly #words: number
  readonly #rows: number
  readonly #layer1: number
  readonly #topicWeights: number
  readonly #context: number
  readonly #bias1: number
  readonly #layer2: number
  readonly #output: number
  readonly #pooledBias: number
  readonly #sum: number
  readonly #vectors: number
  readonly #products: number
  readonly #inputs: number
  readonly #terms: number
  /** Slot + 1 of each form's vector, and of each form's product at each position. */
  #vectorSlots = new Int32Array(0)
  #productSlots = new Int32Array(0)
  #vectorCount = 0
  #productCount = 0
  // Per document.
  #capacity = 0
  #z = 0
  #joined = 0
  #h = 0
  #scores = 0
  #topicCapacity = 0
  #topics = 0
  #topicSums = 0
  #documentTopic = 0

  constructor(model: Model, lexicon: Lexicon) {
    this.#model = model
    this.#lexicon = lexicon
    const arena = this.#arena
    const { hidden, row, vector } = model
    const width = row + vector
    this.#words = arena.copy(model.wordVectors.bytes)
    this.#rows = arena.copy(model.featureRows.bytes)
    this.#layer1 = this.#unpackLayer1()
    this.#topicWeights = this.#layer1 + POSITIONS * width * hidden * 4
    this.#context = arena.copy(model.context)
    this.#bias1 = arena.copy(model.bias1)
    this.#layer2 = arena.copy(model.layer2)
    this.#output = arena.copy(model.output)
    this.#pooledBias = arena.copy(model.pooledBias)
    this.#sum = arena.take(hidden)
    this.#vectors = arena.take(VECTORS * width)
    this.#products = arena.take(PRODUCTS * hidden)
    this.#inputs = arena.take(ROUND * POSITIONS * width)
    this.#terms = arena.take(ROUND * TERMS)
  }

  /** Forgets all forms: to be called when the lexicon is cleared. */
  clear(): void {
    this.#vectorSlots.fill(0)
    this.#productSlots.fill(0)
    this.#vectorCount = 0
    this.#productCount = 0
  }

  /** Weights of layer 1: for each position those of the features' rows and of the word vector, then of the means. */
  #unpackLayer1(): number {
    const { hidden, layer1, layer1Scales } = this.#model
    const arena = this.#arena
    const bytes = arena.copy(layer1)
    const scales = arena.copy(layer1Scales)
    const out = arena.take(layer1.length)
    arena.kernel.unpackColumns(layer1.length / hidden, hidden, bytes, scales, out)
    return out
  }

  /**
   * Scores the labels of all candidates of a document.
   *
   * @returns `LABEL_STRIDE` scores a candidate; a view that the next call overwrites
   */
  score(candidates: Candidates, sentences: readonly FormSequence[]): Float32Array {
    const { count } = candidates
    this.#reserve(count, sentences.length)
    this.#addTopics(candidates, sentences)
    for (let from = 0; from < count; from += ROUND)
      this.#sumRound(candidates, from, Math.min(count, from + ROUND))
    this.#arena.kernel.rectify(count * this.#model.hidden, this.#z)
    this.#joinContext(candidates)
    const { hidden, hidden2, outputBias } = this.#model
    const { kernel } = this.#arena
    kernel.multiply(
      count,
      hidden2,
      4 * hidden,
      this.#joined,
      16 * hidden,
      4,
      this.#layer2,
      hidden2 * 4,
      this.#h,
      hidden2 * 4,
    )
    kernel.rectify(count * hidden2, this.#h)
    const scores = this.#arena.floats(this.#scores, count * LABEL_STRIDE)
    for (let i = 0; i < count; i++) scores.set(outputBias, i * LABEL_STRIDE)
    kernel.multiply(
      count,
      LABEL_STRIDE,
      hidden2,
      this.#h,
      hidden2 * 4,
      4,
      this.#output,
      LABEL_STRIDE * 4,
      this.#scores,
      LABEL_STRIDE * 4,
    )
    return scores
  }

  #reserve(count: number, sentences: number): void {
    const { hidden, hidden2, vector } = this.#model
    const arena = this.#arena
    if (count > this.#capacity) {
      this.#capacity = Math.max(512, Math.ceil(count * 1.5))
      this.#z = arena.take(this.#capacity * hidden)
      this.#joined = arena.take(this.#capacity * 4 * hidden)
      this.#h = arena.take(this.#capacity * hidden2)
      this.#scores = arena.take(this.#capacity * LABEL_STRIDE)
    }
    if (sentences > this.#topicCapacity) {
      this.#topicCapacity = Math.max(128, Math.ceil(sentences * 1.5))
      this.#topics = arena.take((this.#topicCapacity + 1) * vector)
      this.#topicSums = arena.take((this.#topicCapacity + 1) * hidden)
    }
    const forms = this.#lexicon.size
    if (forms > this.#vectorSlots.length) {
      const size = Math.max(4096, 2 * forms)
      const vectors = new Int32Array(size)
      vectors.set(this.#vectorSlots)
      this.#vectorSlots = vectors
      const products = new Int32Array((size + 2) * POSITIONS)
      products.set(this.#productSlots)
      this.#productSlots = products
    }
  }

  /** What the mean vector of each sentence, and that of the document (the last sum), bring to layer 1. */
  #addTopics(candidates: Candidates, sentences: readonly FormSequence[]): void {
    const { hidden, vector, wordVectors } = this.#model
    const { topics } = this.#lexicon
    const rows = sentences.length + 1
    const means = this.#arena.floats(this.#topics, rows * vector)
    means.fill(0)
    const all = sentences.length * vector
    let seen = 0
    const used = new Uint8Array(sentences.length)
    for (let i = 0; i < candidates.count; i++) used[candidates.sentences[i]!] = 1
    sentences.forEach((sentence, s) => {
      const at = s * vector
      let words = 0
      let spare = TOPIC_WORDS - seen
      if (!used[s] && spare <= 0) return
      for (let i = 0; i < sentence.length; i++) {
        const word = topics[sentence[i]!]!
        if (word < 0) continue
        words++
        this.#addPacked(wordVectors, this.#words, word, this.#topics + at * 4)
        if (spare > 0) {
          spare--
          seen++
          if (spare === 0) for (let j = 0; j < vector; j++) means[all + j]! += means[at + j]!
        }
      }
      if (spare > 0) for (let j = 0; j < vector; j++) means[all + j]! += means[at + j]!
      if (words > 0) for (let j = 0; j < vector; j++) means[at + j]! *= TOPIC_FACTOR / words
    })
    if (seen > 0) for (let j = 0; j < vector; j++) means[all + j]! *= TOPIC_FACTOR / seen
    this.#arena.floats(this.#topicSums, rows * hidden).fill(0)
    const { kernel } = this.#arena
    const weights = this.#topicWeights
    const document = this.#topicSums + sentences.length * hidden * 4
    this.#documentTopic = document
    kernel.multiply(
      sentences.length,
      hidden,
      vector,
      this.#topics,
      vector * 4,
      4,
      weights + vector * hidden * 4,
      hidden * 4,
      this.#topicSums,
      hidden * 4,
    )
    kernel.multiply(
      1,
      hidden,
      vector,
      this.#topics + all * 4,
      vector * 4,
      4,
      weights,
      hidden * 4,
      document,
      hidden * 4,
    )
    kernel.add(hidden, this.#bias1, document)
  }

  /** Layer 1 of some candidates, before it is cut off at zero. */
  #sumRound(candidates: Candidates, from: number, to: number): void {
    const { hidden } = this.#model
    this.#fillProducts(candidates.windows, from * POSITIONS, to * POSITIONS)
    const terms = this.#arena.integers(this.#terms, ROUND * TERMS)
    const size = hidden * 4
    for (let i = from; i < to; i++) {
      let term = (i - from) * TERMS
      const end = term + TERMS
      for (let p = 0; p < POSITIONS; p++) {
        const form = candidates.windows[i * POSITIONS + p]!
        const slot = this.#productSlots[(form + 2) * POSITIONS + p]! - 1
        terms[term++] = this.#products + slot * size
      }
      terms[term++] = this.#topicSums + candidates.sentences[i]! * size
      terms[term++] = this.#documentTopic
      for (let bits = candidates.contexts[i]!; bits !== 0 && term < end; bits &= bits - 1)
        terms[term++] = this.#context + (31 - Math.clz32(bits & -bits)) * size
      if (term < end) terms[term] = 0
    }
    this.#arena.kernel.gather(to - from, TERMS, this.#terms, hidden, this.#z + from * size)
  }

  /** Computes the products that a round lacks. */
  #fillProducts(windows: readonly number[], from: number, to: number): void {
    const { hidden, row, vector } = this.#model
    const width = row + vector
    if (this.#productCount + (to - from) > PRODUCTS || this.#vectorCount + (to - from) > VECTORS)
      this.clear()
    const { kernel } = this.#arena
    const memory = new Float32Array(kernel.memory.buffer)
    for (let p = 0; p < POSITIONS; p++) {
      const first = this.#productCount
      let missing = 0
      for (let i = from + p; i < to; i += POSITIONS) {
        const form = windows[i]!
        const cell = (form + 2) * POSITIONS + p
        if (this.#productSlots[cell] !== 0) continue
        this.#productSlots[cell] = ++this.#productCount
        const source = (this.#vectorOf(form, memory) >> 2) | 0
        memory.copyWithin((this.#inputs >> 2) + missing * width, source, source + width)
        missing++
      }
      if (missing === 0) continue
      const out = this.#products + first * hidden * 4
      memory.fill(0, out >> 2, (out >> 2) + missing * hidden)
      kernel.multiply(
        missing,
        hidden,
        width,
        this.#inputs,
        width * 4,
        4,
        this.#layer1 + p * width * hidden * 4,
        hidden * 4,
        out,
        hidden * 4,
      )
    }
  }

  /** Address of a form's vector. */
  #vectorOf(form: number, memory: Float32Array): number {
    const { row, vector, features, featureRows, wordVectors } = this.#model
    const size = (row + vector) * 4
    if (form >= 0 && this.#vectorSlots[form] !== 0)
      return this.#vectors + (this.#vectorSlots[form]! - 1) * size
    const slot = this.#vectorCount++
    if (form >= 0) this.#vectorSlots[form] = slot + 1
    const at = this.#vectors + slot * size
    const cell = at >> 2
    memory.fill(0, cell, cell + row + vector)
    if (form < 0) {
      const edge = features.keys.length + (form === BEHIND ? 1 : 0)
      this.#addPacked(featureRows, this.#rows, edge, at)
      return at
    }
    for (const hash of this.#lexicon.features(form)) {
      const found = features.find(hash)
      if (found >= 0) this.#addPacked(featureRows, this.#rows, found, at)
    }
    const word = this.#lexicon.words[form]!
    if (word >= 0) this.#addPacked(wordVectors, this.#words, word, at + row * 4)
    return at
  }

  #addPacked(packed: Packed, bytes: number, index: number, out: number): void {
    const { width } = packed
    this.#arena.kernel.addPacked(width, bytes + ((index * width) >> 1), scaleOf(packed, index), out)
  }

  /** Input of layer 2: the candidate, the mean of the other mentions of its form, its neighbours in the chain. */
  #joinContext({ count, starts, groups }: Candidates): void {
    const { hidden, hidden2, bias2 } = this.#model
    const memory = new Float32Array(this.#arena.kernel.memory.buffer)
    const z = this.#z >> 2
    const joined = this.#joined >> 2
    const h = this.#h >> 2
    const wide = 4 * hidden
    memory.fill(0, joined, joined + count * wide)
    const pools = new Map<number, number[]>()
    for (let i = 0; i < count; i++) {
      const at = joined + i * wide
      memory.copyWithin(at, z + i * hidden, z + (i + 1) * hidden)
      if (!starts[i]) memory.copyWithin(at + 2 * hidden, z + (i - 1) * hidden, z + i * hidden)
      if (i + 1 < count && !starts[i + 1])
        memory.copyWithin(at + 3 * hidden, z + (i + 1) * hidden, z + (i + 2) * hidden)
      memory.set(bias2, h + i * hidden2)
      const group = groups[i]!
      if (group < 0) continue
      const pool = pools.get(group)
      if (pool) pool.push(i)
      else pools.set(group, [i])
    }
    for (const pool of pools.values()) if (pool.length > 1) this.#pool(pool)
  }

  /** Gives each mention of a form the mean of the others. */
  #pool(mentions: readonly number[]): void {
    const { hidden, hidden2 } = this.#model
    const { kernel } = this.#arena
    const size = hidden * 4
    const share = 1 / (mentions.length - 1)
    this.#arena.floats(this.#sum, hidden).fill(0)
    for (const i of mentions) kernel.addScaled(hidden, share, this.#z + i * size, this.#sum)
    for (const i of mentions) {
      const mean = this.#joined + (4 * i + 1) * size
      kernel.add(hidden, this.#sum, mean)
      kernel.addScaled(hidden, -share, this.#z + i * size, mean)
      kernel.add(hidden2, this.#pooledBias, this.#h + i * hidden2 * 4)
    }
  }
}
