import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../shared/intake/sheet.ts';
import { readDate } from '../../../../shared/intake/written-date.ts';
import { isoDate } from '../../../../shared/lib/ids.ts';

const march5 = { ok: true, date: '2015-03-05' };

describe('a date is read as people have it', () => {
  it.each<[CellValue]>([
    ['2015-03-05'],
    ['2015-03-05T00:00:00'],
    ['2015-03-05 14:30:00'],
    ['2015-03-05T14:30:00.000Z'],
    ['20150305'],
    [20_150_305],
    ['5.3.2015'],
    ['05.03.2015'],
    [' 5. 3. 2015 '],
    ['05.03.15'],
    ['5-3-2015'],
    ['5/3-2015'],
    ['5/3 2015'],
    ['5.3.2015 kl. 14.30'],
    ['5. mars 2015'],
    ['5.mars 2015'],
    ['5 Mars 2015'],
    ['5. mar. 2015'],
    ['5. mars 15'],
    ['5.\u00A0mars\u00A02015'],
    [42_068],
    ['42068'],
    [{ date: isoDate.parse('2015-03-05'), time: 0.5 }],
  ])('%j', (cell) => {
    expect(readDate(cell, 1900)).toEqual(march5);
  });

  it('by the workbook’s own way of counting days', () => {
    expect(readDate(40_606, 1904)).toEqual(march5);
  });

  it('every month by name', () => {
    const names = [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ];
    names.forEach((name, at) => {
      const month = String(at + 1).padStart(2, '0');
      for (const written of [name, name.slice(0, 3), `${name.slice(0, 3)}.`])
        expect(readDate(`1. ${written} 2015`, 1900)).toEqual({
          ok: true,
          date: `2015-${month}-01`,
        });
    });
  });

  it('blank is no date', () => {
    expect(readDate(null, 1900)).toEqual({ ok: true, date: null });
    expect(readDate('  ', 1900)).toEqual({ ok: true, date: null });
  });
});

describe('what is no date is refused with the reason', () => {
  it.each<[CellValue, RegExp]>([
    ['31.2.2015', /finnes ikke/u],
    ['2015-02-29', /finnes ikke/u],
    ['5.13.2015', /finnes ikke/u],
    ['31. april 2015', /finnes ikke/u],
    ['3/5/2015', /to måter/u],
    ['05.03.75', /to måter/u],
    ['mars 2015', /er ikke en dato/u],
    ['5.3', /er ikke en dato/u],
    ['i vår', /er ikke en dato/u],
    [2015, /er ikke en dato/u],
    [5.3, /5,3 er ikke en dato/u],
    [-5, /er ikke en dato/u],
    [true, /sann eller usann/u],
    [{ error: '#REF!' }, /#REF!/u],
  ])('%j', (cell, reason) => {
    expect(readDate(cell, 1900)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('but slashes that leave no choice are read', () => {
    expect(readDate('31/12/2015', 1900)).toEqual({ ok: true, date: '2015-12-31' });
    expect(readDate('12/31/2015', 1900)).toEqual({ ok: true, date: '2015-12-31' });
    expect(readDate('5/5/2015', 1900)).toEqual({ ok: true, date: '2015-05-05' });
  });
});
