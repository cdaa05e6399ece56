import { describe, expect, it } from 'vitest';
import {
  counterpartsAt,
  predecessors,
  successors,
  toRegister2024,
} from '../../../../shared/register/crosswalk.ts';
import {
  changeRows,
  isValidAt,
  municipalityRowOf,
  municipalityRows,
  to2024Rows,
} from '../../../../shared/register/register-rows.ts';
import { unitsAt } from '../../../../shared/register/units-at.ts';
import { day, number, refusalOf, registerDays, valueOf } from './asking.ts';

const lastDayBefore: Readonly<Record<string, string>> = {
  '2017-01-01': '2016-12-31',
  '2018-01-01': '2017-12-31',
  '2019-01-01': '2018-12-31',
  '2020-01-01': '2019-12-31',
  '2022-01-01': '2021-12-31',
  '2023-01-01': '2022-12-31',
  '2024-01-01': '2023-12-31',
  '2026-01-01': '2025-12-31',
};

const became = (from: string, since: string, until: string) =>
  valueOf(successors(number(from), day(since), day(until)));
const cameFrom = (to: string, at: string, since: string) =>
  valueOf(predecessors(number(to), day(at), day(since)));
const numbersOf = (counterparts: readonly { readonly number: string }[]) =>
  counterparts.map((each) => each.number).sort();

