import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importedRow } from '../../../../shared/events/event.ts';
import { interpretPortions, interpretRows } from '../../../../shared/intake/interpret-rows.ts';
import type { CellValue } from '../../../../shared/intake/sheet.ts';
import { interpreted, interpreting, sheetOf } from '../../../builders/intake.ts';

describe('rows are counted', () => {
  it('by the sheet’s own numbers, blank ones left out', () => {
    const { rows, refusals, total } = interpreted([
      ['Kartlegging'],
      ['Kommune', 'Form'],
      [],
      ['Hamar', 'senter'],
      [' ', null],
      ['Vang i Valdres', null],
      ['Vang', 'senter'],
      [null, null, 'et notat'],
    ]);
    expect(rows.map((row) => row.row)).toEqual([4, 7]);
    expect(refusals.map((row) => [row.row, row.code])).toEqual([
      [6, 'unknown-unit'],
      [8, 'unreadable-row'],
    ]);
    expect(total).toBe(4);
  });

  it('and a text file’s row with a field too many is refused, not read askew', () => {
    const rows = [
      ['Kommune', 'Opplysning', 'Mestring'],
      ['Hamar', 'to', ' tre', 'ja'],
      ['Hamar', 'en', 'ja', '', ''],
    ];
    expect(interpreted(sheetOf(rows, { kind: 'text' }))).toMatchObject({
      rows: [{ row: 3 }],
      refusals: [{ row: 2, code: 'unreadable-row', column: null }],
    });
    expect(interpreted(sheetOf(rows)).rows).toHaveLength(1);
  });

  it('portion by portion as in one go', () => {
    const units = ['Hamar', 'Ingensteds', 'Moss', ''];
    const lines = Array.from({ length: 2600 }, (_, at) => [units[at % units.length] ?? '']);
    const sheet = sheetOf([['Kommune'], ...lines]);
    const portions = interpretPortions(interpreting(sheet));
    const seen = [];
    const rows = [];
    let portion = portions.next();
    for (; portion.done !== true; portion = portions.next()) {
      const { rows: these, ...progress } = portion.value;
      seen.push({ ...progress, count: these.length });
      rows.push(...these);
    }
    expect(seen).toEqual([
      { done: 2001, total: 2601, count: 1000 },
      { done: 2601, total: 2601, count: 300 },
    ]);
    expect({ ...portion.value, rows }).toEqual(interpretRows(interpreting(sheet)));
  });

  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      'Hamar',
      '0403',
      403,
      'Herøy',
      'ja',
      'nei',
      'uklart',
      'senter',
      'egen-tjeneste',
      'ingen-tjeneste',
      'form',
      '',
      '5.3.2015',
      { error: '#N/A' },
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const headings = [
    'kommunenummer',
    'kommune',
    'fylke',
    'form',
    'mestring',
    'utfall',
    'grenseland',
    'tvil-om',
    'begrunnelse',
    'dato',
    'ikke-nadd',
    'opplysning',
  ];

  it('as stored or refused, whatever stands in them, and what is stored can be', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 }), (data) => {
        const { rows, refusals, total } = interpreted([headings, ...data]);
        const filled = data.filter((row) =>
          row.some((one) => one !== null && !(typeof one === 'string' && one.trim() === '')),
        );
        expect(total).toBe(filled.length);
        expect(rows.length + refusals.length).toBe(total);
        for (const row of rows) expect(importedRow.parse(row)).toEqual(row);
      }),
      { numRuns: 300 },
    );
  });
});
