import { ARTICLE, BODY, HEADLINE, type HostileInput, utf8 } from './input.ts'

function story(name: string, text: string, holds: string): HostileInput {
  return { name, bytes: utf8(text), outcome: 'story', holds }
}

const SENTENCE = 'The ferry left Whitby at noon with 40 people and a dog on board.'

/** Texts of an odd shape: too long, too short, too regular, or in a format that only looks like text. */
export const shapes: HostileInput[] = [
  story('one-letter', 'A', 'one block, exit code 0'),
  story('one-line', HEADLINE, 'one block; the summary is empty or the line itself'),
  story('one-sentence', SENTENCE, 'a sentence is a paragraph, not a headline without a story'),
  story(
    'only-headings',
    'Out to Sea\n\nA Slow Boat\n\nThe Last Bell\n\nHome Again\n',
    'no empty section is invented',
  ),
  story(
    'only-bullets',
    `- ${'- '.repeat(3)}\n- one\n- two\n* three\n• four\n`,
    'list items without a headline',
  ),
  story(
    'only-punctuation',
    '...\n\n!!! ??? --- ***\n\n"\'`()[]{}<>\n',
    'no name, no number, no exception',
  ),
  story('only-digits', `${'1234567890 '.repeat(50)}\n\n42\n`, 'no name'),
  story(
    'only-capitals',
    ARTICLE.toUpperCase(),
    'a text in capitals throughout is not all headings',
  ),
  story('no-capitals', ARTICLE.toLowerCase(), 'a headline all the same'),
  story(
    'carriage-returns',
    ARTICLE.replaceAll('\n', '\r'),
    'line numbers count CR; same blocks as with LF',
  ),
  story(
    'mixed-line-ends',
    `${HEADLINE}\r\n\r\n${SENTENCE}\r\r${SENTENCE}\n\n\r\n${BODY}`,
    'each end counts once',
  ),
  story(
    'unicode-separators',
    `${HEADLINE}\u2028\u2028${SENTENCE}\u2029${BODY}`,
    'U+2028 and U+2029 do not break terminal lines or JSON',
  ),
  story(
    'form-feeds',
    `${HEADLINE}\n\f\n${SENTENCE}\f\v${SENTENCE}\n\n${BODY}\n`,
    'form feeds are white space',
  ),
  story(
    'blank-lines',
    `${'\n'.repeat(20000)}${ARTICLE}${'\n'.repeat(20000)}`,
    'the headline stands at line 20,001',
  ),
  story(
    'trailing-spaces',
    ARTICLE.replaceAll('\n', `${' '.repeat(500)}\n`),
    'same text as without',
  ),
  story(
    'no-break-spaces',
    ARTICLE.replaceAll(' ', '\u00a0'),
    'same names as with spaces, offsets exact',
  ),
  story('long-line', `${HEADLINE}\n\n${`${SENTENCE} `.repeat(8000)}\n`, 'read whole, in seconds'),
  story(
    'long-word',
    `${HEADLINE}\n\n${'ferry'.repeat(200000)}\n`,
    'a word of 1 MB does not hang; printing breaks it',
  ),
  story('short-lines', `${HEADLINE}\n\n${'Whitby\n'.repeat(20_000)}`, 'read whole, in seconds'),
  story('identical-lines', `${SENTENCE}\n`.repeat(5000), 'the summary says it once'),
  story(
    'identical-headings',
    `${HEADLINE}\n\n${`The Same Again\n\n${SENTENCE}\n\n`.repeat(2000)}`,
    'sections stay apart',
  ),
  story(
    'many-names',
    `${HEADLINE}\n\n${Array.from({ length: 3000 }, (_, i) => `Agnes${letters(i)} Thorne${letters(i * 7)} met Loxley${letters(i)} Ltd.`).join(' ')}\n`,
    'thousands of different names in seconds',
  ),
  story(
    'front-matter-open',
    `---\ntitle: ${HEADLINE}\ndate: 2025-01-01\n\n${BODY}\n`,
    'front matter that never ends is text',
  ),
  story('rules-only', '---\n'.repeat(400), 'separators, no section'),
  story(
    'deep-quotes',
    `${HEADLINE}\n\n${'> '.repeat(2000)}deep\n\n${BODY}\n`,
    'no stack overflow, in text nor Markdown',
  ),
  story(
    'deep-lists',
    `${HEADLINE}\n\n${Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- item`).join('\n')}\n\n${BODY}\n`,
    'no stack overflow, in text nor Markdown',
  ),
  story(
    'html-page',
    `<!DOCTYPE html>\n<html><head><title>${HEADLINE}</title><script>if (a < b && c > d) alert("x")</script></head>\n<body><p>${BODY}</p></body></html>\n`,
    'a story with a warning, or a clear refusal; never a tag taken for a name',
  ),
  story(
    'json-object',
    `{"headline": ${JSON.stringify(HEADLINE)}, "body": ${JSON.stringify(BODY)}, "tags": ["ferries", null, 1e999]}\n`,
    'read as text; no attempt to interpret',
  ),
  story(
    'prototype-names',
    `${HEADLINE}\n\nMr Constructor met Hasownproperty and __proto__ at toString House. Proto and Constructor agreed; Valueof did not.\n`,
    'words that are properties of every object are words',
  ),
  story(
    'workflow-commands',
    `::error file=x,line=1::broken\n\n%0A::warning::${SENTENCE}\n\n${BODY}\n`,
    'nothing that CI takes for an annotation unless escaped',
  ),
  story(
    'template-signs',
    '$& $1 $$ $` $HEADLINE %s %d \\u0041 \\n\n\n$& met $1.\n',
    'replacement patterns are text',
  ),
]

/** A number as letters, so that names differ and still look like names. */
function letters(n: number): string {
  let word = ''
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / 26)) {
    word += String.fromCharCode(97 + (rest % 26))
  }
  return word
}
