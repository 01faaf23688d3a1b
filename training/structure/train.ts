/**
 * Trains the structure model: `npx tsx training/structure/train.ts CORPORA_DIR` writes `models/structure.json`.
 *
 * CORPORA_DIR holds `structure/dev` (the unpacked structure corpus: `site/article.layout.txt` and `.json`),
 * `stories-train` (story pages with their golds) and `summaries/train/decks.jsonl.gz` (articles in Markdown).
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packWeights } from '../../src/structure/decide/weights.ts'
import { readStories, readStructureCorpus } from './corpus.ts'
import { fitNetwork, prepare } from './fit.ts'
import { readMarkdownArticles } from './markdown-articles.ts'
import { OPTIONS } from './options.ts'

const folder = process.argv[2]
if (!folder) throw new Error('usage: npx tsx training/structure/train.ts CORPORA_DIR')
const examples = [
  ...readStructureCorpus(join(folder, 'structure', 'dev')),
  ...readStories(join(folder, 'stories-train')),
]
const articles = readMarkdownArticles(join(folder, 'summaries', 'train', 'decks.jsonl.gz'))
const documents = prepare(examples, articles, OPTIONS.seed)
const weights = fitNetwork(documents, { ...OPTIONS, log: console.log })
writeFileSync(
  new URL('../../models/structure.json', import.meta.url),
  `${JSON.stringify(packWeights(weights), null, 1)}\n`,
)
