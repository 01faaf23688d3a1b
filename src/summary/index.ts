import type { Root } from '../tree.ts'
import { bodySentences, toCandidates } from './candidates.ts'
import { chooseSet } from './choose.ts'
import { TermDocument } from './document.ts'
import { givenSummary, headOf, headSentences } from './given.ts'
import { markKeySentences } from './key.ts'
import type { Length } from './length.ts'
import { mannerOf } from './manner.ts'
import { summaryModel } from './model.ts'
import { Salience } from './salience.ts'
import { Worths } from './worths.ts'

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
  const candidates = toCandidates(sentences, document)
  const salience = new Salience(document, model.lexicon, model.salience)
  const manner = mannerOf(candidates, document, model.manner)
  const worths = new Worths(candidates, salience, manner)
  if (sections) markKeySentences(root, candidates, worths)
  if (given) {
    root.data.summary = given
    return
  }
  const chosen = chooseSet(candidates, salience, manner, options, worths)
  root.data.summary = { origin: 'extracted', sentences: chosen.map(i => candidates[i]!.sentence) }
  warnOfLength(
    root,
    chosen.reduce((sum, i) => sum + candidates[i]!.words, 0),
    options,
  )
}

function warnOfLength(root: Root, words: number, { words: most }: Length): void {
  if (most === undefined || words <= most) return
  root.data.warnings.push({
    code: 'summary-length',
    message: `No sentence has ${most} words or fewer; the summary is one sentence of ${words} words.`,
    line: root.data.summary?.sentences[0]?.position.start.line ?? 1,
  })
}
