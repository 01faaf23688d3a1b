import { describe, expect, it } from 'vitest'
import { readDateline } from '../../src/structure/datelines.ts'
import { readLeads } from '../../src/structure/leads.ts'

describe('readDateline', () => {
  it.each([
    ['OSLO, Jan. 3 (Example) — The ferry', { place: 'OSLO', agency: 'Example', date: 'Jan. 3' }],
    ['Oslo, Norway — The ferry', { place: 'Oslo, Norway' }],
    ['OSLO: For eleven years', { place: 'OSLO' }],
    ['BERGEN, Norway, May 28 (Example) -- Boat', { place: 'BERGEN, Norway', date: 'May 28' }],
    ['(EXN) -- The ferry', { agency: 'EXN' }],
    ['(EXN)The ferry', { agency: 'EXN' }],
    ['New York (EXN)"No," said', { place: 'New York', agency: 'EXN' }],
    ['OSLO, July 19, 2018 (EXN) - A man', { place: 'OSLO', date: 'July 19, 2018' }],
  ])('reads %j', (text, parts) => expect(readDateline(text)).toMatchObject(parts))

  it.each([
    'The ferry — which is old — stays',
    'Ferries — the small ones — stay',
    'NATO - the alliance - met',
    'Anna Roe (Oslo) was',
    'Be afraid -- be very afraid.',
    'She said: No.',
  ])('finds none in %j', text => expect(readDateline(text)).toBeNull())
})

describe('readLeads', () => {
  const STAMPED =
    'By . Jane Roe . PUBLISHED: . 08:17 EST, 2 May 2014 . | . UPDATED: . 09:01 EST, 2 May 2014 . The ferry stays.'

  it.each([STAMPED, STAMPED.replaceAll(' .', '.')])(
    'takes byline and time stamps off the first sentence: %s',
    text => {
      const leads = readLeads(text)
      expect(leads.map(({ is }) => is)).toEqual(['byline', 'date', 'date'])
      expect(leads[0]).toMatchObject({ authors: ['Jane Roe'] })
      expect(leads[1]).toMatchObject({ date: { iso: '2014-05-02T08:17-05:00', update: false } })
      expect(leads[2]).toMatchObject({ date: { update: true } })
      expect(text.slice(leads[2]!.end)).toBe('The ferry stays.')
    },
  )

  it('takes a dateline behind them too', () => {
    expect(readLeads('By. Jane Roe. OSLO (Example) - The ferry').map(({ is }) => is)).toEqual([
      'byline',
      'dateline',
    ])
  })

  it.each([
    'By the time the ferry came, it was late. Nobody spoke.',
    'March 3, 2021, was a cold day in Oslo.',
    'Published in 1911, the timetable still holds.',
    '(EXN)',
  ])('leaves %j as it is', text => expect(readLeads(text)).toEqual([]))
})
