import type { Root } from '../tree.ts'
import { bodySentences } from './body.ts'
import { chooseSet } from './choose.ts'
import { TermDocument } from './document.ts'
import { givenSummary, headOf, headSentences } from './given.ts'
import { markKeySentences } from './key.ts'
import type { Length } from './length.ts'
import { summaryModel } from './model.ts'
import { Salience } from './salience.ts'

export interface SummaryOptions extends Length {
  /** Choose sentences even where the article brings a summary itself. */
  extract?: boolean
}

/**
 * Sets `root.data.summary` and the key sentence of each section.
 *
 * A summary that the article brings itself is taken as it stands; `sentences` and `words` do not touch it. Otherwise the
 * set of sentences is chosen that as a whole is likeliest to share most with an editor's summary (see docs/accuracy-summaries.md).
 * An article without a body is summed up by its deck or its headline. Throws for no tree.
 *
 * @param options `sentences`: exactly so many, or all where the article has fewer; `words`: at most so many, where one
 * sentence that is longer stands alone, with a warning
 */
export function summarise(root: Root, options: SummaryOptions = {}): void {
  const given = options.extract ? null : givenSummary(root)
  const sentences = bodySentences(root)
  const sections = root.children.some(node => node.type === 'section')
  if (sentences.length === 0 || (given && !sections)) {
    root.data.summary = given ?? { origin: 'extracted', sentences: headSentences(root) }
    return
  }
  const model = summaryModel()
  const document = new TermDocument(sentences, headOf(root))
  const salience = new Salience(document, model.lexicon, model.salience, model.manner)
  if (sections) markKeySentences(root, salience)
  if (given) {
    root.data.summary = given
    return
  }
  const chosen = chooseSet(salience, options)
  root.data.summary = { origin: 'extracted', sentences: chosen.map(i => sentences[i]!) }
  if (options.words !== undefined) warnOfLength(root, document, chosen, options.words)
}

/** A set is longer than was asked for only where it is one sentence. */
function warnOfLength(
  root: Root,
  { spaced }: TermDocument,
  chosen: readonly number[],
  most: number,
): void {
  const words = chosen.reduce((sum, i) => sum + spaced[i]!, 0)
  if (words <= most) return
  root.data.warnings.push({
    code: 'summary-length',
    message: `No sentence has ${most} words or fewer; the summary is one sentence of ${words} words.`,
    line: root.data.summary?.sentences[0]?.position.start.line ?? 1,
  })
}
