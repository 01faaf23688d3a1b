import type { Block } from '../blocks.ts'
import { readDateline } from '../datelines.ts'
import { explainBlock } from '../explain.ts'
import { type BlockRead, readFeatures } from '../features/index.ts'
import { readLeads } from '../leads.ts'
import type { Role, RoledBlock } from '../roles.ts'
import { plainLine } from '../text-shape.ts'
import { STORY_LABELS, SUMMARY_LABELS } from '../words/labels.ts'
import { OUTPUTS, runNetwork, type Weights } from './network.ts'

/** Below this chance no line is taken for the headline (a wall of text, a list). */
const LEAST_HEADLINE = 0.1
/** In Markdown, only above this chance is an unmarked paragraph left out. */
const SURE = 0.8

/** Labels of a summary that head nothing else. */
const PLAIN_LABELS: ReadonlySet<string> = new Set(
  [...SUMMARY_LABELS].filter(
    label => !/^(?:overview|recap|digest|abstract|what |things |why |the |here)/.test(label),
  ),
)

/** Whether a line is a longer or shorter form of the headline. */
function isVariant(bare: string, headline: string): boolean {
  const [short, long] = bare.length < headline.length ? [bare, headline] : [headline, bare]
  return (
    short.length > 14 &&
    long.startsWith(short) &&
    (short.length > 0.6 * long.length || long.length - short.length < 45)
  )
}

/** Decides what each block of an article is. */
export function decide(blocks: readonly Block[], weights: Weights, explain = false): RoledBlock[] {
  const reads = readFeatures(blocks)
  const { chance2 } = runNetwork(
    weights,
    reads.map(({ features }) => features),
    reads.map(({ short }) => short),
  )
  const decision = new Decision(blocks, reads, chance2)
  const roles = decision.roles()
  if (explain)
    for (const [i, roled] of roles.entries())
      roled.why = explainBlock(blocks, reads, i, roled.role, decision.chanceOf(i, roled.role))
  return roles
}

class Decision {
  private readonly blocks: readonly Block[]
  private readonly reads: readonly BlockRead[]
  private readonly chances: Float32Array
  private readonly picked: Role[]

  constructor(blocks: readonly Block[], reads: readonly BlockRead[], chances: Float32Array) {
    this.blocks = blocks
    this.reads = reads
    this.chances = chances
    this.picked = blocks.map((_, i) => this.best(i))
  }

  roles(): RoledBlock[] {
    this.pickLabels()
    this.pickOne('headline', LEAST_HEADLINE)
    this.pickOne('deck', 0.5)
    this.pickRepeats()
    this.pickSummary()
    this.pickHead()
    this.dropEmptyHeadings()
    this.keepGiven()
    const top = this.topLevel()
    let body = false
    return this.blocks.map((block, i) => {
      const role = this.picked[i]!
      const roled: RoledBlock = { block, role }
      if (role === 'heading' && block.level) roled.level = block.level - top + 1
      if (role === 'byline' || role === 'date') roled.meta = this.reads[i]!.meta!
      if (role === 'storyTitle')
        roled.textAt = /^[^:]{0,20}:\s+/.exec(block.reading.value)?.[0].length ?? 0
      if (role === 'summary') roled.textAt = this.summaryAt(i)
      if (role === 'dateline') {
        const dateline = readDateline(block.reading.value)
        if (dateline) roled.dateline = dateline
      }
      if (role === 'paragraph' && !body) roled.leads = readLeads(block.reading.value)
      if (role === 'paragraph') body = true
      return roled
    })
  }

  /** Where the story proper begins: the first long block. */
  private bodyAt(): number {
    const at = this.reads.findIndex(({ short }) => !short)
    return at < 0 ? this.blocks.length : at
  }

  /** Labels that can be nothing else, above the story. */
  private pickLabels(): void {
    const body = this.bodyAt()
    for (let i = 0; i < body; i++) {
      const { plain } = this.reads[i]!
      if (i < 15 && /^story\s*:\s+\S/i.test(this.blocks[i]!.reading.value))
        this.picked[i] = 'storyTitle'
      if (PLAIN_LABELS.has(plain) && this.picked[i] !== 'headline' && i + 1 < this.blocks.length)
        this.picked[i] = 'label'
    }
  }

