/** Classes of UTF-16 code units. The common ones are decided without a table; case beyond Latin asks the engine. */

export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

export function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  const letter = String.fromCharCode(unit)
  return letter.toLowerCase() !== letter
}

export function isLower(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122
  const letter = String.fromCharCode(unit)
  return letter.toUpperCase() !== letter
}

/** Quotes that close, the straight ones included. */
export function isQuote(unit: number): boolean {
  return isCloser(unit) && unit !== 41 && unit !== 93
}

/** Quotes and brackets that close. The straight ones close or open; their place tells. */
export function isCloser(unit: number): boolean {
  return (
    unit === 34 ||
    unit === 39 ||
    unit === 41 ||
    unit === 93 ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0xbb ||
    unit === 0x203a
  )
}

/** Quotes and brackets that open. */
export function isOpener(unit: number): boolean {
  return (
    unit === 34 ||
    unit === 39 ||
    unit === 40 ||
    unit === 91 ||
    unit === 0x201c ||
    unit === 0x2018 ||
    unit === 0xab ||
    unit === 0x2039
  )
}

export function isDash(unit: number): boolean {
  return unit === 45 || unit === 0x2013 || unit === 0x2014 || unit === 0x2015
}

/** The first place at or after `from` where no space stands. */
export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
