import type { Printer } from './format.ts'

/** One story: the object; many: an array. Two spaces of indent, so that goldens read well in a review. */
export const json: Printer = {
  extension: '.json',
  print: story => `${JSON.stringify(story, null, 2)}\n`,
  open: '[\n',
  before: (_, index) => (index ? ',\n' : ''),
  close: ']\n',
}