  /** Lines of the head whose form is plain, whatever the network took them for. */
  private pickHead(): void {
    const body = this.bodyAt()
    for (let i = 0; i < body; i++) {
      const { meta } = this.reads[i]!
      const text = this.blocks[i]!.reading.value
      const role = this.picked[i]!
      if (!meta || role === 'headline' || role === 'repeat' || role === 'deck') continue
      const dateline = readDateline(text)
      if (dateline?.agency && dateline.length >= text.length) this.picked[i] = 'dateline'
      else if (
        meta.kind === 'byline' &&
        meta.authors.length > 0 &&
        role !== 'byline' &&
        role !== 'paragraph'
      )
        this.picked[i] = 'byline'
      else if (
        meta.authors.length > 0 &&
        meta.dates.length > 0 &&
        text.length < 100 &&
        role !== 'byline' &&
        role !== 'paragraph' &&
        role !== 'heading'
      )
        this.picked[i] = 'byline'
    }
  }

  /** The network's chance of a role; null where it had no say. */
  chanceOf(i: number, role: Role): number | null {
    return this.reads[i]!.short && OUTPUTS.includes(role) ? this.chance(i, role) : null
  }

  private chance(i: number, role: Role): number {
    return this.chances[i * OUTPUTS.length + OUTPUTS.indexOf(role)]!
  }

  private best(i: number): Role {
    if (!/[\p{L}\p{N}]/u.test(this.blocks[i]!.reading.value)) return 'separator'
    if (!this.reads[i]!.short) return this.blocks[i]!.marker ? 'listItem' : 'paragraph'
    let best = 0
    const at = i * OUTPUTS.length
    for (let o = 1; o < OUTPUTS.length; o++)
      if (this.chances[at + o]! > this.chances[at + best]!) best = o
    return OUTPUTS[best]!
  }

  /** Of a role that an article has once, the likeliest block keeps it; the others become the next best. */
  private pickOne(role: 'headline' | 'deck', least: number): void {
    let top = -1
    for (let i = 0; i < this.blocks.length; i++)
      if (this.reads[i]!.short && (top < 0 || this.chance(i, role) > this.chance(top, role)))
        top = i
    for (let i = 0; i < this.blocks.length; i++)
      if (this.picked[i] === role && i !== top) this.picked[i] = this.nextBest(i, role)
    if (top >= 0 && this.chance(top, role) >= least) this.picked[top] = role
    else if (top >= 0 && this.picked[top] === role) this.picked[top] = this.nextBest(top, role)
  }

  private nextBest(i: number, not: Role): Role {
    let best: Role = 'paragraph'
    for (const role of OUTPUTS)
      if (role !== not && this.chance(i, role) > (best === not ? -1 : this.chance(i, best)))
        best = role
    return best
  }

  private pickRepeats(): void {
    const headline = this.titleWithoutSite(this.picked.indexOf('headline'))
    if (headline < 0) return
    this.picked[headline] = 'headline'
    const { bare } = this.reads[headline]!
    const body = this.bodyAt()
    for (const [i, read] of this.reads.entries()) {
      if (i === headline || !read.short || read.bare === '') continue
      if (read.bare === bare || (i < body && isVariant(read.bare, bare))) this.picked[i] = 'repeat'
    }
  }

  /** "Title | Example Times", "Title": the second is the headline. */
  private titleWithoutSite(headline: number): number {
    if (headline < 0) return headline
    const text = this.blocks[headline]!.reading.value
    const body = this.bodyAt()
    for (let i = 0; i < body; i++) {
      const other = this.blocks[i]!.reading.value
      if (i === headline || other.length < 12 || !text.startsWith(other)) continue
      if (/^\s*[|•·–—-]\s*\S.{0,60}$/.test(text.slice(other.length))) {
        this.picked[headline] = 'repeat'
        return i
      }
    }
    return headline
  }

