/**
 * Cross-validation: `npx tsx training/summary/evaluate.ts CORPORA`. Five models, each on four fifths of all articles,
 * sum up the fifth that they have not seen; prints ROUGE F1 less that of the lead, by source.
 */
import { chooseSet } from '../../src/summary/choose.ts'
import { Salience } from '../../src/summary/salience.ts'
import { type Article, DEVELOPMENT_FILES, readArticles, TRAINING_FILES } from './articles.ts'
import { fitModel } from './fit.ts'
import { type Rouge, rouge } from './rouge.ts'

const FOLDS = 5
const MEASURES = ['rouge1', 'rouge2', 'rougeLsum'] as const

const folder = process.argv[2]
if (!folder) throw new Error('Name the folder of summarisation corpora.')
const articles = readArticles(folder, [...DEVELOPMENT_FILES, ...TRAINING_FILES])
const groups = new Map<string, Difference[]>()

/** Our ROUGE less the lead's, in points, and our words. */
type Difference = Rouge & { words: number }

for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitModel(articles.filter((_, i) => i % FOLDS !== fold))
  for (const article of articles.filter((_, i) => i % FOLDS === fold)) {
    const { document } = article
    const salience = new Salience(document, model.lexicon, model.salience, model.manner)
    const difference = compare(article, chooseSet(salience))
    for (const group of ['all', article.source]) {
      groups.set(group, [...(groups.get(group) ?? []), difference])
    }
  }
}

for (const [group, differences] of groups) {
  const mean = (key: keyof Difference) =>
    differences.reduce((sum, d) => sum + d[key], 0) / differences.length
  const scores = MEASURES.map(key => (mean(key) >= 0 ? '+' : '') + mean(key).toFixed(2)).join(' ')
  console.log(
    `${group.padEnd(14)} ${differences.length} ${scores} words ${mean('words').toFixed(1)}`,
  )
}

function compare({ document, reference, lead }: Article, chosen: readonly number[]): Difference {
  const sentences = document.sentences.map(s => s.value)
  const ours = rouge(
    chosen.map(i => sentences[i]!),
    reference,
  )
  const theirs = rouge(lead ?? sentences.slice(0, 3), reference)
  const { spaced } = document
  const words = chosen.reduce((sum, i) => sum + spaced[i]!, 0)
  return {
    rouge1: 100 * (ours.rouge1 - theirs.rouge1),
    rouge2: 100 * (ours.rouge2 - theirs.rouge2),
    rougeLsum: 100 * (ours.rougeLsum - theirs.rougeLsum),
    words,
  }
}
