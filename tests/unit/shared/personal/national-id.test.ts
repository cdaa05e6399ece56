import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalIdsIn, withoutNationalIds } from '../../../../shared/personal/national-id.ts';
import { nationalIdOf } from '../../../builders/national-id.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Invented numbers: of a day, with what D numbers and those made for tests add to day and month. */
const invented = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 999_99 }),
    fc.constantFrom(0, 40),
    fc.constantFrom(0, 40, 80),
  )
  .map(([day, month, rest, toDay, toMonth]) =>
    nationalIdOf(`${two(day + toDay)}${two(month + toMonth)}${String(rest).padStart(5, '0')}`),
  )
  .filter((one) => one !== null);

describe('a national identity number', () => {
  it('is found wherever it stands and however it is spaced', () => {
    fc.assert(
      fc.property(
        invented,
        fc.constantFrom('', ' ', '-', '\u00a0'),
        fc.constantFrom('', 'Fnr: ', '(', 'kl. 12, '),
        (number, between, before) => {
          const written = `${number.slice(0, 6)}${between}${number.slice(6)}`;
          expect(nationalIdsIn(`${before}${written}. Ringt på nytt.`)).toHaveLength(1);
          expect(withoutNationalIds(`${before}${written}.`)).not.toContain(number.slice(6));
        },
      ),
    );
  });

  it('is known by its check digits: no other last digit will do', () => {
    fc.assert(
      fc.property(invented, fc.integer({ min: 1, max: 9 }), (number, more) => {
        const other = (Number(number[10]) + more) % 10;
        expect(nationalIdsIn(`${number.slice(0, 10)}${other}`)).toEqual([]);
      }),
    );
  });

  it.each([
    'Org.nr. 974 760 673',
    'Ringt 90 11 22 33 og 22 33 44 55',
    '2015-03-05 kl. 12.30',
    'Tolv sifre: 012345678901, tretten: 0123456789012',
    'a01010012345',
    '00000000000',
    '',
  ])('is not seen in «%s»', (text) => {
    expect(nationalIdsIn(text)).toEqual([]);
    expect(withoutNationalIds(text)).toBe(text);
  });

  it('is found between letters of any alphabet that are not part of it, and in full-width digits', () => {
    const number = nationalIdOf('010190123') ?? nationalIdOf('010190124') ?? '';
    const wide = Array.from(number, (one) => String.fromCodePoint(0xff10 + Number(one))).join('');
    expect(nationalIdsIn(`Čáhppes: ${number};`)).toEqual([number]);
    expect(nationalIdsIn(wide)).toEqual([number]);
  });

  it('takes no time to look for in a long text of digits', () => {
    expect(nationalIdsIn('12 '.repeat(200_000))).toEqual([]);
  });
});
