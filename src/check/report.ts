import { visible } from '../print/visible.ts'
import type { Difference } from './difference.ts'

/** An article (or a golden without one) and in what it differs; `updated` where its golden was written anew. */
export interface Checked {
  path: string
  differences: Difference[]
  updated: boolean
}

/** The ways to print what a check found, by the name that `--to` takes; each gives lines with their line feeds. */
export const reporters = { text, github, json } satisfies Record<string, (all: Checked[]) => string>

export type ReporterName = keyof typeof reporters

/** `path:line: what changed`, as editors and terminals link it. */
function text(all: Checked[]): string {
  const lines = all.flatMap(({ path, differences, updated }) =>
    updated
      ? [`${path}: golden written`]
      : differences.map(
          ({ line, message }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`,
        ),
  )
  return [...lines, tally(all)].map(line => `${visible(line)}\n`).join('')
}

function tally(all: Checked[]): string {
  const differ = all.filter(({ differences }) => differences.length).length
  const updated = all.filter(checked => checked.updated).length
  const articles = `${all.length} ${all.length === 1 ? 'article' : 'articles'}`
  if (updated)
    return `${articles} checked, ${updated} ${updated === 1 ? 'golden' : 'goldens'} written`
  return differ
    ? `${articles} checked, ${differ} not as in their goldens`
    : `${articles} as in their goldens`
}

/**
 * Workflow commands that GitHub Actions shows as annotations, escaped as its toolkit does
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
function github(all: Checked[]): string {
  const lines = all.flatMap(({ path, differences, updated }) =>
    updated
      ? []
      : differences.map(({ line, message }) => {
          const place = [`file=${property(path)}`, ...(line === undefined ? [] : [`line=${line}`])]
          return `::error ${[...place, 'title=nutgraf check'].join(',')}::${data(message)}`
        }),
  )
  return [...lines, data(tally(all))].map(line => `${line}\n`).join('')
}

function data(value: string): string {
  return visible(value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function json(all: Checked[]): string {
  return `${JSON.stringify(all, null, 2)}\n`
}
