import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Arena } from '../../../src/entities/recognise/kernel/index.ts'
import { openModel } from '../../../src/entities/recognise/model.ts'

const FILE = readFileSync(new URL('../../../models/names.bin', import.meta.url))

function inArena(file: Uint8Array) {
  const bytes = new Arena().takeBytes(file.length)
  bytes.set(file)
  return bytes
}

test('a model is the same in the memory of the kernel as elsewhere', () => {
  expect(openModel(inArena(FILE))).toEqual(openModel(FILE))
})

test('what JavaScript reads of a model outlasts a move of the memory', () => {
  const arena = new Arena()
  const bytes = arena.takeBytes(FILE.length)
  bytes.set(FILE)
  const { knowledge } = openModel(bytes)
  const { length } = knowledge.words.keys
  arena.take(2 ** 24)
  expect(bytes.length).toBe(0)
  expect(knowledge.words.keys.length).toBe(length)
})

test('a model that is cut short is none', () => {
  const short = FILE.subarray(0, FILE.length >> 1)
  for (const file of [short, inArena(short)]) expect(() => openModel(file)).toThrow('cut short')
})

test('another file is none', () => {
  expect(() => openModel(new Uint8Array(1000))).toThrow('not one that this version')
})
