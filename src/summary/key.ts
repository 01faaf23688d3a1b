import type { Root, Sentence } from '../tree.ts'
import { floats, type Kernel } from './kernel/index.ts'
import type { Salience } from './salience.ts'

/** Words that a key sentence is measured against: a sentence of news has some 23. */
const REFERENCE = 24

/** Put sentences that are not sound, and that lean on another, behind all others, however much they say: worths are below 2. */
const UNSOUND = 20
const LEANING = 10

/**
 * Sets `data.keySentence` of each section: of the sentences of its paragraphs (or else of its lists) the one that is
 * worth most alone; one that leans on another only where there is none else. The document's sentences are those of the
 * sections, in reading order.
 */
export function markKeySentences(root: Root, salience: Salience): void {
  const kernel = salience.open()
  kernel.findWorths(REFERENCE)
  const worths = floats(kernel, 'worths', salience.document.sentences.length)
  let next = 0
  for (const section of root.children) {
    if (section.type !== 'section') continue
    const paragraphs = new Best(kernel, worths)
    const items = new Best(kernel, worths)
    for (const child of section.children) {
      if (child.type === 'paragraph') {
        for (const sentence of child.children) paragraphs.offer(sentence, next++)
      } else if (child.type === 'list') {
        for (const item of child.children) {
          for (const sentence of item.children) items.offer(sentence, next++)
        }
      }
    }
    const key = paragraphs.sentence ?? items.sentence
    if (key) section.data = { ...section.data, keySentence: key }
  }
}

/** The best of the sentences that are offered. */
class Best {
  sentence: Sentence | undefined
  #top = -Infinity
  readonly #kernel: Kernel
  readonly #worths: Float32Array

  constructor(kernel: Kernel, worths: Float32Array) {
    this.#kernel = kernel
    this.#worths = worths
  }

  /** @param place the sentence's index in the body */
  offer(sentence: Sentence, place: number): void {
    const worth = this.#worths[place]!
    // How a sentence stands only takes away from its worth: for most it need not be found out.
    if (worth <= this.#top) return
    const sound = this.#kernel.isSound(place)
    const rank = worth - (sound ? 0 : UNSOUND) - (this.#kernel.leans(place) ? LEANING : 0)
    if (rank <= this.#top) return
    this.#top = rank
    this.sentence = sentence
  }
}
