import { explain } from '../print/explain.ts'
import { type EntityOptions, explainArticle } from '../summarise.ts'
import { type ColorChoice, useColor } from './color.ts'
import { Diagnostics } from './diagnostics.ts'
import { type FromChoice, openInputs } from './inputs.ts'
import { StreamSink } from './sink.ts'
import { outputWidth } from './width.ts'
import { exitStatus, type World } from './world.ts'

/** The options of `nutgraf explain` as the parser gives them. */
export interface ExplainOptions extends EntityOptions {
  from?: Exclude<FromChoice, 'jsonl'>
  encoding?: string
  color: ColorChoice
}

/** Prints for each line of the articles what it was taken for and why, and for each name too. */
export async function explainCommand(
  args: string[],
  options: ExplainOptions,
  world: World,
): Promise<number> {
  const { stdout, env } = world
  const inputs = openInputs(args, options, world)
  const diagnostics = new Diagnostics(world, 'normal')
  const sink = new StreamSink(stdout)
  const print = { color: useColor(options.color, stdout, env), width: outputWidth(stdout) }
  let explained = 0
  for await (const input of inputs.read()) {
    if (sink.broken) break
    if ('problem' in input) diagnostics.problem(input.problem)
    else {
      const title = inputs.many ? `${explained ? '\n' : ''}${input.path ?? 'standard input'}\n` : ''
      await sink.write(title + explain(explainArticle(input.article, options), print))
      explained++
    }
  }
  return exitStatus(explained, diagnostics.problems)
}
