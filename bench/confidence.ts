/**
 * Is `confidence` what it says? Of the entities of each step, the share that is right.
 *
 *   npx tsx bench/confidence.ts CORPORA
 *
 * CORPORA is a folder with ner/dev/desk.jsonl and ner/train/desk-*.jsonl; of the latter only the passages that
 * `training/names` can hold out are read (a model trained on all of them has seen these: then only dev/desk tells). An entity is right when more than half of its mentions have the bounds and the type of a marked name.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findEntities } from '../src/entities/index.ts'
import { toSource } from '../src/source.ts'
import { readStructure } from '../src/structure/index.ts'
import { sourceRange, type TreeEntity } from '../src/tree.ts'
import { isHeldOut } from '../training/names/hold-out.ts'
import type { GoldDocument } from './gold-names.ts'

/** Lower bounds of the steps. */
const STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]

const corpora = process.argv[2]
if (!corpora) throw new Error('usage: npx tsx bench/confidence.ts CORPORA')

function read(set: string): GoldDocument[] {
  const lines = readFileSync(join(corpora!, 'ner', `${set}.jsonl`), 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as GoldDocument)
}

const keyOf = (start: number, end: number, type: string) => `${start}:${end}:${type}`

/** Marked names by bounds and type; where two types are as right, under both. */
function goldKeys({ entities }: GoldDocument): Set<string> {
  const keys = new Set<string>()
  for (const { start, end, type, alt } of entities) {
    keys.add(keyOf(start, end, type))
    if (alt !== undefined) keys.add(keyOf(start, end, alt))
  }
  return keys
}

function isRight({ mentions, type }: TreeEntity, gold: Set<string>): boolean {
  const right = mentions.filter(mention => {
    const { start, end } = sourceRange(mention.sentence, mention.start, mention.end)
    return gold.has(keyOf(start, end, type))
  })
  return 2 * right.length > mentions.length
}

function report(title: string, documents: GoldDocument[]): void {
  const steps = STEPS.map(() => ({ count: 0, confidence: 0, right: 0 }))
  for (const document of documents) {
    const gold = goldKeys(document)
    const root = readStructure(toSource(document.text), { format: 'text' })
    for (const entity of findEntities(root)) {
      const step = steps[STEPS.findLastIndex(low => entity.confidence >= low)]!
      step.count++
      step.confidence += entity.confidence
      if (isRight(entity, gold)) step.right++
    }
  }
  console.log(`${title} (${documents.length} documents)\nconfidence   entities   mean   right`)
  steps.forEach(({ count, confidence, right }, i) => {
    if (count === 0) return
    const range = `${STEPS[i]!.toFixed(2)}-${(STEPS[i + 1] ?? 1).toFixed(2)}`
    const shares = [confidence, right].map(sum => (sum / count).toFixed(3)).join('  ')
    console.log(`${range}   ${String(count).padStart(8)}   ${shares}`)
  })
}

report('dev/desk', read('dev/desk'))
const passages = ['train/desk-passages', 'train/desk-world', 'train/desk-headlines'].flatMap(read)
report(
  'held-out desk passages',
  passages.filter(({ id }) => isHeldOut(id)),
)
