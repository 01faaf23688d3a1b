import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { schemaOf } from '../../scripts/schema.ts'
import { parseEntityList } from '../../src/entities/lists/index.ts'

const schema = schemaOf('entities')
const isValid = new Ajv({ allowUnionTypes: true }).compile(schema as object)

it.each([
  [[{ name: 'Quill', type: 'app' }], true],
  [{ $schema: 'x', entities: [{ name: 'Quill', type: 'app', aliases: ['Q'] }] }, true],
  [[{ name: 'Quill', exclude: true, caseSensitive: false }], true],
  [[{ name: '', exclude: true }], false],
  [[{ name: 'Quill', type: 'robot' }], false],
  [[{ name: 'Quill', type: 'app', aliases: 'Q' }], false],
  [[{ name: 'Quill', type: 'app', colour: 'red' }], false],
  [[{ type: 'app' }], false],
  [{ names: [] }, false],
  [7, false],
])('the schema and the reader agree on %j', (file, good) => {
  expect(isValid(file)).toBe(good)
  expect(parseEntityList(JSON.stringify(file), 'json').problems.length === 0).toBe(good)
})
