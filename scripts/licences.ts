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
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  if (!license) throw new Error(`${name} names no licence`)
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
  return `${name} ${version} (${license})\n\n${text}\n`
}
