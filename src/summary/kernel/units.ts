import { isUpper } from '../../language/characters.ts'

/** What a code unit is: bits, as in assembly/units.ts. */
const IN_WORD = 1
const UPPER = 2
const SPACE = 4

/** Letters and digits of every script, with marks and halves of pairs. */
const LETTER = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u

/** What the kernel asks once for each unit. */
export function classify(unit: number): number {
  const space = unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0
  return (
    (LETTER.test(String.fromCharCode(unit)) ? IN_WORD : 0) |
    (isUpper(unit) ? UPPER : 0) |
    (space ? SPACE : 0)
  )
}
