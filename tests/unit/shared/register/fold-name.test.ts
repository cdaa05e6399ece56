import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, looseName, nameOrders } from '../../../../shared/register/fold-name.ts';

describe('folding a name', () => {
  it.each([
    ['Nord-Odal', 'nordodal'],
    [' NORD  ODAL kommune', 'nordodal'],
    ['St. Hanshaugen', 'sthanshaugen'],
    ['Evje & Hornnes', 'evjeoghornnes'],
    ['Nordland fylkeskommune', 'nordland'],
    ['Kommune', ''],
    ['–', ''],
  ])('%s becomes %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each([
    ['tromsø', 'tromso'],
    ['tromsoe', 'tromso'],
    ['ålesund', 'alesund'],
    ['aalesund', 'alesund'],
    ['nærøy', 'naroy'],
    ['porsáŋgu', 'porsangu'],
    ['stïentje', 'stientje'],
  ])('%s is loosely %s', (folded, loose) => {
    expect(looseName(folded)).toBe(loose);
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        fc.pre(!['kommune', 'fylke', 'fylkeskommune'].includes(foldName(name)));
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });

  it('gives every order of some of the names', () => {
    expect([...nameOrders(['A', 'B', 'C'])].sort()).toEqual(
      [
        'a',
        'b',
        'c',
        'ab',
        'ba',
        'ac',
        'ca',
        'bc',
        'cb',
        'abc',
        'acb',
        'bac',
        'bca',
        'cab',
        'cba',
      ].sort(),
    );
  });
});
