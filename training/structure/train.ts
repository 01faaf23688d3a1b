/**
 * Trains the structure model: `npx tsx training/structure/train.ts CORPORA_DIR` writes `models/structure.json`.
 *
 * CORPORA_DIR holds `structure/dev` (the unpacked structure corpus: `site/article.layout.txt` and `.json`),
 * `stories-train` (story pages with their golds) and `summaries/train/decks.jsonl.gz` (articles in Markdown).
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS } from '../../src/structure/decide/kind.ts'
import { packWeights } from '../../src/structure/decide/weights.ts'
import { documentsFor, fitNetworks, readMaterial } from './material.ts'

const folder = process.argv[2]
if (!folder) throw new Error('usage: npx tsx training/structure/train.ts CORPORA_DIR')
const material = readMaterial(
  join(folder, 'structure', 'dev'),
  join(folder, 'stories-train'),
  join(folder, 'summaries', 'train', 'decks.jsonl.gz'),
)
const networks = KINDS.map(kind => {
  const fitted = fitNetworks(kind, documentsFor(kind, material), console.log)
  return [kind, fitted.map(packWeights)] as const
})
writeFileSync(
  new URL('../../models/structure.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(networks), null, 1)}\n`,
)
