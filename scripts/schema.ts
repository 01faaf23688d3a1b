import { createGenerator, type Schema } from 'ts-json-schema-generator'
import type { SchemaName } from '../src/package-files.ts'

/** The types that the schemas are made from: one definition of each contract. */
const TYPES: Record<SchemaName, { path: string; type: string }> = {
  story: { path: 'src/story.ts', type: 'Story' },
  entities: { path: 'src/entities/lists/entry.ts', type: 'EntityListFile' },
}

/** The JSON Schema of a contract, from its TypeScript type. */
export function schemaOf(name: SchemaName): Schema {
  const { path, type } = TYPES[name]
  const options = { tsconfig: 'tsconfig.json', additionalProperties: false, skipTypeCheck: true }
  return createGenerator({ path, type, ...options }).createSchema(type)
}
