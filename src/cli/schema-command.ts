import { readSchema, type SchemaName } from '../package-files.ts'
import { StreamSink } from './sink.ts'
import { EXIT, type World } from './world.ts'

/** Prints a JSON Schema as the build made it from the TypeScript type. */
export async function schemaCommand(of: SchemaName, world: World): Promise<number> {
  await new StreamSink(world.stdout).write(readSchema(of))
  return EXIT.ok
}
