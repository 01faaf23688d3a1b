import { isName } from '../person-name.ts'
import type { Picks } from './picks.ts'

/** From this chance on, a heading that a paragraph repeats ("Where did it come from?") is no pull quote. */
const SURE_HEADING = 0.8

/** Below the beginning of the story, a line that is a whole sentence of a paragraph of it is a pull quote. */
export function pickPullQuotes(picks: Picks): void {
  const { roles, reads } = picks
  const begins = roles.indexOf('paragraph')
  for (let i = begins + 1; i < roles.length && begins >= 0; i++) {
    const { holder, wholeSentence, short, bare } = reads[i]!
    if (!short || !wholeSentence || roles[holder] !== 'paragraph') continue
    const longer = !reads[holder]!.short || reads[holder]!.bare.length > bare.length
    const isHeading = roles[i] === 'heading' && picks.chance(i, 'heading') >= SURE_HEADING
    if (longer && roles[i] !== 'repeat' && !isHeading) roles[i] = 'pullQuote'
  }
  for (let i = 1; i < roles.length; i++)
    if (roles[i] === 'heading' && roles[i - 1] === 'pullQuote' && namesSpeaker(picks, i))
      roles[i] = 'pullQuote'
}

/** "Henrik Aas, chief executive", right below the quotation that is his. */
function namesSpeaker({ blocks }: Picks, i: number): boolean {
  const { blanksBefore, reading } = blocks[i]!
  const [name = '', about] = reading.value.split(/, (.*)/s)
  return blanksBefore === 0 && about !== undefined && isName(name.replace(/^[—–-]\s*/, ''))
}
