import type { Printer } from './format.ts'

/** One story a line. */
export const jsonLines: Printer = {
  extension: '.jsonl',
  print: story => `${JSON.stringify(story)}\n`,
  open: '',
  before: () => '',
  close: '',
}
