import { ENTITY_TYPES } from './mention.ts'

/**
 * Labels of a token (BILOU; Ratinov & Roth 2009): 0 outside; for type t, `1 + 4 t` begins a name of several tokens,
 * `2 + 4 t` goes on, `3 + 4 t` is its last, `4 + 4 t` is a name of one token.
 */
export const TYPES = ENTITY_TYPES.length
export const LABELS = 1 + 4 * TYPES
/** Labels rounded up to whole vectors of four. */
export const LABEL_STRIDE = (LABELS + 3) & ~3

export const BEGIN = 1
export const INSIDE = 2
export const LAST = 3
export const UNIT = 4

/** Label of a part (BEGIN, INSIDE, LAST, UNIT) of a name of type `type`. */
export function labelOf(type: number, part: number): number {
  return part + 4 * type
}

/** Labels after which a name may begin or the chain may end: outside, then the last and the only token of each type. */
export const CLOSED: readonly number[] = [0, ...types(LAST, UNIT)]
/** Labels that may follow those: outside, then the first and the only token of each type. */
export const OPENING: readonly number[] = [0, ...types(BEGIN, UNIT)]

function types(first: number, second: number): number[] {
  return ENTITY_TYPES.flatMap((_, type) => [labelOf(type, first), labelOf(type, second)])
}
