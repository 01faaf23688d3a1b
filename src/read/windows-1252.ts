/**
 * What the bytes 0x80 to 0x9F mean in windows-1252 (WHATWG Encoding Standard, index windows-1252; bytes that the
 * standard leaves without a character are the control of the same number).
 *
 * Node's own decoder reads this range as ISO-8859-1 controls in many releases (20.18.3 and later, 22.13 and later,
 * 24.0 to 24.6), which turns every curly quote into an invisible character.
 */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + '\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Decodes windows-1252; every byte string is valid. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\u0080-\u009f]/g, unit => HIGH_CONTROLS[unit.charCodeAt(0) - 0x80]!)
}
