import { createGenerator, type Schema } from 'ts-json-schema-generator'

/** The JSON Schema of `Story`, from the TypeScript type: one definition of the contract. */
export function storySchema(): Schema {
  return createGenerator({
    path: 'src/story.ts',
    tsconfig: 'tsconfig.json',
    type: 'Story',
    topRef: true,
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('Story')
}