describe('the crosswalk', () => {
  it('gives back every registered change, with its kind and main flag, across the day it came', () => {
    for (const change of changeRows()) {
      const before = lastDayBefore[change.date] ?? '';
      const next = became(change.from, before, change.date);
      expect(next, `${change.from} ${change.date}`).toContainEqual({
        number: change.to,
        main: change.main,
        kind: change.kind,
      });
      expect(numbersOf(cameFrom(change.to, change.date, before))).toContain(change.from);
    }
  });

  it('knows no change across a day but the registered ones', () => {
    for (const [date, before] of Object.entries(lastDayBefore)) {
      const registered = changeRows().filter((change) => change.date === date);
      const links = valueOf(unitsAt(day(before), 'kommuner')).flatMap((unit) =>
        became(unit.number, before, date).map((next) => ({ from: unit.number, ...next })),
      );
      const changed = links.filter((link) => link.kind !== 'unchanged');
      expect(changed.map((link) => `${link.from} ${link.number}`).sort()).toEqual(
        registered.map((change) => `${change.from} ${change.to}`).sort(),
      );
    }
  });

  it('follows every row of the direct map to 2024, from every day on which it is valid', () => {
    for (const row of municipalityRows()) {
      const expected = to2024Rows()
        .filter((link) => link.from === row.number)
        .map((link) => ({ number: link.to, main: link.main }));
      for (const date of registerDays.filter(
        (each) => each <= '2024-01-01' && isValidAt(row, each),
      )) {
        const reached = valueOf(toRegister2024(row.number, date));
        expect(reached.map(({ number: to, main }) => ({ number: to, main }))).toEqual(expected);
      }
    }
  });

  it('reaches 2024 from each of the 428 municipalities of 2015, and leaves none of the 357 without origin', () => {
    const reached = valueOf(unitsAt(day('2015-01-01'), 'kommuner')).flatMap((unit) =>
      numbersOf(became(unit.number, '2015-01-01', '2024-01-01')),
    );
    const in2024 = valueOf(unitsAt(day('2024-01-01'), 'kommuner')).map((unit) => unit.number);
    expect([...new Set(reached)].sort()).toEqual(in2024);
  });

  it('goes the same way back as forth, between any two days', () => {
    for (const since of registerDays) {
      for (const until of registerDays.filter((each) => since <= each)) {
        const forth = valueOf(unitsAt(since, 'kommuner')).flatMap((unit) => {
          const next = became(unit.number, since, until);
          expect(next.filter((each) => each.main)).toHaveLength(1);
          return next.map((each) => ({ ...each, from: unit.number, to: each.number }));
        });
        const back = valueOf(unitsAt(until, 'kommuner')).flatMap((unit) =>
          cameFrom(unit.number, until, since).map((each) => ({
            ...each,
            from: each.number,
            to: unit.number,
          })),
        );
        const key = (link: (typeof forth)[number]) =>
          `${link.from} ${link.to} ${link.kind} ${link.main}`;
        expect(back.map(key).sort()).toEqual(forth.map(key).sort());
      }
    }
  });

  it('changes nothing within a period', () => {
    for (const date of registerDays) {
      for (const unit of valueOf(unitsAt(date, 'kommuner-og-bydeler'))) {
        expect(became(unit.number, date, date)).toEqual([
          { number: unit.number, main: true, kind: 'unchanged' },
        ]);
      }
    }
  });

  it('lets Haram out of Ålesund again: 1534 becomes 1580, the other four 1508', () => {
    expect(became('1534', '2015-01-01', '2024-01-01')).toEqual([
      { number: '1580', main: true, kind: 'renumber' },
    ]);
    for (const old of ['1504', '1523', '1529', '1546']) {
      expect(became(old, '2015-01-01', '2026-01-01')).toEqual([
        { number: '1508', main: true, kind: 'merge' },
      ]);
    }
    expect(numbersOf(cameFrom('1508', '2024-01-01', '2015-01-01'))).toEqual([
      '1504',
      '1523',
      '1529',
      '1546',
    ]);
    expect(became('1534', '2015-01-01', '2020-01-01')).toEqual([
      { number: '1507', main: true, kind: 'merge' },
    ]);
    expect(became('1507', '2020-01-01', '2024-01-01')).toEqual([
      { number: '1508', main: true, kind: 'split' },
      { number: '1580', main: false, kind: 'split' },
    ]);
  });

  it('divides Stokke, Tysfjord and Snillfjord', () => {
    const divided = (from: string, until: string) =>
      Object.fromEntries(became(from, '2015-01-01', until).map((each) => [each.number, each.main]));
    expect(divided('0720', '2017-01-01')).toEqual({ '0704': false, '0710': true });
    expect(divided('0720', '2024-01-01')).toEqual({ '3905': false, '3907': true });
    expect(divided('1850', '2020-01-01')).toEqual({ '1806': true, '1875': false });
    expect(divided('1850', '2024-01-01')).toEqual({ '1806': true, '1875': false });
    expect(divided('1613', '2018-01-01')).toEqual({ '5012': true });
    expect(divided('1613', '2024-01-01')).toEqual({ '5055': false, '5056': false, '5059': true });
  });

  it('names a change of name only', () => {
    expect(became('0301', '2015-01-01', '2026-01-01')).toEqual([
      { number: '0301', main: true, kind: 'rename' },
    ]);
  });

  it('finds what a number of another date is at this one', () => {
    const at = (of: string, text: string) =>
      numbersOf(valueOf(counterpartsAt(number(of), day(text))));
    expect(at('3403', '2015-01-01')).toEqual(['0403']);
    expect(at('0403', '2024-01-01')).toEqual(['3403']);
    expect(at('1507', '2015-01-01')).toEqual(['1504', '1523', '1529', '1534', '1546']);
    expect(at('1534', '2024-01-01')).toEqual(['1580']);
    expect(at('0710', '2015-01-01')).toEqual(['0706', '0719', '0720']);
    expect(at('0301', '2015-01-01')).toEqual(['0301']);
    expect(at('030101', '2015-01-01')).toEqual(['030101']);
    expect(at('9999', '2015-01-01')).toEqual([]);
  });

  it('has a counterpart at every date for every number there ever was', () => {
    for (const row of municipalityRows()) {
      for (const date of registerDays) {
        const found = valueOf(counterpartsAt(row.number, date));
        expect(found.length).toBeGreaterThan(0);
        for (const each of found) {
          const there = municipalityRowOf(each.number);
          expect(there && isValidAt(there, date)).toBe(true);
        }
      }
    }
  });

  it('carries back to 2024 from later years', () => {
    expect(valueOf(toRegister2024(number('5536'), day('2026-05-01')))).toEqual([
      { number: '5536', main: true, kind: 'rename' },
    ]);
  });

  it('refuses a number that is not valid on the day, with those it became or came from', () => {
    expect(
      refusalOf(successors(number('3403'), day('2015-01-01'), day('2024-01-01'))),
    ).toMatchObject({
      code: 'not-valid-at-date',
      details: { number: '3403', date: '2015-01-01', numbers: ['0403'] },
    });
    expect(
      refusalOf(predecessors(number('0403'), day('2024-01-01'), day('2015-01-01'))),
    ).toMatchObject({
      code: 'not-valid-at-date',
      details: { number: '0403', numbers: ['3403'] },
    });
    expect(refusalOf(toRegister2024(number('9999'), day('2015-01-01')))).toMatchObject({
      details: { numbers: [] },
    });
  });

  it('refuses days that the register does not cover, and will not walk the wrong way', () => {
    const outside = { code: 'register-date-unknown' };
    expect(
      refusalOf(successors(number('0403'), day('2014-01-01'), day('2024-01-01'))),
    ).toMatchObject(outside);
    expect(
      refusalOf(successors(number('0403'), day('2015-01-01'), day('2030-01-01'))),
    ).toMatchObject(outside);
    expect(refusalOf(counterpartsAt(number('0403'), day('2030-01-01')))).toMatchObject(outside);
    expect(() => successors(number('0403'), day('2020-01-01'), day('2015-01-01'))).toThrow(
      'before',
    );
    expect(() => predecessors(number('0403'), day('2015-01-01'), day('2020-01-01'))).toThrow(
      'after',
    );
  });
});
