import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readConll, toPassage } from '../../../training/names/passages.ts'

test('puts a token corpus together again, with its names', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'conll-')), 'small.conll.gz')
  const rows = [
    ['Wanjiru', 'B-PER', 'B-person'],
    ['Bello', 'I-PER', 'I-person'],
    ["'s", 'O', 'O'],
    ['farm', 'O', 'O'],
    ['(', 'O', 'O'],
    ['Karatu', 'B-LOC', 'B-place'],
    [')', 'O', 'O'],
    ['.', 'O', 'O'],
  ]
  writeFileSync(path, gzipSync(`${rows.map(row => row.join('\t')).join('\n')}\n\n`))
  const [passage] = readConll(path, (_, mapped) =>
    mapped === 'person' ? ['person'] : mapped === 'place' ? ['place'] : [],
  )
  const [sentence] = passage!.sentences
  expect(sentence!.text).toBe("Wanjiru Bello's farm (Karatu).")
  expect(sentence!.names.map(({ start, end }) => sentence!.text.slice(start, end))).toEqual([
    'Wanjiru Bello',
    'Karatu',
  ])
})

test('gives each sentence of a running text its names', () => {
  const text = 'Rain fell in Karatu. It stopped.\nBello left.'
  const name = (surface: string) => {
    const start = text.indexOf(surface)
    return { start, end: start + surface.length, weights: [1], other: 0 }
  }
  const { sentences } = toPassage('invented', text, [name('Karatu'), name('Bello')])
  expect(
    sentences.map(({ text, names }) => [text, names.map(n => text.slice(n.start, n.end))]),
  ).toEqual([
    ['Rain fell in Karatu.', ['Karatu']],
    ['It stopped.', []],
    ['Bello left.', ['Bello']],
  ])
})
