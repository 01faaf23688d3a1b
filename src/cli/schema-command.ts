import { readSchema } from '../package-files.ts'
import { StreamSink } from './sink.ts'
import { EXIT, type World } from './world.ts'

/** Prints the JSON Schema of a story, as the build made it from the TypeScript type. */
export async function schemaCommand(world: World): Promise<number> {
  await new StreamSink(world.stdout).write(readSchema())
  return EXIT.ok
}
