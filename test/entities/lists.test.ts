import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyList, type ListEntry, parseEntityList } from '../../src/entities/lists/index.ts'
import { ENTITY_TYPES, type RecognisedMention } from '../../src/entities/recognise/mention.ts'
import { resolve } from '../../src/entities/resolve/index.ts'
import { toSource } from '../../src/source.ts'
import { readStructure } from '../../src/structure/index.ts'
import { blocksOf, type EntityType, type Root } from '../../src/tree.ts'

const rootOf = (text: string) => readStructure(toSource(text), { format: 'text' })

/** What the recogniser would say of a surface, at its first place. */
function seen(root: Root, surface: string, type: EntityType, p = 0.9): RecognisedMention {
  for (const block of blocksOf(root))
    for (const sentence of block.children) {
      const start = sentence.value.indexOf(surface)
      if (start < 0) continue
      const types = new Float32Array(ENTITY_TYPES.length)
      types[ENTITY_TYPES.indexOf(type)] = p
      return { sentence, start, end: start + surface.length, type, p, types }
    }
  throw new Error(`${surface} is not in the text`)
}

const names = (root: Root, list: ListEntry[], mentions: RecognisedMention[] = []) =>
  applyList(root, mentions, list).map(
    ({ sentence, start, end, type }) => `${type}:${sentence.value.slice(start, end)}`,
  )

describe('parseEntityList', () => {
  it('reads JSON, as an array and as an object', () => {
    const entries = [{ name: 'Quillfeather', type: 'app', aliases: ['QF'], caseSensitive: false }]
    expect(parseEntityList(JSON.stringify(entries), 'json')).toEqual({ entries, problems: [] })
    expect(parseEntityList(JSON.stringify({ $schema: 'x', entities: entries }), 'json')).toEqual({
      entries,
      problems: [],
    })
  })

  it('reads CSV with quotes, CRLF and empty lines', () => {
    const csv =
      'name,type,aliases,exclude\r\n"Pym, Hodge & ""Sons""",company,Pym|PHS,\r\n\r\nMonday Club,,,true\r\n'
    expect(parseEntityList(csv, 'csv')).toEqual({
      entries: [
        { name: 'Pym, Hodge & "Sons"', type: 'company', aliases: ['Pym', 'PHS'] },
        { name: 'Monday Club', exclude: true },
      ],
      problems: [],
    })
  })

  it.each([
    ['[\n  {"name": "A", "type": "app"},\n  {"name": "B"}\n]', 3, /"B" needs a "type"/],
    ['[\n  {"name": "A", "type": "robot"}]', 2, /unknown type "robot"/],
    ['{"entities": [\n{"nam": "A"}]}', 2, /unknown field "nam"/],
    ['[\n{"name": "A", "type": "app"},\n\n 7]', 4, /must be an object/],
    ['[\n{"name": "A", "type": "app",}]', 2, /a name in double quotes expected, "}" found/],
    ['[\n{"name": "A"\n "type": "app"}]', 3, /"," or "}" expected/],
    ['[1,\n2,\n', 3, /a value expected, the end found/],
    ['{"names": []}', 1, /neither an array nor an object/],
    ['[{"name": "A", "type": "app", "aliases": "B"}]', 1, /"aliases" of "A" must be a list/],
    [`${'['.repeat(5000)}`, 1, /not JSON/],
  ])('says on which line of JSON a fault is: %j', (text, line, message) => {
    const { problems } = parseEntityList(text, 'json')
    expect(problems).toHaveLength(1)
    expect(problems[0]!.line).toBe(line)
    expect(problems[0]!.message).toMatch(message)
  })

  it.each([
    ['name,type\nA,app\nB,robot\n', 3, /unknown type "robot"/],
    ['name,type\n"A\nB",app\n"C,app\n', 4, /does not end/],
    ['name,type\nA,app,x\n', 2, /3 fields under 2 field names/],
    ['nom,type\nA,app\n', 1, /no field "name"/],
    ['name,exclude\nA,perhaps\n', 2, /"exclude" of "A" must be true or false/],
    ['', 1, /no line of field names/],
  ])('says on which line of CSV a fault is: %j', (text, line, message) => {
    const { problems } = parseEntityList(text, 'csv')
    expect(problems).toHaveLength(1)
    expect(problems[0]!.line).toBe(line)
    expect(problems[0]!.message).toMatch(message)
  })

  it('reads any text without throwing, with each problem on a line of it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('json' as const, 'csv' as const), (text, format) => {
        const lines = toSource(text).lineStarts.length
        for (const { line } of parseEntityList(text, format).problems) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
        }
      }),
    )
  })
})

describe('applyList', () => {
  it('finds listed names and their aliases at word boundaries', () => {
    const root = rootOf(
      'The Quill of Tern AI writes. Quills and Tern AIs do not, says Tern’s maker.',
    )
    const list: ListEntry[] = [
      { name: 'Quill', type: 'app' },
      { name: 'Tern AI', type: 'company', aliases: ["Tern's maker"] },
    ]
    expect(names(root, list)).toEqual(['app:Quill', 'company:Tern AI', 'company:Tern’s maker'])
  })

  it('takes the longest name and names with marks', () => {
    const root = rootOf('Plonk+ Maps beat Plonk+ and AT&T in C++ today.')
    const list: ListEntry[] = ['Plonk+', 'Plonk+ Maps', 'AT&T', 'C++'].map(name => ({
      name,
      type: 'app',
    }))
    expect(names(root, list)).toEqual(['app:Plonk+ Maps', 'app:Plonk+', 'app:AT&T', 'app:C++'])
  })

  it('minds the case of letters unless told otherwise', () => {
    const root = rootOf('They use QUILL and Tern and TERN, in İzmir quill.')
    expect(names(root, [{ name: 'Tern', type: 'app' }])).toEqual(['app:Tern'])
    expect(
      names(root, [
        { name: 'tern', type: 'app', caseSensitive: false },
        { name: 'Quill', type: 'company', caseSensitive: false },
      ]),
    ).toEqual(['company:QUILL', 'app:Tern', 'app:TERN', 'company:quill'])
  })

  it('overrules the type and drops what is excluded, but not a sure longer name', () => {
    const root = rootOf('Heron of Lumenary met the Bank of Tolland in Tolland on Oyster Day.')
    const mentions = [
      seen(root, 'Heron', 'person'),
      seen(root, 'Lumenary', 'company'),
      seen(root, 'Bank of Tolland', 'company'),
      seen(root, 'Oyster Day', 'event'),
    ]
    const list: ListEntry[] = [
      { name: 'Heron', type: 'app' },
      { name: 'Tolland', type: 'place' },
      { name: 'Oyster Day', exclude: true },
    ]
    expect(names(root, list, mentions)).toEqual([
      'app:Heron',
      'company:Lumenary',
      'company:Bank of Tolland',
      'place:Tolland',
    ])
  })

  it('makes one entity of an entry, under its name', () => {
    const root = rootOf('The Owl won. Nobody beats Night Owl FC, says a fan of the Owl.')
    const list: ListEntry[] = [
      { name: 'Night Owl Football Club', type: 'organization', aliases: ['Night Owl FC', 'Owl'] },
    ]
    const entities = resolve(root, applyList(root, [], list))
    expect(entities).toMatchObject([
      { name: 'Night Owl Football Club', type: 'organization', aliases: ['Owl', 'Night Owl FC'] },
    ])
    expect(entities[0]!.mentions).toHaveLength(3)
  })
})
