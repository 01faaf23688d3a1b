/**
 * The code units of a text in an array: strings that are parts of other strings are slow to read unit by unit, and the
 * summary reads each sentence several times.
 */

/** Room for the units and a 0 behind them; grows to the longest sentence met. */
let bytes = Buffer.alloc(2 * 4096)
let units = new Uint16Array(bytes.buffer, bytes.byteOffset, 4096)
let last = ''

/** Whether the low byte of a number comes first on this machine, as in the encoding that is written. */
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** The units of a text, with a 0 behind them and anything after that. Holds until the next call. */
export function unitsOf(text: string): Uint16Array {
  if (text === last && units[text.length] === 0) return units
  if (text.length >= units.length) {
    bytes = Buffer.alloc(4 * text.length)
    units = new Uint16Array(bytes.buffer, bytes.byteOffset, 2 * text.length)
  }
  if (LITTLE_ENDIAN) bytes.write(text, 'utf16le')
  else for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  units[text.length] = 0
  last = text
  return units
}
