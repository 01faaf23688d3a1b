import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { distance } from 'fastest-levenshtein'
import { reporters } from '../check/report.ts'
import { ENTITY_TYPES } from '../entities/index.ts'
import { readVersion, SCHEMAS, type SchemaName } from '../package-files.ts'
import { printers } from '../print/index.ts'
import { canonicalEncoding } from '../read/decode.ts'
import type { EntityType } from '../story.ts'
import type { EntityOptions } from '../summarise.ts'
import { type CheckOptions, checkCommand } from './check-command.ts'
import { COLOR_CHOICES } from './color.ts'
import { readEntityList } from './entity-list.ts'
import { type ExplainOptions, explainCommand } from './explain-command.ts'
import { FROM_CHOICES } from './inputs.ts'
import { schemaCommand } from './schema-command.ts'
import { type SummariseOptions, summariseCommand } from './summarise-command.ts'
import type { World } from './world.ts'

/**
 * The command line: each option is declared here once, for the parser and for the help.
 *
 * @param done takes the exit status of the command that ran
 */
export function program(world: World, done: (status: number) => void): Command {
  const root = new Command('nutgraf')
    .description(
      'Reads news articles: headline, summary, sections and names, offline, the same every time.',
    )
    .argument(
      '[inputs...]',
      'files, folders (searched for .txt, .text and .md) and - for standard input',
    )
    .addOption(new Option('-f, --from <format>', 'format of the input').choices(FROM_CHOICES))
    .addOption(
      new Option('-t, --to <format>', 'format of the output').choices(Object.keys(printers)),
    )
    .option('-o, --output <path>', 'write to a file, or to a folder for many inputs')
    .option('--sentences <n>', 'length of an extracted summary in sentences', positive)
    .option('--words <n>', 'most words of an extracted summary', positive)
    .option('--extract', 'extract a summary even where the article brings its own')
    .addOption(
      new Option('--style <style>', 'how summaries are printed').choices(['prose', 'bullets']),
    )
    .option('--entities <file>', ENTITIES)
    .option('--types <list>', `keep only these types of names: ${ENTITY_TYPES.join(', ')}`, types)
    .option('--min-confidence <p>', 'keep only names at least this sure (0 to 1)', share)
    .option('--encoding <name>', 'encoding of the input, overruling detection', encoding)
    .addOption(colorOption())
    .option('-q, --quiet', 'no warnings on standard error, errors only')
    .option('--verbose', 'say on standard error what was read and how')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .showHelpAfterError('(nutgraf --help shows all options)')
    .configureOutput({
      // Nobody reading on is no fault.
      writeOut: text => world.stdout.on('error', () => {}).write(text),
      writeErr: text => world.stderr.write(text.replace(/^error: /, 'nutgraf: ')),
    })
    .exitOverride()
  root.action(async (inputs: string[], { entities, ...options }: Listed<SummariseOptions>) => {
    if (!inputs.length && world.stdin.isTTY) return root.outputHelp()
    done(await summariseCommand(inputs, withList(options, entities), world))
  })
  addCheck(root, world, done)
  addExplain(root, world, done)
  root
    .command('schema')
    .description('print the JSON Schema of a story, or of the list that --entities reads')
    .addArgument(new Argument('[of]').choices(SCHEMAS).default('story'))
    .action(async (of: SchemaName) => done(await schemaCommand(of, world)))
  return root
}

function addCheck(root: Command, world: World, done: (status: number) => void): void {
  root
    .command('check')
    .description('compare articles with the goldens beside them (NAME.story.json)')
    .argument('<inputs...>', 'folders or files')
    .option('--update', 'write the goldens anew')
    .addOption(
      new Option('-t, --to <format>', 'how differences are printed').choices(
        Object.keys(reporters),
      ),
    )
    .option('--encoding <name>', 'encoding of the articles, overruling detection', encoding)
    .addHelpText('after', CHECK_HELP)
    .action(async (inputs: string[], options: CheckOptions) =>
      done(await checkCommand(inputs, options, world)),
    )
}

function addExplain(root: Command, world: World, done: (status: number) => void): void {
  root
    .command('explain')
    .description('say of each line and name what it was taken for, and why')
    .argument('<inputs...>', 'files, folders and - for standard input')
    .addOption(
      new Option('-f, --from <format>', 'format of the input').choices(['text', 'markdown']),
    )
    .option('--encoding <name>', 'encoding of the input, overruling detection', encoding)
    .addOption(colorOption())
    .option('--entities <file>', ENTITIES)
    .action(async (inputs: string[], { entities, ...options }: Listed<ExplainOptions>) =>
      done(await explainCommand(inputs, withList(options, entities), world)),
    )
}

const ENTITIES = 'your own list of names (JSON or CSV), which overrules the model'

/** Options of a command with the path of the reader's list, which is read when the command runs. */
type Listed<Options> = Options & { entities?: string }

function withList<Options extends EntityOptions>(options: Options, path?: string): Options {
  return path === undefined ? options : { ...options, list: readEntityList(path) }
}

function colorOption(): Option {
  return new Option('--color <when>', 'colour the text').choices(COLOR_CHOICES).default('auto')
}

function positive(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}

function share(value: string): number {
  const number = Number(value)
  if (!value.trim() || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return number
}

function types(value: string): EntityType[] {
  return value.split(',').map(word => {
    const type = ENTITY_TYPES.find(known => known === word.trim())
    if (type) return type
    const hint = nearest(word.trim(), ENTITY_TYPES)
    throw new InvalidArgumentError(
      `'${word}' is no type of name.${hint ? ` Did you mean ${hint}?` : ''} Types: ${ENTITY_TYPES.join(', ')}.`,
    )
  })
}

function encoding(value: string): string {
  try {
    return canonicalEncoding(value)
  } catch {
    throw new InvalidArgumentError('No encoding has this name; try utf-8, windows-1252, utf-16le.')
  }
}

/** The word that a mistyped one was meant to be, if one is near: two letters off at most, and fewer than half. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const best = [...known].sort((a, b) => distance(word, a) - distance(word, b))[0]
  if (best === undefined) return undefined
  const letters = distance(word.toLowerCase(), best)
  return letters <= 2 && letters * 2 < best.length ? best : undefined
}

const EXAMPLES = `
Without a format, .md files are read as Markdown and all others as text, and stories are printed as text. With several
inputs or a folder, json is an array. What cannot be read is named on standard error; the others go on.

Examples:
  nutgraf article.txt                         headline, summary, sections and names
  nutgraf -t json article.txt | jq .entities  the names, for a script
  nutgraf -t json -o stories/ articles/       a story for each article of a folder
  nutgraf -f jsonl -t jsonl < in > out        one story a line, from {"id", "text"} a line
  pbpaste | nutgraf --style bullets -         the clipboard, its summary as bullets
  nutgraf --types person,company article.txt  people and companies only
  nutgraf check fixtures                      have the readings of these articles changed?

Exit status: 0 all was read; 1 check found differences; 2 wrong usage, or nothing could be read; 3 some inputs failed
and the rest is printed.
`

const CHECK_HELP = `
An article without a golden is reported, and a golden without an article too. Under GitHub Actions the differences are
printed as annotations.

Examples:
  nutgraf check fixtures
  nutgraf check --update fixtures/flood.txt
`
