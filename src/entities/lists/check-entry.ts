import type { EntityType } from '../../tree.ts'
import { LONGEST_PHRASE } from '../phrases.ts'
import { ENTITY_TYPES } from '../recognise/mention.ts'
import type { ListEntry } from './entry.ts'

const FIELDS = new Set(['name', 'type', 'aliases', 'caseSensitive', 'exclude'])

/** Checks the fields of an entry: the entry, or in words what is wrong with it. */
export function checkEntry(fields: Record<string, unknown>): ListEntry | string {
  const fault = faultOf(fields)
  if (fault !== undefined) return fault
  const { name, type, aliases, caseSensitive, exclude } = fields
  const entry: ListEntry = { name: (name as string).trim() }
  if (type !== undefined) entry.type = type as EntityType
  if (aliases !== undefined) entry.aliases = aliases as string[]
  if (caseSensitive !== undefined) entry.caseSensitive = caseSensitive as boolean
  if (exclude !== undefined) entry.exclude = exclude as boolean
  return entry
}

function faultOf(fields: Record<string, unknown>): string | undefined {
  const { name, type, aliases, caseSensitive, exclude } = fields
  const unknown = Object.keys(fields).find(field => !FIELDS.has(field))
  if (unknown !== undefined)
    return `unknown field "${unknown}"; fields are ${[...FIELDS].join(', ')}`
  if (typeof name !== 'string' || name.trim() === '') return 'an entry needs a "name"'
  const quoted = JSON.stringify(name)
  if (!isAliases(aliases)) return `"aliases" of ${quoted} must be a list of names`
  const long = [name, ...((aliases as string[] | undefined) ?? [])].find(
    form => form.length > LONGEST_PHRASE,
  )
  if (long !== undefined) return `a name of more than ${LONGEST_PHRASE} characters`
  if (exclude !== undefined && typeof exclude !== 'boolean')
    return `"exclude" of ${quoted} must be true or false`
  if (caseSensitive !== undefined && typeof caseSensitive !== 'boolean')
    return `"caseSensitive" of ${quoted} must be true or false`
  if (type === undefined)
    return exclude === true ? undefined : `${quoted} needs a "type" or "exclude": true`
  if (!ENTITY_TYPES.includes(type as EntityType))
    return `unknown type ${JSON.stringify(type)} of ${quoted}; types are ${ENTITY_TYPES.join(', ')}`
  return undefined
}

function isAliases(aliases: unknown): boolean {
  if (aliases === undefined) return true
  return (
    Array.isArray(aliases) &&
    aliases.every(alias => typeof alias === 'string' && alias.trim() !== '')
  )
}
