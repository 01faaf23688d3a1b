import { ARTICLE, HEADLINE, type HostileInput, raw, utf8 } from './input.ts'

function utf16le(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le')
}

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16()
}

/** Bytes that are no text, hardly text, or text in another encoding than it seems. */
export const encodings: HostileInput[] = [
  {
    name: 'no-bytes',
    bytes: raw(),
    outcome: 'empty',
    holds: 'the message says that the input is empty, not that it is binary',
  },
  {
    name: 'white-space-only',
    bytes: utf8(' \t\n\r\n\u00a0\u2003\n\n   '),
    outcome: 'empty',
    holds: 'no-break and em spaces are white space too',
  },
  {
    name: 'mark-only',
    bytes: raw(0xef, 0xbb, 0xbf),
    outcome: 'empty',
    holds: 'a byte-order mark is nothing to read',
  },
  {
    name: 'utf-16-mark-only',
    bytes: raw(0xff, 0xfe),
    outcome: 'empty',
    holds: 'a byte-order mark is nothing to read',
  },
  {
    name: 'png',
    bytes: raw('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89'),
    outcome: 'binary',
    holds: 'the message says what the file is',
  },
  {
    name: 'elf',
    bytes: raw(
      '\x7fELF\x02\x01\x01',
      '\0'.repeat(9),
      '\x02\0\x3e\0\x01\0\0\0',
      ARTICLE.slice(0, 40),
    ),
    outcome: 'binary',
    holds: 'readable strings inside a program do not make it text',
  },
  {
    name: 'nul-bytes',
    bytes: raw(HEADLINE, '\0\0\0\0', '\n\nIt sailed on Sunday.\0\n'),
    outcome: 'binary',
    holds: 'NUL bytes in the middle are not UTF-16',
  },
  {
    name: 'late-nul',
    bytes: raw(`${HEADLINE}\n\n`, 'It sailed on Sunday. '.repeat(8000), '\0\0'),
    outcome: 'binary',
    holds: 'a NUL far behind the start is seen as well',
  },
  {
    name: 'rtf',
    bytes: utf8(`{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Times;}}\\f0 ${HEADLINE}\\par}`),
    outcome: 'binary',
    holds: 'the message says that it is an RTF document',
  },
  {
    name: 'utf-16le-without-mark',
    bytes: utf16le(ARTICLE),
    outcome: 'story',
    holds: 'the same headline as the UTF-8 file',
  },
  {
    name: 'utf-16be-without-mark',
    bytes: utf16be(ARTICLE),
    outcome: 'story',
    holds: 'the same headline as the UTF-8 file',
  },
  {
    name: 'utf-16be-with-mark',
    bytes: raw(0xfe, 0xff, utf16be(ARTICLE)),
    outcome: 'story',
    holds: 'the same headline as the UTF-8 file',
  },
  {
    name: 'utf-16-odd-length',
    bytes: raw(0xff, 0xfe, utf16le(ARTICLE), 0x41),
    outcome: 'encoding',
    holds: 'the message names the encoding and the line, or the story has all but the half unit',
  },
  {
    name: 'lone-surrogates',
    bytes: raw(
      0xff,
      0xfe,
      utf16le(`${HEADLINE}\n\nA tide of \ud83d and \udea2 came in at dawn.\n`),
    ),
    outcome: 'encoding',
    holds: 'no lone surrogate reaches the output',
  },
  {
    name: 'utf-8-surrogates',
    bytes: raw(`${HEADLINE}\n\nA tide of `, 0xed, 0xa0, 0xbd, ' came in at dawn.\n'),
    outcome: 'story',
    holds: 'surrogates written in UTF-8 are faults; a warning says how they were read',
  },
  {
    name: 'windows-1252',
    bytes: raw(
      `${HEADLINE}\n\n`,
      0x93,
      'She was never fast',
      0x94,
      ', said Ren',
      0xe9,
      ' Thorne of the caf',
      0xe9,
      '.\n',
    ),
    outcome: 'story',
    holds: 'curly quotes and accents right, a warning that the encoding was guessed',
  },
  {
    name: 'truncated-utf-8',
    bytes: utf8(
      `${HEADLINE}\n\nThe café at Łeba sold twelve coffees, said Zoë Thorne, and a £9 cake. €`,
    ).subarray(0, -1),
    outcome: 'story',
    holds: 'read as UTF-8 in spite of the cut tail: "café", not "cafÃ©"',
  },
  {
    name: 'overlong-utf-8',
    bytes: raw(`${HEADLINE}\n\nPath: `, 0xc0, 0xaf, 0xc0, 0xae, ' and so on.\n'),
    outcome: 'story',
    holds: 'an overlong slash does not become a slash',
  },
  {
    name: 'second-mark',
    bytes: utf8(`\ufeff\ufeff${ARTICLE}`),
    outcome: 'story',
    holds: 'the headline does not begin with an invisible character',
  },
]
