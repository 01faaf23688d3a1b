import type { Story, StorySection } from '../story.ts'

/**
 * The sections that an overview shows: those with a heading, and the text before the first one where its key sentence
 * says what the summary does not. A story without headings has none to show.
 */
export function shownSections({ sections, summary }: Story): StorySection[] {
  if (!sections.some(section => section.heading)) return []
  const said = new Set(summary.sentences.map(sentence => sentence.start))
  return sections.filter(
    ({ heading, keySentence }) => heading || (keySentence && !said.has(keySentence.start)),
  )
}
