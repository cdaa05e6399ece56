import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { refusedRowsXlsx } from '../../../electron/exporters/refused-rows-xlsx.ts';
import { readWorkbookBytes } from '../../../electron/importers/read-workbook.ts';
import { dateOfDay } from '../../../shared/intake/calendar.ts';
import type { CellValue } from '../../../shared/intake/sheet.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';

async function thereAndBack(rows: readonly (readonly CellValue[])[]) {
  const bytes = refusedRowsXlsx({ headings: ['a', 'b', 'c'], rows });
  const [sheet] = valueOf(await readWorkbookBytes(Buffer.from(bytes), 'avvist.xlsx'));
  return sheet?.rows ?? [];
}

const date: fc.Arbitrary<CellValue> = fc
  .tuple(fc.integer({ min: -25_000, max: 2_932_896 }), fc.constantFrom(0, 0.5, 43_200 / 86_400))
  .map(([day, time]) => {
    const found = dateOfDay(day);
    return found === null ? null : { date: found, time };
  });

const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '_',
        'x',
        '0',
        '4',
        '1',
        'A',
        '\r',
        '\n',
        '=',
        ' ',
        '\u0007',
        '\uD83D',
        '\uFFFE',
        'å',
      ),
    }),
    fc.constantFrom(
      '0403',
      '=1+1',
      '_x0041_',
      '_x005F_x0041_',
      '#N/A',
      '__proto__',
      'constructor',
      ' a ',
      'æøå 😀',
      'a\r\nb',
    ),
  )
  .filter((one) => one !== '');

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)),
  fc.integer(),
  fc.boolean(),
  date,
  fc.constant(null),
);

it('every cell comes back as it was: text as text, numbers as numbers, dates as dates', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, fc.constant('slutt')), { maxLength: 8 }),
      async (rows) => {
        expect(await thereAndBack(rows)).toEqual([['a', 'b', 'c'], ...rows]);
      },
    ),
    { numRuns: 150 },
  );
});

it('a text longer than Excel allows is not cut, but replaced by a note that says so', async () => {
  const [, row] = await thereAndBack([['x'.repeat(40_000), 'y'.repeat(32_767), 'z']]);
  expect(row?.[0]).toMatch(/For lang tekst: 40000 tegn/u);
  expect(row?.[1]).toHaveLength(32_767);
});
