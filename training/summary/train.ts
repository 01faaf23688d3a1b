/**
 * Trains models/summary.bin: `npx tsx training/summary/train.ts CORPORA`, where CORPORA is a folder of summarisation
 * corpora (see articles.ts). Deterministic; under a minute.
 */
import { writeFileSync } from 'node:fs'
import { encodeModel } from '../../src/summary/model.ts'
import { readArticles, TRAINING_FILES } from './articles.ts'
import { fitModel } from './fit.ts'

const folder = process.argv[2]
if (!folder) throw new Error('Name the folder of summarisation corpora.')
const articles = readArticles(folder, TRAINING_FILES)
const bytes = encodeModel(fitModel(articles))
const target = new URL('../../models/summary.bin', import.meta.url)
writeFileSync(target, bytes)
console.log(`${articles.length} articles, ${bytes.length} bytes`)
