/** Names of one country that share neither letters nor initials. Folded. */
const GROUPS = [
  'united states, united states of america, us, usa',
  'united kingdom, uk, great britain, britain',
  'united arab emirates, uae, emirates',
  'russia, russian federation',
  'netherlands, holland',
  'myanmar, burma',
  'czech republic, czechia',
  'ivory coast, cote divoire',
  'turkey, turkiye',
  'south korea, republic of korea',
  'north korea, dprk',
  'china, peoples republic of china, prc',
  'east timor, timor leste',
  'eswatini, swaziland',
  'cape verde, cabo verde',
  'democratic republic of the congo, democratic republic of congo, drc, dr congo',
]

const groupOf = new Map(
  GROUPS.flatMap((group, i) => group.split(', ').map(name => [name, i] as const)),
)

/** A number for the country that a folded name stands for, where it has several; undefined for other names. */
export function countryOf(name: string): number | undefined {
  return groupOf.get(name)
}
