import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/structure/dates.ts'

describe('findDates', () => {
  it.each([
    ['March 3, 2021', '2021-03-03'],
    ['3 March 2021', '2021-03-03'],
    ['Wed 3 Mar. 2021', '2021-03-03'],
    ['3rd August 2011', '2011-08-03'],
    ['2021-03-03', '2021-03-03'],
    ['27.01.2020', '2020-01-27'],
    ['4.3.2019', '2019-03-04'],
    ['14/02/2017', '2017-02-14'],
    ['02/14/2017', '2017-02-14'],
    ['Sun 18 May 2025 07.00 AEST', '2025-05-18T07:00+10:00'],
    ['08:17 EST, 2 May 2014', '2014-05-02T08:17-05:00'],
    ['March 3, 2021 at 9:21 p.m. GMT', '2021-03-03T21:21Z'],
    // Eastern time may be either of two.
    ['March 3, 2021 at 9:21 p.m. ET', '2021-03-03'],
    // The third of April or the fourth of March.
    ['03/04/2021', undefined],
    ['March 4', undefined],
  ])('reads %j', (text, iso) => {
    const [date] = findDates(text)
    expect([date!.start, date!.end, date!.iso]).toEqual([0, text.length, iso])
  })

  it('tells updates from publication', () => {
    const dates = findDates('First published 19 Aug 2019, 06:30; last modified 20 Aug 2019, 09:12')
    expect(dates.map(({ iso, update }) => [iso, update])).toEqual([
      ['2019-08-19', false],
      ['2019-08-20', true],
    ])
  })

  it.each(['version 1.2.3.4', 'May I?', 'room 12', '10.000.000'])('finds none in %j', text =>
    expect(findDates(text)).toEqual([]),
  )
})
