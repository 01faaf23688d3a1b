/** The library: `import { summarise } from 'nutgraf'`. */

export type { EntityOptions, StoryFile, SummaryOptions } from './plugins.ts'
export { storyCompile, storyEntities, storyParse, storySummary } from './plugins.ts'
export type {
  BylineSpan,
  DatelineSpan,
  DateSpan,
  Entity,
  EntityType,
  LeftOutSpan,
  Span,
  Story,
  StorySection,
  StorySource,
  StorySummary,
  Warning,
} from './story.ts'
export { type Options, summarise } from './summarise.ts'
export type * from './tree.ts'
export { blocksOf, sourceRange } from './tree.ts'
