import { type Printer, type PrintOptions, printers, type Result } from '../print/index.ts'
import type { Options } from '../summarise.ts'
import { type ColorChoice, useColor } from './color.ts'
import { DescriptorSink } from './descriptor-sink.ts'
import { Diagnostics } from './diagnostics.ts'
import { FileSink } from './file-sink.ts'
import { type FromChoice, type Input, type Inputs, openInputs } from './inputs.ts'
import { type Sink, StreamSink } from './sink.ts'
import { storyOrProblem } from './story-or-problem.ts'
import { isOutputFolder, isSameFile, outputPaths, standardInputTarget } from './targets.ts'
import { outputWidth } from './width.ts'
import { EXIT, exitStatus, UsageError, type World } from './world.ts'

/** The options of the command as the parser gives them. */
export interface SummariseOptions extends Options {
  from?: FromChoice
  to?: keyof typeof printers
  output?: string
  encoding?: string
  style?: PrintOptions['style']
  color: ColorChoice
  quiet?: boolean
  verbose?: boolean
}

/**
 * The main job: reads every input, prints its story, and says on standard error what could not be read.
 *
 * @returns the exit status
 */
export async function summariseCommand(
  args: string[],
  options: SummariseOptions,
  world: World,
): Promise<number> {
  const { env, outputDescriptor } = world
  const terminal =
    options.output === undefined && outputDescriptor === undefined ? world.stdout : {}
  const volume = options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal'
  const run: Run = {
    inputs: openInputs(args, options, world),
    options,
    printer: printers[options.to ?? 'text'],
    print: {
      color: useColor(options.color, terminal, env),
      width: outputWidth(terminal),
      style: options.style ?? 'prose',
    },
    diagnostics: new Diagnostics(world, volume),
  }
  if (options.output === undefined) return printTo(standardOutput(world), run)
  if (isOutputFolder(options.output, run.inputs.many)) return printToFolder(options.output, run)
  refuseOverwriting(run.inputs.paths, options.output)
  return printTo(FileSink.open(options.output), run)
}

function standardOutput(world: World): Sink {
  const openStream = () => new StreamSink(world.stdout)
  const { outputDescriptor } = world
  return outputDescriptor === undefined
    ? openStream()
    : new DescriptorSink(outputDescriptor, openStream)
}

/** What the ways to put out the stories share. */
interface Run {
  inputs: Inputs
  options: SummariseOptions
  printer: Printer
  print: PrintOptions
  diagnostics: Diagnostics
}

/** All stories into one place. */
async function printTo(sink: Sink, run: Run): Promise<number> {
  const { inputs, printer, print, diagnostics } = run
  let stories = 0
  let outputs = 0
  try {
    for await (const input of inputs.read()) {
      if (sink.broken) break
      const read = 'article' in input ? storyOf(input, run) : input
      if ('story' in read) {
        const before = inputs.many ? printer.before(read, stories, print) : ''
        const open = inputs.many && !stories ? printer.open : ''
        await sink.write(open + before + printer.print(read.story, print))
        stories++
        outputs++
      } else {
        diagnostics.problem(read.problem)
        if (printer !== printers.jsonl) continue
        await sink.write(errorLine(read))
        outputs++
      }
    }
    if (stories && inputs.many) await sink.write(printer.close)
    if (outputs) await sink.commit()
    else await sink.abort()
  } catch (error) {
    await sink.abort()
    throw error
  }
  return sink.broken ? EXIT.ok : exitStatus(stories, diagnostics.problems)
}

/** One output an article. */
async function printToFolder(output: string, run: Run): Promise<number> {
  const { inputs, printer, print, diagnostics } = run
  if (inputs.lines)
    throw new UsageError(`--output: JSON Lines go into one file, and '${output}' is a folder`)
  const targets = outputPaths(inputs.paths, inputs.folders, output, printer.extension)
  let stories = 0
  for await (const input of inputs.read()) {
    const read = 'article' in input ? storyOf(input, run) : input
    if (!('story' in read)) {
      diagnostics.problem(read.problem)
      continue
    }
    const { path, story } = read
    const target = path === undefined ? undefined : targets.get(path)
    const file = target ?? standardInputTarget(output, printer.extension)
    refuseOverwriting(inputs.paths, file)
    const sink = FileSink.open(file)
    await sink.write(printer.print(story, print))
    await sink.commit()
    diagnostics.note(path, `written to ${file}`)
    stories++
  }
  return exitStatus(stories, diagnostics.problems)
}

/** What became of an input that could not be read; the same shape as the input's. */
type Failure = Extract<Input, { problem: unknown }>

/** The story of one article, with what is to be said of it. */
function storyOf(input: Extract<Input, { article: unknown }>, run: Run): Result | Failure {
  const { diagnostics, options } = run
  const named = input.path === undefined ? {} : { path: input.path }
  const result = storyOrProblem(input.article, options, input.path)
  if ('problem' in result) return { ...named, id: input.article.id ?? null, ...result }
  const { story } = result
  for (const warning of story.warnings) diagnostics.warning(input.path, warning)
  const { source, sections, entities } = story
  diagnostics.note(
    input.path,
    `read as ${source.encoding}: ${source.length} characters, ${sections.length} sections, ${entities.length} names`,
  )
  return { ...named, story }
}

function errorLine(input: Failure): string {
  const { code, message } = input.problem
  return `${JSON.stringify({ id: input.id ?? null, error: { code, message } })}\n`
}

function refuseOverwriting(articles: string[], target: string): void {
  const article = articles.find(path => isSameFile(path, target))
  if (article !== undefined)
    throw new UsageError(
      `--output: '${target}' is an article that is read; name another file or folder`,
    )
}
