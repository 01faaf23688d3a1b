import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { stemOf } from '../../src/language/stems.ts'
import { toSource } from '../../src/source.ts'
import { readStructure } from '../../src/structure/index.ts'
import { bodySentences } from '../../src/summary/body.ts'
import { TermDocument } from '../../src/summary/document.ts'

/** An article as the product reads it, with the editor's summary. */
export interface Article {
  id: string
  /** Where it comes from: the file, or the part of it that its ids tell; "Daily Mail" for what begins as its pages do. */
  source: string
  document: TermDocument
  /** Its stems, by term. */
  stems: string[]
  /** Sentences of the editor's summary. */
  reference: string[]
  /** Uses of each stem in it, and its pairs of neighbouring stems ("stem stem"). */
  uses: Map<string, number>
  pairs: Set<string>
  /** The first three sentences, where the corpus brings them without an agency's prefix. */
  lead?: string[]
}

interface Line {
  id: string
  text: string
  refs: string[][]
  lead?: string[]
}

/** Files of `train/`, in the order of reading. */
export const TRAINING_FILES = ['train/cnn-dailymail.jsonl.gz', 'train/cnn-dailymail-more.jsonl.gz']
export const DEVELOPMENT_FILES = ['dev/cnn.jsonl.gz']

/** Sentences of an article that are read: what an editor sums up stands early. */
const MOST_SENTENCES = 100

/** Reads the articles of a folder of summarisation corpora. */
export function readArticles(folder: string, files: readonly string[]): Article[] {
  return files.flatMap(file =>
    gunzipSync(readFileSync(join(folder, file)))
      .toString()
      .split('\n')
      .filter(Boolean)
      .map(line => toArticle(JSON.parse(line) as Line, file)),
  )
}

function toArticle({ id, text, refs, lead }: Line, file: string): Article {
  const root = readStructure(toSource(text), { format: 'text' })
  const sentences = bodySentences(root).slice(0, MOST_SENTENCES)
  const document = new TermDocument(sentences)
  const reference = (refs[0] ?? []).map(plainBrackets)
  const kept = reference.flatMap(stemsOf)
  const uses = new Map<string, number>()
  for (const stem of kept) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  const pairs = new Set(kept.slice(1).map((stem, i) => `${kept[i]} ${stem}`))
  return {
    id,
    source: sourceOf(id, text, file),
    document,
    stems: document.stems,
    reference,
    uses,
    pairs,
    ...(lead && file.startsWith('dev') && { lead }),
  }
}

/** Ids are hashes in the development set, elsewhere the name of a part and a number or a hash. */
function sourceOf(id: string, text: string, file: string): string {
  if (/^By\b/.test(text)) return 'Daily Mail'
  return file.startsWith('dev') ? 'dev' : id.replace(/-?(row)?([0-9a-f]{40}|\d+)$/, '')
}

/** One part of the corpora spells brackets as treebanks do. */
function plainBrackets(text: string): string {
  return text.replaceAll('-LRB-', '(').replaceAll('-RRB-', ')')
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf)
}
