import { readFileSync } from 'node:fs'

/**
 * Reads a model file of the package, as training made it.
 *
 * The path holds from this file as well as from the bundle in dist: both stand one folder below the package's root.
 *
 * @param name file name in `models/`
 * @throws the file system's error where the installation lacks the file
 */
export function readModel(name: string): Uint8Array {
  return readFileSync(new URL(`../models/${name}`, import.meta.url))
}
