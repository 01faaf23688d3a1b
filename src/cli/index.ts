import { existsSync } from 'node:fs'
import { CommanderError } from 'commander'
import { visible } from '../print/visible.ts'
import { nearest, program } from './program.ts'
import { EXIT, UsageError, type World } from './world.ts'

export { removeTemporaryFiles } from './file-sink.ts'
export { processWorld } from './process-world.ts'
export type { World } from './world.ts'

/**
 * Runs the command.
 *
 * @param args what stands after the name of the command
 * @returns the exit status; never throws for the user's sake
 */
export async function run(args: string[], world: World): Promise<number> {
  let status: number = EXIT.ok
  const fail = (message: string) => {
    for (const line of message.split('\n')) world.stderr.write(`nutgraf: ${visible(line)}\n`)
    return EXIT.failure
  }
  const command = program(world, result => {
    status = result
  })
  const typo = mistypedCommand(
    args,
    command.commands.map(sub => sub.name()),
  )
  if (typo) return fail(typo)
  try {
    await command.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failure
    if (error instanceof UsageError) return fail(error.message)
    const { code, path, message } = error as NodeJS.ErrnoException
    if (code) return fail(`${path ?? 'output'}: ${message}`)
    return fail(`a fault of nutgraf, please report it: ${message}`)
  }
}

/** "chekc" is no file: was a command meant? */
function mistypedCommand([first]: string[], commands: string[]): string | undefined {
  if (first === undefined || /[-./\\]/.test(first) || commands.includes(first) || existsSync(first))
    return undefined
  const meant = nearest(first, commands)
  return meant && `${first}: no such command, file or folder; did you mean 'nutgraf ${meant}'?`
}
