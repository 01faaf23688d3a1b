import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

/*
 * Files of the package that are read when they are needed. The paths hold from this file as well as from the bundle in
 * dist: both stand one folder below the package's root.
 */

/**
 * Reads a model as training made it.
 *
 * @param name file name in `models/`
 * @throws the file system's error where the installation lacks the file
 */
export function readModel(name: string): Uint8Array {
  return readFileSync(modelUrl(name))
}

/**
 * Reads a model to where its bytes are wanted.
 *
 * @param take gives room for so many bytes
 * @returns what `take` gave, filled
 * @throws the file system's error where the installation lacks the file
 */
export function readModelInto(name: string, take: (size: number) => Uint8Array): Uint8Array {
  const file = openSync(modelUrl(name), 'r')
  try {
    const bytes = take(fstatSync(file).size)
    let read = 1
    for (let at = 0; at < bytes.length && read > 0; at += read)
      read = readSync(file, bytes, at, bytes.length - at, null)
    return bytes
  } finally {
    closeSync(file)
  }
}

function modelUrl(name: string): URL {
  return new URL(`../models/${name}`, import.meta.url)
}

/** What there is a JSON Schema of: a story, and the reader's own list of names. */
export const SCHEMAS = ['story', 'entities'] as const
export type SchemaName = (typeof SCHEMAS)[number]

/** A JSON Schema, which the build makes from the TypeScript type. */
export function readSchema(of: SchemaName): string {
  return readFileSync(new URL(`../dist/${of}.schema.json`, import.meta.url), 'utf8')
}

/** Version of the package. */
export function readVersion(): string {
  const json = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(json) as { version: string }).version
}