  /** What follows a summary's label is the summary: items of a list, or paragraphs up to the label of the story. */
  private pickSummary(): void {
    const body = this.bodyAt()
    for (let i = 0; i < this.blocks.length; i++) {
      if (i <= body && i < 15 && this.summaryAt(i) > 0) this.picked[i] = 'summary'
      else if (this.picked[i] === 'summary' && !this.followsSummary(i))
        this.picked[i] = this.nextBest(i, 'summary')
      if (this.picked[i] !== 'label' || !SUMMARY_LABELS.has(this.reads[i]!.plain)) continue
      const end = this.summaryEnd(i + 1)
      for (let j = i + 1; j < end; j++)
        if (this.picked[j] !== 'leftover') this.picked[j] = 'summary'
    }
  }

  /** Index after the last block of the summary that begins at a block. */
  private summaryEnd(from: number): number {
    for (let i = from + 1; i < from + 8 && i < this.blocks.length; i++)
      if (this.picked[i] === 'label' && STORY_LABELS.has(this.reads[i]!.plain)) return i
    let end = from
    if (this.blocks[from]?.marker) while (this.blocks[end]?.marker) end++
    return Math.max(end, from + 1)
  }

  private followsSummary(i: number): boolean {
    const before = this.picked[i - 1]
    return (
      before === 'summary' || (before === 'label' && !STORY_LABELS.has(this.reads[i - 1]!.plain))
    )
  }

  /** Where the text of a summary begins after its label ("TL;DR: ..."); 0 where it has none. */
  private summaryAt(i: number): number {
    const match = /^([^:]{2,30}):\s+(?=\S)/.exec(this.blocks[i]!.reading.value.slice(0, 40))
    return match && SUMMARY_LABELS.has(plainLine(match[1]!)) ? match[0].length : 0
  }

  /** What the markup says stands; where it marks headings, no other line is one. */
  private keepGiven(): void {
    const given = this.blocks.map(block => block.given)
    if (!given.some(Boolean)) return
    const headline = this.givenHeadline()
    for (const [i, role] of given.entries()) {
      const was = this.picked[i]!
      if (i === headline) this.picked[i] = 'headline'
      else if (role && headline >= 0 && this.sameText(i, headline)) this.picked[i] = 'repeat'
      else if (was === 'headline') this.picked[i] = role ?? this.nextBest(i, 'headline')
      else if (role && !(role === 'heading' && (was === 'repeat' || was === 'label')))
        this.picked[i] = role
      if (!role && this.picked[i] === 'heading') this.picked[i] = 'paragraph'
      if (
        !role &&
        /^(?:leftover|caption|pullQuote|listItem)$/.test(was) &&
        this.chance(i, was) < SURE
      )
        this.picked[i] = 'paragraph'
    }
  }

  private sameText(i: number, j: number): boolean {
    const { bare } = this.reads[i]!
    return bare !== '' && bare === this.reads[j]!.bare
  }

  /** The title in the front matter, or else the only heading of the highest level where it stands before all others. */
  private givenHeadline(): number {
    const title = this.blocks.findIndex(({ given }) => given === 'headline')
    if (title >= 0) return title
    const headings = this.blocks.filter(({ given }) => given === 'heading')
    const [first] = headings
    if (first && headings.filter(({ level }) => level! <= first.level!).length === 1)
      return this.blocks.indexOf(first)
    return this.picked.indexOf('headline')
  }

  private topLevel(): number {
    const levels = this.blocks
      .filter((_, i) => this.picked[i] === 'heading')
      .map(({ level }) => level ?? 1)
    return levels.reduce((least, level) => Math.min(least, level), 9)
  }

  private dropEmptyHeadings(): void {
    for (let i = this.blocks.length - 1; i >= 0; i--) {
      const role = this.picked[i]!
      if (role === 'paragraph' || role === 'listItem') return
      if (role === 'heading') this.picked[i] = 'leftover'
    }
  }
}
