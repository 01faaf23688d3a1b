import { describe, expect, it } from 'vitest'
import { readDateline } from '../../src/structure/datelines.ts'

describe('readDateline', () => {
  it.each([
    ['NAIROBI, Kenya, Jan. 3 (Reuters) — The', { place: 'NAIROBI, Kenya', agency: 'Reuters' }],
    ['BOGOTÁ, Colombia, Jan. 3 (Reuters) — The', { place: 'BOGOTÁ, Colombia', agency: 'Reuters' }],
    ['SÃO PAULO — The', { place: 'SÃO PAULO' }],
    ['SAO PAULO -- The', { place: 'SAO PAULO' }],
    [
      'LEEDS, May 3, 2026 /PRNewswire/ -- The',
      { place: 'LEEDS', agency: 'PRNewswire', date: 'May 3, 2026' },
    ],
    ['NEW YORK--(BUSINESS WIRE)--The', { place: 'NEW YORK', agency: 'BUSINESS WIRE' }],
    ['(CNN)The', { agency: 'CNN' }],
    ['(CNN)“The', { agency: 'CNN' }],
    ['(CNN)Émile', { agency: 'CNN' }],
  ])('reads %j', (text, parts) => {
    expect(readDateline(`${text} ferry returned to the island on Monday.`)).toMatchObject(parts)
  })

  it.each([
    'The ferry, (Reuters) said, returned.',
    'Bogotá is large.',
    'Émile said: no.',
    '(Adds details, shares)',
  ])('finds none in %j', text => {
    expect(readDateline(text)).toBeNull()
  })
})
