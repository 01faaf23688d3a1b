import type { Entity, Span, Story, StorySection } from '../story.ts'
import { entityGroups } from './entity-groups.ts'
import type { Printer, PrintOptions } from './format.ts'
import { readsAsProse } from './reads-as-prose.ts'
import { shownSections } from './shown-sections.ts'
import { visible } from './visible.ts'

/** For a page or a note: the summary, the key sentence of each section, and the names as lists. */
export const markdown: Printer = {
  extension: '.md',
  print: (story, options) =>
    `${[...head(story), ...summary(story, options), ...sections(story), ...names(story)].join('\n\n')}\n`,
  open: '',
  before: (_, index) => (index ? '\n---\n\n' : ''),
  close: '',
}

function head({ headline, deck, storyTitle, byline, dateline, date }: Story): string[] {
  const facts = [byline, dateline, date]
    .filter(span => span !== null)
    .map(span => inline(span.text))
  return [
    ...(headline ? [`# ${inline(headline.text)}`] : []),
    ...(deck ? [`*${inline(deck.text)}*`] : []),
    ...(storyTitle ? [`Story: ${inline(storyTitle.text)}`] : []),
    ...(facts.length ? [facts.join(' · ')] : []),
  ]
}

function summary(story: Story, { style }: PrintOptions): string[] {
  const { origin, sentences } = story.summary
  if (!sentences.length) return []
  const texts = sentences.map(sentence => blockStart(inline(sentence.text)))
  const body =
    style === 'bullets' || !readsAsProse(story)
      ? texts.map(text => `- ${text}`).join('\n')
      : texts.join(' ')
  return [`## Summary${origin === 'given' ? ' (as the article gives it)' : ''}`, body]
}

function sections(story: Story): string[] {
  const shown = shownSections(story)
  return shown.length ? ['## Sections', shown.map(section).join('\n')] : []
}

function section({ heading, keySentence, level }: StorySection): string {
  const parts = [heading && `**${inline(heading.text)}**`, keySentence && inline(keySentence.text)]
  return `${'  '.repeat(Math.min(level, 4) - 1)}- ${blockStart(parts.filter(Boolean).join(': '))}`
}

function names(story: Story): string[] {
  const groups = entityGroups(story)
  if (!groups.length) return []
  return [
    '## Names',
    groups
      .map(({ heading, entities }) => `- **${heading}**: ${entities.map(name).join(', ')}`)
      .join('\n'),
  ]
}

function name({ name, aliases, mentions }: Entity): string {
  const others = aliases.length ? ` (${aliases.map(inline).join(', ')})` : ''
  return inline(name) + others + (mentions.length > 1 ? ` ×${mentions.length}` : '')
}

/** Keeps characters of the article from acting as markup inside a line. */
function inline(text: Span['text']): string {
  return visible(text).replace(/[\\`*_[\]<>|~&]/g, '\\$&')
}

/** Keeps a line that begins a block from being read as a heading, a list or a quote. */
function blockStart(text: string): string {
  return text.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[#+=-]/, '\\$&')
}
