import type { Printer } from './format.ts'
import { json } from './json.ts'
import { jsonLines } from './json-lines.ts'
import { markdown } from './markdown.ts'
import { text } from './text.ts'

export type { Printer, PrintOptions, Result } from './format.ts'

/** The ways to print a story, by the name that `--to` takes. */
export const printers = { text, json, jsonl: jsonLines, markdown } satisfies Record<string, Printer>
