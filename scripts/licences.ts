import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of all packages that a bundle holds.
 *
 * @param inputs files of the bundle, relative to the repository
 * @returns name, version, licence and its text, a package after the other
 * @throws where a package brings no licence: it must not be bundled then
 */
export function licences(inputs: string[]): string {
  const packages = new Set(
    inputs.map(input => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]),
  )
  return [...packages]
    .filter(folder => folder !== undefined)
    .sort()
    .map(licence)
    .join(`\n${'-'.repeat(72)}\n\n`)
}

function licence(folder: string): string {
  const { name, version, license, licenses } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  // Packages from before 2014 name their licences in a list.
  const type = license ?? licenses?.map((one: { type: string }) => one.type).join(', ')
  if (!type) throw new Error(`${name} names no licence`)
  const files = readdirSync(folder)
  const file =
    files.find(file => /^licen[cs]e/i.test(file)) ?? files.find(file => /^readme/i.test(file))
  const text = file ? readFileSync(join(folder, file), 'utf8') : ''
  const part = /^licen[cs]e/i.test(file ?? '') ? text : licenceSection(text)
  return `${name} ${version} (${type})\n\n${part.trim()}\n`
}

/** What a readme says of the licence, for packages that bring no file of it. */
function licenceSection(readme: string): string {
  return /^(?:#+ *licen[cs]e\b.*|licen[cs]e *\n=+)$[\s\S]*/im.exec(readme)?.[0] ?? ''
}
