/**
 * Characters that would act on a terminal instead of showing: C0 and C1 controls (escape sequences start with them),
 * DEL, the controls of writing direction (they can make a line read as another), line and paragraph separators, and
 * lone surrogates.
 */
const ACTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Surrogate}/gu

/**
 * Characters that show nothing and only part or hide others: soft hyphens, zero-width spaces and joins of words, marks of
 * byte order, and tags (which can hide a text in another). The joiners of emoji and of Arabic letters are none of them.
 */
const HIDDEN = /[\u00ad\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu

/**
 * Makes text from outside harmless for a terminal. ASCII controls become their pictures (␛ for escape), others their
 * number (<U+202E>); white space controls become a space. For one line: line feeds are folded too.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, '').replace(ACTING, character => {
    const code = character.codePointAt(0)!
    if ((code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029) return ' '
    if (code < 32) return String.fromCodePoint(0x2400 + code)
    if (code === 127) return '␡'
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}
