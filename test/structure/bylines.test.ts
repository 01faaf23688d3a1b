import { describe, expect, it } from 'vitest'
import { readMetaLine } from '../../src/structure/bylines.ts'

describe('readMetaLine', () => {
  it.each([
    ['By Jane Roe', ['Jane Roe']],
    ['BY JANE ROE', ['JANE ROE']],
    ['By Jane Roe and John Poe', ['Jane Roe', 'John Poe']],
    ['By Jane Roe, John Poe and Ann van der Moe', ['Jane Roe', 'John Poe', 'Ann van der Moe']],
    ['By Jane Roe, Retail Correspondent', ['Jane Roe']],
    ['By Court Reporter Jane Roe / Friday, 16 June 2023', ['Jane Roe']],
    ['By Jane Roe | October 27, 2025', ['Jane Roe']],
    ['By Jane Roe for the Bay Courier', ['Jane Roe']],
    ['By Jane Roe; translated by John Poe', ['Jane Roe']],
    ['By Jane Roe in Oslo and John Poe in Bergen', ['Jane Roe', 'John Poe']],
    ['Written by Jane Roe', ['Jane Roe']],
    ['By JANE ROE Associated Press', ['JANE ROE']],
    ['By Jane Roe and John Poe Courier Staff Writers', ['Jane Roe', 'John Poe']],
    ['By Jane Roe BBC News', ['Jane Roe']],
    ['By Jane Roe, Chief Africa Correspondent, and John Poe', ['Jane Roe', 'John Poe']],
    ['By Jane Roe, Staff Writer, Los Angeles', ['Jane Roe']],
    ['By Rana al-Roe and Lynsey de los Poes', ['Rana al-Roe', 'Lynsey de los Poes']],
    ['By Jane Roe For The Bay Courier', ['Jane Roe']],
    ['Words: Jane Roe. 2 July 2026', ['Jane Roe']],
    ['text Jane Roe | photos John Poe | 4.3.2019', ['Jane Roe']],
    ['Posted by Jane O’Roe on April 12, 2019, 4:40 PM', ['Jane O’Roe']],
    ['— by Jane Roe', ['Jane Roe']],
    ['From Jane Roe in Oslo', ['Jane Roe']],
  ])('reads %j as a byline', (text, authors) => {
    const line = readMetaLine(text)
    expect(line.kind).toBe('byline')
    expect(line.authors).toEqual(authors)
  })

  it.each([
    ['Jane Roe in Oslo @janeroe', ['Jane Roe']],
    ['Jane Roe — Bay Courier — Wednesday, March 9, 2022', ['Jane Roe']],
    ['Jane Roe, Oslo, Thursday 7 September 2023', ['Jane Roe']],
    ['Bay Courier', []],
    ['The Ferry Stays', []],
    ['Jane Roe Press Office', []],
    ['From Midterm to Now: Wrapping Up and Final Contributions', ['Final Contributions']],
  ])('finds in %j only what has the form of a name', (text, authors) => {
    const line = readMetaLine(text)
    expect(line.kind).toBe('names')
    expect(line.authors).toEqual(authors)
  })

  it.each(['3 March 2021', 'Published: March 3, 2021', 'Updated 2021-03-03 at 9:21 a.m. ET'])(
    'reads %j as a date',
    text => expect(readMetaLine(text).kind).toBe('date'),
  )

  it('takes "Story: ..." for no byline', () => {
    expect(readMetaLine('Story: Norway Keeps Its Ferry').kind).not.toBe('byline')
  })
})
