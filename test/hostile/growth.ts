interface Pattern {
  name: string
  /** A line that stands above the first unit. */
  head?: string
  unit: string
}

/**
 * Patterns that invite a reader to look back or ahead without end. Each is repeated to any length; time must grow in
 * proportion to it, in both formats.
 */
export const patterns: Pattern[] = [
  {
    name: 'news',
    unit: 'Agnes Thorne of Loxley Ferries said in Whitby that the Marigold, built in 1931, was sold. ',
  },
  {
    name: 'news-paragraphs',
    unit: 'Agnes Thorne of Loxley Ferries said that the Marigold was sold.\n\n',
  },
  { name: 'begun-alike', head: 'The ferry left at dawn', unit: 'The ferry left at noon. ' },
  { name: 'short-lines', unit: 'Whitby\n' },
  { name: 'headings', unit: 'The Last Bell\n\nThe ferry left at noon.\n\n' },
  { name: 'capitals', unit: 'THE LAST BELL ' },
  { name: 'title-case-words', unit: 'Agnes ' },
  { name: 'one-word', unit: 'a' },
  { name: 'spaces', unit: '     ' },
  { name: 'blank-lines', unit: 'x\n\n\n\n\n\n\n\n\n' },
  { name: 'full-stops', unit: '.' },
  { name: 'initials', unit: 'J. ' },
  { name: 'abbreviations', unit: 'Mr. St. Inc. U.S. ' },
  { name: 'ellipses', unit: 'and… then... ' },
  { name: 'quotes', unit: '"' },
  { name: 'open-quotes', unit: '“she said ' },
  { name: 'apostrophes', unit: "o'" },
  { name: 'brackets', unit: '(' },
  { name: 'bracket-pairs', unit: 'Loxley (L) ' },
  { name: 'square-brackets', unit: '[' },
  { name: 'links', unit: '[a](b' },
  { name: 'images', unit: '![' },
  { name: 'asterisks', unit: '*' },
  { name: 'emphasis', unit: '*a **b ' },
  { name: 'underscores', unit: '_a' },
  { name: 'backticks', unit: '` `` ' },
  { name: 'less-than', unit: '<' },
  { name: 'comments', unit: '<!--' },
  { name: 'entities', unit: '&amp' },
  { name: 'quote-marks', unit: '> a\n' },
  { name: 'bullets', unit: '- a\n' },
  { name: 'numbered', unit: '1. a\n' },
  { name: 'rules', unit: '---\n' },
  { name: 'setext', unit: 'a\n===\n' },
  { name: 'hashes', unit: '# a\n' },
  { name: 'front-matter', unit: '---\na: b\n' },
  { name: 'tables', unit: '|a|b|\n' },
  { name: 'hyphens', unit: 'a-\n' },
  { name: 'dashes', unit: '— ' },
  { name: 'bylines', unit: 'By Agnes Thorne\n' },
  { name: 'datelines', unit: 'WHITBY, England, Jan. 3 (AP) — ' },
  { name: 'dates', unit: '3 January 2025, ' },
  { name: 'digits', unit: '1' },
  { name: 'numbers', unit: '1,' },
  { name: 'addresses', unit: 'http://a.b/@' },
  { name: 'at-signs', unit: 'a@' },
  { name: 'acronyms', unit: 'A.B.' },
  { name: 'and-chain', unit: 'Thorne and ' },
  { name: 'of-chain', unit: 'Bank of ' },
  { name: 'commas', unit: 'Thorne, ' },
  { name: 'combining-marks', unit: '\u0301' },
  { name: 'emoji-joiners', unit: '👩\u200d' },
  { name: 'escapes', unit: 'the red \x1b[31m funnel ' },
  { name: 'operating-system-commands', unit: 'the \x1b]0;owned funnel ' },
  { name: 'bidi', unit: 'a\u202e' },
  { name: 'ideographs', unit: '渡船' },
]

/** A pattern repeated to about `length` UTF-16 code units, under a headline. */
export function grow({ head, unit }: Pattern, length: number): string {
  const above = head ? `${head}\n\n` : ''
  const units = unit.repeat(Math.ceil(length / unit.length))
  return `Ferry company sells its last steamer\n\n${above}${units}\n`
}
