import type { Picks } from './picks.ts'

/** An article that has fewer questions on lines of their own is no interview. */
const FEWEST = 3
/** From this share of them on that are headings, they all are. */
const SHARE = 1 / 3
/** An interview has no more paragraphs to a question, below the first; where they are rarer, they are the writer's own. */
const MOST_ANSWERS = 3
/** A question of an interview is no longer: UTF-16 code units. */
const LONGEST = 220

/** The questions of an interview stand above the answers: all are headings where some are. */
export function pickQuestions(picks: Picks): void {
  const { roles, reads, blocks } = picks
  const questions: number[] = []
  const begins = roles.indexOf('paragraph')
  for (let i = begins + 1; i < roles.length - 1 && begins >= 0; i++) {
    const { short } = reads[i]!
    const isBody = roles[i] === 'heading' || roles[i] === 'paragraph'
    if (!short || !isBody || blocks[i]!.marker || roles[i + 1] !== 'paragraph') continue
    const text = picks.text(i)
    if (text.length <= LONGEST && /^[^"“‘«].*\?$/s.test(text)) questions.push(i)
  }
  const headings = questions.filter(i => roles[i] === 'heading').length
  if (questions.length < FEWEST || headings < 2 || headings < SHARE * questions.length) return
  const answers = roles.filter((role, i) => role === 'paragraph' && i > questions[0]!)
  if (answers.length > MOST_ANSWERS * questions.length) return
  for (const i of questions) roles[i] = 'heading'
}
