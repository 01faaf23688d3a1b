import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding)
const swapped = (buffer: Buffer) => Buffer.from(buffer).swap16()

const TEXT = 'Łódź “waits” — 12 €\r\nfor rain'

describe('decode', () => {
  it.each([
    ['UTF-8', bytes(TEXT, 'utf8'), 'utf-8', false],
    ['UTF-8 with a mark', bytes(`\ufeff${TEXT}`, 'utf8'), 'utf-8', true],
    ['UTF-16 LE with a mark', bytes(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le', true],
    ['UTF-16 BE with a mark', swapped(bytes(`\ufeff${TEXT}`, 'utf16le')), 'utf-16be', true],
    ['UTF-16 LE without one', bytes(TEXT, 'utf16le'), 'utf-16le', false],
    ['UTF-16 BE without one', swapped(bytes(TEXT, 'utf16le')), 'utf-16be', false],
  ])('reads %s', (_, input, encoding, bom) => {
    expect(decode(input)).toEqual({ text: TEXT, encoding, bom, warnings: [] })
  })

  it('reads windows-1252, all of it, and warns with the line', () => {
    const input = Buffer.from([...bytes('one\ntwo ', 'latin1'), 0x80, 0x93, 0x94, 0x96, 0xe9, 0x9f])
    const { text, encoding, warnings } = decode(input)
    expect(text).toBe('one\ntwo €“”–éŸ')
    expect(encoding).toBe('windows-1252')
    expect(warnings).toEqual([expect.objectContaining({ code: 'encoding-guessed', line: 2 })])
  })

  it('keeps UTF-8 whose tail is cut, and says so', () => {
    const whole = bytes('Ärger über Öl', 'utf8')
    const { text, encoding, warnings } = decode(Buffer.concat([whole, Buffer.from([0xe2, 0x82])]))
    expect(text).toBe('Ärger über Öl\ufffd')
    expect(encoding).toBe('utf-8')
    expect(warnings).toEqual([expect.objectContaining({ code: 'encoding-faults' })])
  })

  it('obeys the encoding that it is given', () => {
    expect(decode(bytes('Ärger', 'utf8'), 'windows-1252').text).toBe('Ã„rger')
    expect(decode(Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]), 'windows-1251').text).toBe(
      'Москва',
    )
    expect(decode(bytes('\ufeffx', 'utf8'), 'utf-8')).toMatchObject({ text: 'x', bom: true })
    expect(() => decode(Buffer.from([97, 10, 0xff]), 'utf-8')).toThrow('not valid utf-8')
  })

  it.each([
    ['a PDF', bytes('%PDF-1.7\n…', 'latin1')],
    ['an RTF document', bytes('{\\rtf1\\ansi Hello}', 'latin1')],
    ['a zip archive', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['a binary file', Buffer.from([72, 105, 0, 1, 2, 3, 0])],
  ])('refuses %s by name', (name, input) => {
    expect(() => decode(input)).toThrow(name)
  })

  it('reads any string from its UTF-8, unless it is taken for another format', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const input = bytes(`a ${text}`, 'utf8')
        expect(decode(input).text).toBe(`a ${text}`)
      }),
    )
  })

  it('throws nothing but its own error, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), input => {
        try {
          expect(typeof decode(input).text).toBe('string')
        } catch (error) {
          expect((error as Error).name).toBe('InputError')
        }
      }),
    )
  })
})
