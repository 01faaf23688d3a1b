import { hashOf } from '../../src/entities/recognise/hash.ts'

/** Of this many documents one is held out for tuning. */
const PARTS = 8

const SILVER =
  /^(?:gmb_voa_news|open-web|wikipedia_current_events|us_\w+?|au_pm_releases|global_voices_aym|opensource_com_fedora_mag|wiki201[48]_[a-z_]+)-(?=.)/

/**
 * Is a passage of the desk sets, or the silver document that it was taken from, held out for tuning? Passages of one
 * document go together: a passage has the name of the silver file before the document's id, and may have a letter
 * behind it.
 */
export function isHeldOut(id: string): boolean {
  if (id.includes('/') || id.startsWith('train-story')) return false
  const document = id.replace(SILVER, '').replace(/(?<=\d)[a-h]+$/, '')
  return hashOf(document) % PARTS === 3
}
