import type { Picks } from './picks.ts'

/** In Markdown, only above this chance is an unmarked paragraph left out of the story. */
const SURE = 0.8

/** What the markup says stands; where there is markup, no line without it is a heading. */
export function keepGiven(picks: Picks): void {
  const { roles, blocks } = picks
  if (!blocks.some(({ given }) => given)) return
  const headline = givenHeadline(picks)
  for (const [i, { given }] of blocks.entries()) {
    const was = roles[i]!
    if (i === headline) roles[i] = 'headline'
    else if (given && headline >= 0 && sameText(picks, i, headline)) roles[i] = 'repeat'
    else if (was === 'headline') roles[i] = given ?? picks.nextBest(i, 'headline')
    else if (given && !(given === 'heading' && was === 'label')) roles[i] = given
    if (given) continue
    if (roles[i] === 'heading') roles[i] = 'paragraph'
    const leavesOut = /^(?:leftover|caption|pullQuote|listItem)$/.test(was)
    if (leavesOut && picks.chance(i, was) < SURE) roles[i] = 'paragraph'
  }
}

/** Depth of the highest headings. */
export function topLevel({ blocks, roles }: Picks): number {
  let top = Number.POSITIVE_INFINITY
  for (const [i, { level }] of blocks.entries())
    if (roles[i] === 'heading' && level !== undefined) top = Math.min(top, level)
  return top
}

/** The title in the front matter, or else the only heading of the highest level, where it stands before all others. */
function givenHeadline({ blocks, roles }: Picks): number {
  const title = blocks.findIndex(({ given }) => given === 'headline')
  if (title >= 0) return title
  const headings = blocks.filter(({ given }) => given === 'heading')
  const [first] = headings
  if (first && headings.filter(({ level }) => level! <= first.level!).length === 1)
    return blocks.indexOf(first)
  return roles.indexOf('headline')
}

function sameText({ reads }: Picks, i: number, j: number): boolean {
  return reads[i]!.bare !== '' && reads[i]!.bare === reads[j]!.bare
}
