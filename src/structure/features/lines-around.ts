import type { OwnRead } from './own.ts'

/** A short line that does not end like a sentence: a title, a name, an entry of a menu. */
export function isLine({ short, last, bare }: OwnRead): boolean {
  return short && last !== 0 && bare.length < 100
}

/** How many such lines stand above the first paragraph and below the last; below, where there is none. */
export function linesAround(reads: readonly OwnRead[]): { above: number; below: number } {
  const first = reads.findIndex(({ body }) => body)
  const last = reads.findLastIndex(({ body }) => body)
  return {
    above: reads.slice(0, Math.max(0, first)).filter(isLine).length,
    below: reads.slice(last + 1).filter(isLine).length,
  }
}
