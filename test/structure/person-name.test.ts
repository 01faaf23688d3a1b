import { describe, expect, it } from 'vitest'
import { isName } from '../../src/structure/person-name.ts'

describe('isName', () => {
  it.each([
    'Jane Roe',
    'JANE ROE',
    'Dr Jane Roe',
    'Dr Roe',
    'Prof. Ann Bee Cee Dee Eff',
    'Ann van der Moe',
    'Élodie Ñandú',
    'Jeanne d’Arlay',
    "Jeanne d'Arlay",
    'Siti Roe binti Poe',
    'Jim “Bo” Poe',
    "Jim 'Bo' Poe",
    'J. R. Poe-Roe',
  ])('takes %j for a name', text => expect(isName(text)).toBe(true))

  it.each([
    'Jane',
    'Dr Jane roe',
    'Jane van der',
    'Jane van der den Moe',
    'Jane  Roe',
    'Jane Roe, Oslo',
    'Ann Bee Cee Dee Eff Gee',
    'Bay Courier',
    'BAY COURIER',
    'Bay Post-Ledger',
    '“Jane” Roe',
    'Jane d’arc',
  ])('does not take %j for one', text => expect(isName(text)).toBe(false))
})
