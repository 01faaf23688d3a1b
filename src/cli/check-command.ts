import { compareStories } from '../check/compare.ts'
import { goldenPath, goldensWithoutArticle, readGolden, toGolden } from '../check/golden.ts'
import { type Checked, type ReporterName, reporters } from '../check/report.ts'
import { isProblem, readArticle } from '../read/file.ts'
import { locateInputs } from '../read/locate.ts'
import type { Story } from '../story.ts'
import { Diagnostics } from './diagnostics.ts'
import { FileSink } from './file-sink.ts'
import { StreamSink } from './sink.ts'
import { storyOrProblem } from './story-or-problem.ts'
import { EXIT, exitStatus, UsageError, type World } from './world.ts'

/** The options of `nutgraf check` as the parser gives them. */
export interface CheckOptions {
  to?: ReporterName
  update?: boolean
  encoding?: string
}

/**
 * Reads every article of the folders again and compares it with the golden beside it.
 *
 * @returns the exit status: `differences` where one differs, lacks its golden, or is a golden without its article
 */
export async function checkCommand(
  args: string[],
  options: CheckOptions,
  world: World,
): Promise<number> {
  const { inputs, problems, folders } = locateInputs(args)
  if (inputs.includes(undefined)) throw new UsageError('check reads files and folders, not -')
  const paths = inputs.filter(path => path !== undefined)
  const diagnostics = new Diagnostics(world, 'normal')
  for (const problem of problems) diagnostics.problem(problem)
  const checked: Checked[] = []
  for (const path of paths) {
    const read = readArticle(path, options)
    if (isProblem(read)) diagnostics.problem(read)
    else {
      const story = storyOrProblem(read, {}, path)
      if ('problem' in story) diagnostics.problem(story.problem)
      else checked.push(await checkArticle(path, story.story, options.update ?? false))
    }
  }
  const read = checked.length
  for (const path of goldensWithoutArticle(paths, folders))
    checked.push({ path, updated: false, differences: [{ message: 'golden without an article' }] })
  const to = options.to ?? (world.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text')
  const sink = new StreamSink(world.stdout)
  if (checked.length) await sink.write(reporters[to](checked))
  if (checked.some(({ differences }) => differences.length)) return EXIT.differences
  return exitStatus(read, diagnostics.problems)
}

async function checkArticle(path: string, story: Story, update: boolean): Promise<Checked> {
  const golden = goldenPath(path)
  const differences = differencesFrom(golden, story)
  if (!update || !differences.length) return { path, differences, updated: false }
  const sink = FileSink.open(golden)
  await sink.write(toGolden(story))
  await sink.commit()
  return { path, differences: [], updated: true }
}

function differencesFrom(golden: string, story: Story): Checked['differences'] {
  try {
    const expected = readGolden(golden)
    if (expected) return compareStories(expected, story)
    return [{ message: `no golden beside it; nutgraf check --update writes ${golden}` }]
  } catch (error) {
    return [{ message: `its golden ${golden} cannot be read: ${(error as Error).message}` }]
  }
}
