import { BODY, HEADLINE, type HostileInput, utf8 } from './input.ts'

const ESC = '\x1b'
const BELL = '\x07'

function story(name: string, text: string, holds: string): HostileInput {
  return { name, bytes: utf8(text), outcome: 'story', holds }
}

/** Characters that steer a terminal, hide text, or turn its order round. */
export const controls: HostileInput[] = [
  story(
    'colour-and-cursor',
    `${ESC}[31mFerry${ESC}[0m company sells its ${ESC}[2J${ESC}[Hlast steamer\n\n${BODY}\n`,
    'no ESC reaches a terminal; JSON keeps it as data',
  ),
  story(
    'title-and-hyperlink',
    `${ESC}]0;owned${BELL}${HEADLINE}\n\nRead ${ESC}]8;;https://evil.example/${ESC}\\this${ESC}]8;;${ESC}\\ first.\n\n${BODY}\n`,
    'neither the window title nor a link can be set',
  ),
  story(
    'clipboard-and-device-control',
    `${HEADLINE}\n\n${ESC}]52;c;cm0gLXJm${BELL}${ESC}P+q544e${ESC}\\ ${ESC}[6n ${ESC}c ${BODY}\n`,
    'the clipboard stays as it is, the terminal answers nothing and is not reset',
  ),
  story(
    'eight-bit-controls',
    `${HEADLINE}\n\nThe \u009b31mred\u009b0m funnel \u009d0;owned\u009c and \u0085 a new line.\n\n${BODY}\n`,
    'C1 controls do as much as ESC and are treated like it',
  ),
  story(
    'backspace-and-return',
    `Harmless headline\b\b\b\b\b\b\b\bnasty\rFerry\u007f\n\n${BODY}\n`,
    'nothing that is printed can be overprinted',
  ),
  story(
    'escape-at-end',
    `${HEADLINE}\n\n${BODY}${ESC}[`,
    'an unfinished escape does not swallow what is printed after it',
  ),
  story(
    'escape-in-a-name',
    `${HEADLINE}\n\nAgnes ${ESC}[1mThorne${ESC}[0m met Agnes Thorne. Loxley\u200b Ferries paid Loxley Ferries.\n`,
    'names are printed clean in the list of names too',
  ),
  story(
    'bidi-overrides',
    `${HEADLINE}\n\nThe file \u202egpj.exe\u202c and \u2067isolated text\u2069 and \u2066open for ever.\n\n${BODY}\n`,
    'no override or open isolate reaches a terminal',
  ),
  story(
    'right-to-left-names',
    `${HEADLINE}\n\nThe buyer is متحف الميناء of Haifa, which Hebrew papers call מוזיאון הנמל.\n\n${BODY}\n`,
    'right-to-left letters are text, kept as they are',
  ),
  story(
    'invisible-characters',
    `Fer\u00adry com\u200bpany sells\u2060 its last stea\u200cmer\n\n${BODY.replace('Agnes', 'Ag\u00adnes')}\n`,
    'soft hyphens and joiners do not show and do not split names; offsets count them',
  ),
  story(
    'combining-marks',
    `${HEADLINE}\n\nThe mayor, Z${'\u0301\u0327\u0350'.repeat(200)}oe Thorne, said cafe\u0301s were full.\n\n${BODY}\n`,
    'no time lost, no mark torn from its letter at a line end',
  ),
  story(
    'family-emoji',
    `${HEADLINE}\n\n👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿 ${'👩🏽‍🚀'.repeat(60)} came to wave.\n\n${BODY}\n`,
    'no emoji is cut in half at the end of a printed line',
  ),
  story(
    'wide-characters',
    `${'渡船公司出售最后一艘明轮船'.repeat(12)}\n\n${BODY}\n`,
    'wide characters wrap by their width in columns',
  ),
  story(
    'tag-characters',
    `${HEADLINE}\u{e0001}\u{e0068}\u{e0069}\n\n${BODY}\n`,
    'invisible tag characters are not printed',
  ),
  story(
    'mathematical-letters',
    `𝐅𝐞𝐫𝐫𝐲 𝐜𝐨𝐦𝐩𝐚𝐧𝐲 𝐬𝐞𝐥𝐥𝐬 its last steamer\n\n${BODY}\n`,
    'letters outside the basic plane are never split into surrogates',
  ),
]
