import type { Block } from '../blocks.ts'
import { readDateline } from '../datelines.ts'
import { explainBlock } from '../explain.ts'
import { readFeatures } from '../features/index.ts'
import { readLeads } from '../leads.ts'
import type { RoledBlock } from '../roles.ts'
import { keepGiven, topLevel } from './given.ts'
import { clearAboveHeadline, pickHeadlineAndDeck } from './headline.ts'
import { kindOf, type TextKind } from './kind.ts'
import { pickLabels, pickPoints, pickSummary, storyTitleAt, summaryAt } from './labels.ts'
import { pickMeta } from './meta.ts'
import { meanChances, type Weights } from './network.ts'
import { Picks } from './picks.ts'
import { pickInside, pickPlainLines } from './plain-lines.ts'
import { pickPullQuotes } from './pull-quotes.ts'
import { pickQuestions } from './questions.ts'
import { keepShortTexts } from './short-texts.ts'
import { pickSignOffs } from './sign-offs.ts'

/**
 * Decides what each block of an article is: the networks' guess for each, then what holds of an article as a whole (one
 * headline, no heading at the end) and of lines whose form leaves no doubt.
 *
 * @param networksFor the trained networks for each kind of text
 */
export function decide(
  blocks: readonly Block[],
  networksFor: (kind: TextKind) => Iterable<Weights>,
  explain = false,
): RoledBlock[] {
  const reads = readFeatures(blocks)
  const features = reads.map(read => read.features)
  const chances = meanChances(
    networksFor(kindOf(reads)),
    features,
    reads.map(({ short }) => short),
  )
  const picks = new Picks(blocks, reads, chances)
  pickLabels(picks)
  pickPlainLines(picks)
  pickHeadlineAndDeck(picks)
  pickSummary(picks)
  pickPoints(picks)
  clearAboveHeadline(picks)
  pickInside(picks)
  pickPullQuotes(picks)
  pickMeta(picks)
  pickQuestions(picks)
  keepShortTexts(picks)
  pickSignOffs(picks)
  dropEmptyHeadings(picks)
  keepGiven(picks)
  const roled = toRoled(picks)
  if (explain)
    for (const [i, block] of roled.entries())
      block.why = explainBlock(blocks, reads, i, block.role, picks.chanceOrNull(i, block.role))
  return roled
}

/** A heading that nothing follows heads nothing. */
function dropEmptyHeadings({ roles }: Picks): void {
  for (let i = roles.length - 1; i >= 0; i--) {
    if (roles[i] === 'paragraph' || roles[i] === 'listItem') return
    if (roles[i] === 'heading') roles[i] = 'leftover'
  }
}

/** Puts the details to the roles that have some. */
function toRoled(picks: Picks): RoledBlock[] {
  const top = topLevel(picks)
  const firstParagraph = picks.roles.indexOf('paragraph')
  return picks.blocks.map((block, i): RoledBlock => {
    const role = picks.roles[i]!
    const text = block.reading.value
    switch (role) {
      case 'heading':
        return { block, role, ...(block.level ? { level: block.level - top + 1 } : {}) }
      case 'byline':
      case 'date': {
        const { meta } = picks.reads[i]!
        return { block, role, ...(meta ? { meta } : {}) }
      }
      case 'storyTitle':
        return { block, role, textAt: storyTitleAt(text) }
      case 'summary':
        return { block, role, textAt: summaryAt(text) }
      case 'dateline': {
        const dateline = readDateline(text)
        return { block, role, ...(dateline ? { dateline } : {}) }
      }
      case 'paragraph':
        return i === firstParagraph ? { block, role, leads: readLeads(text) } : { block, role }
      default:
        return { block, role }
    }
  })
}
