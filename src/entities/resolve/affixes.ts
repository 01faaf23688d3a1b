/** Titles in front of a person's name that are no part of it; without stops, lower case. */
export const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady president sen senator rep representative gov governor mayor gen general col colonel capt captain lt lieutenant sgt sergeant judge justice sheikh sheik mullah imam ayatollah rabbi rev reverend father pastor bishop archbishop cardinal minister chancellor premier ambassador secretary chairman coach'.split(
    ' ',
  ),
)

/** Of these the ones that may be given names, as titles only with a stop behind them: "Col. Briggs", not "Col Briggs". */
export const TITLES_WITH_STOP = new Set(['col', 'gen', 'rep', 'gov', 'rev'])

/** Code units of the legal form of a firm at the beginning of what stands behind its name: ", Inc.", " plc". */
export function legalFormLength(behind: string): number {
  const form =
    /^,? (?:(?:Inc|Ltd|Corp|Co|LLC|L\.L\.C|P\.?L\.?C|plc|Plc|LLP|N\.V|S\.A)\.?|AG|GmbH|Limited)(?![\p{L}\p{N}])/u
  return form.exec(behind)?.[0].length ?? 0
}
