import { Chalk, type ChalkInstance } from 'chalk'
import { wrapAnsi } from 'fast-wrap-ansi'
import type { Entity, Story, StorySection } from '../story.ts'
import { type EntityGroup, entityGroups } from './entity-groups.ts'
import type { Printer, PrintOptions } from './format.ts'
import { readsAsProse } from './reads-as-prose.ts'
import { shownSections } from './shown-sections.ts'
import { visible } from './visible.ts'

/** For a person at a terminal: headline first, then the summary, the sections in brief, and the names by type. */
export const text: Printer = {
  extension: '.txt',
  print: (story, options) => new TextStory(options).print(story),
  open: '',
  before: ({ path }, index, { color, width }) => {
    const name = visible(path ?? 'standard input')
    const rule = `── ${name} ${'─'.repeat(Math.max(3, width - name.length - 4))}`
    return `${index ? '\n' : ''}${pen(color).dim(rule)}\n\n`
  },
  close: '',
}

/** Reading gets harder in longer lines than this, however wide the window. */
const LONGEST_LINE = 92
/** Below this a line holds too few words to be worth wrapping to. */
const SHORTEST_LINE = 24
/** Below this names stand under their type, not beside it. */
const NARROW = 50
/** Room for the type of a name, in columns: "Organisations" and two spaces. */
const TYPE_COLUMN = 15

function pen(color: boolean): ChalkInstance {
  return new Chalk({ level: color ? 1 : 0 })
}

class TextStory {
  readonly #pen: ChalkInstance
  readonly #width: number
  readonly #bullets: boolean

  constructor({ color, width, style }: PrintOptions) {
    this.#pen = pen(color)
    this.#width = Math.max(SHORTEST_LINE, Math.min(width, LONGEST_LINE))
    this.#bullets = style === 'bullets'
  }

  print(story: Story): string {
    const parts = [
      this.#head(story),
      this.#summary(story),
      this.#sections(story),
      this.#names(story),
    ]
    return `${parts.filter(Boolean).join('\n\n')}\n`
  }

  /** Headline, deck and the line of who, where and when. */
  #head({ headline, deck, storyTitle, byline, dateline, date }: Story): string {
    const authors = byline?.authors.length ? `By ${list(byline.authors)}` : byline?.text
    const facts = [authors, dateline?.text.replace(/\s*[-–—]\s*$/, ''), date?.text]
    return [
      headline && this.#pen.bold(this.#wrap(headline.text)),
      deck && this.#pen.italic(this.#wrap(deck.text)),
      storyTitle && this.#wrap(`Story: ${storyTitle.text}`),
      facts.some(Boolean) && this.#pen.dim(this.#wrap(facts.filter(Boolean).join(' · '))),
    ]
      .filter(Boolean)
      .join('\n')
  }

  #summary(story: Story): string {
    const { origin, sentences } = story.summary
    if (!sentences.length) return ''
    const title = this.#title('Summary', origin === 'given' ? 'as the article gives it' : '')
    if (!this.#bullets && readsAsProse(story))
      return `${title}\n${this.#wrap(sentences.map(s => s.text).join(' '), '  ')}`
    return [title, ...sentences.map(s => this.#wrap(s.text, '  • ', '    '))].join('\n')
  }

  /** Each section's heading with its key sentence. */
  #sections(story: Story): string {
    const sections = shownSections(story)
    if (!sections.length) return ''
    return [this.#title('Sections'), ...sections.map(section => this.#section(section))].join('\n')
  }

  #section({ heading, level, keySentence }: StorySection): string {
    const indent = '  '.repeat(Math.min(level, 4))
    return [
      heading && this.#pen.bold(this.#wrap(heading.text, indent)),
      keySentence && this.#wrap(keySentence.text, `${indent}  `),
    ]
      .filter(Boolean)
      .join('\n')
  }

  #names(story: Story): string {
    const groups = entityGroups(story)
    if (!groups.length) return ''
    return [this.#title('Names'), ...groups.map(group => this.#group(group))].join('\n')
  }

  /** A type and its names beside it; below it where the window is narrow. */
  #group({ heading, entities }: EntityGroup): string {
    const names = entities.map(entity => this.#name(entity)).join(', ')
    const label = this.#pen.cyan(heading)
    if (this.#width < NARROW) return `  ${label}\n${this.#fill(names, '    ')}`
    const first = `  ${label}${' '.repeat(TYPE_COLUMN - heading.length)}`
    return this.#fill(names, first, ' '.repeat(TYPE_COLUMN + 2))
  }

  #name({ name, aliases, mentions }: Entity): string {
    const others = aliases.length ? ` (${aliases.map(visible).join(', ')})` : ''
    const count = mentions.length > 1 ? this.#pen.dim(` ×${mentions.length}`) : ''
    return visible(name) + others + count
  }

  #title(title: string, note = ''): string {
    return this.#pen.bold.blue(title) + (note && this.#pen.dim(` ${note}`))
  }

  /** Wraps text of the article, which may hold anything. */
  #wrap(text: string, first = '', rest = first): string {
    return this.#fill(visible(text), first, rest)
  }

  /** Wraps text that is safe to print; `first` and `rest` go before the first line and the others. */
  #fill(text: string, first: string, rest = first): string {
    const columns = this.#width - rest.length
    const lines = wrapAnsi(text, columns, { hard: true }).split('\n')
    return lines.map((line, i) => (i ? rest : first) + line).join('\n')
  }
}

/** "A", "A and B", "A, B and C". */
function list(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
