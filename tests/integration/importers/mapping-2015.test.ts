import { describe, expect, it } from 'vitest';
import { readWorkbook, readWorkbookBytes } from '../../../electron/importers/read-workbook.ts';
import { refusedRowsXlsx } from '../../../electron/exporters/refused-rows-xlsx.ts';
import { columnsInUse, unusedHeadings } from '../../../shared/intake/columns.ts';
import { headingLexicon } from '../../../shared/intake/heading-lexicon.ts';
import { interpretRows, type Interpretation } from '../../../shared/intake/interpret-rows.ts';
import { pickSheet } from '../../../shared/intake/pick-sheet.ts';
import { refusedReport } from '../../../shared/intake/refused-report.ts';
import type { CellValue, SheetData } from '../../../shared/intake/sheet.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { codebookOf, interpreting, sheetOf } from '../../builders/intake.ts';
import { intakeFixture } from '../../builders/intake-fixture.ts';

const lexicon = headingLexicon(codebookOf('tjenester-2015'));

async function sheetsIn(name: string): Promise<readonly SheetData[]> {
  return valueOf(await readWorkbook(intakeFixture(name)));
}

function interpretationOf(sheets: readonly SheetData[]): Interpretation {
  const prepared = valueOf(pickSheet(sheets, null, lexicon, {}));
  return interpretRows({ ...interpreting(sheetOf([['kommune']])), prepared });
}

const stored = (of: Interpretation) =>
  of.rows.map(({ row, unit, statement, judgement, notReached }) => [
    row,
    unit,
    statement?.date ?? null,
    judgement?.outcome ?? null,
    judgement?.borderline?.criterion ?? null,
    notReached,
  ]);

const refused = (of: Interpretation) =>
  of.refusals.map(({ row, column, code, value }) => [row, column, code, value]);

const expectedStored = [
  [6, '0403', '2015-01-12', 'egen-tjeneste', null, false],
  [7, '0501', '2015-01-13', 'interkommunal-tjeneste', null, false],
  [8, '0502', '2015-01-14', 'planlagt-tjeneste', null, false],
  [9, '2025', '2015-01-15', null, null, false],
  [10, '0426', '2015-01-16', null, null, false],
  [11, '1515', '2015-01-16', null, null, false],
  [12, '1103', null, null, null, false],
  [13, '1201', null, 'tilbud-uten-tjeneste', 'form', false],
  [14, '1601', '2015-01-19', 'ingen-tjeneste', 'evaluert-sammen', false],
  [15, '1601', '2015-01-19', 'ingen-tjeneste', null, false],
  [16, '1804', '2015-01-20', null, null, false],
  [17, '1804', '2015-01-21', null, null, false],
  [18, '1902', null, null, null, true],
];

const expectedRefused = [
  [20, 'Kommune', 'ambiguous-unit', 'Herøy'],
  [21, 'Kommune', 'unknown-unit', 'Xanadu'],
  [22, 'Kommunenr.', 'not-valid-at-date', '5001'],
  [23, 'Kommune', 'unit-contradiction', 'Moss'],
  [24, 'Form', 'unknown-answer', 'stab'],
  [25, 'Utfall', 'deviation-without-rationale', 'egen-tjeneste'],
  [26, 'Grenseland (ja/nei)', 'borderline-without-rationale', 'ja'],
  [27, 'Dato', 'unreadable-row', '31.2.2015'],
  [28, 'Kilde', 'unreadable-row', 'brevdue'],
  [29, 'Ikke nådd', 'unreadable-row', 'ja'],
  [30, 'Form', 'unreadable-row', '#N/A'],
];

describe('the workbook of 2015 with everything people do', () => {
  it('gives the rows that can be kept, and the reason for each of the others', async () => {
    const result = interpretationOf(await sheetsIn('kartlegging-2015-med-feil.xlsx'));
    expect(stored(result)).toEqual(expectedStored);
    expect(refused(result)).toEqual([
      ...expectedRefused,
      [31, 'Form', 'unreadable-row', 'formel uten verdi'],
    ]);
    expect(result.total).toBe(25);
  });

  it('gives the same, and the same keys, when another program has saved it', async () => {
    const own = interpretationOf(await sheetsIn('kartlegging-2015-med-feil.xlsx'));
    const other = interpretationOf(await sheetsIn('kartlegging-2015-med-feil.libreoffice.xlsx'));
    expect(other.rows).toEqual(own.rows);
    // LibreOffice has calculated the formula of row 31, which then is a wrong answer.
    expect(refused(other).slice(0, -1)).toEqual(expectedRefused);
    expect(refused(other).at(-1)?.slice(0, 3)).toEqual([31, 'Form', 'unknown-answer']);
  });

  it('is read from the sheet with the data; what nobody uses is listed', async () => {
    const sheets = await sheetsIn('kartlegging-2015-med-feil.xlsx');
    expect(sheets.map((one) => one.name)).toEqual(['Les meg', 'Intervjuer', 'Gammelt utkast']);
    const prepared = valueOf(pickSheet(sheets, null, lexicon, {}));
    expect(prepared.sheet.name).toBe('Intervjuer');
    expect(prepared.headingRow.at).toBe(4);
    expect(Object.values(columnsInUse(prepared.columns))).toHaveLength(25);
    expect(unusedHeadings(prepared.columns)).toEqual(['Merknad']);
  });

  it('gives back its refused rows to mend, and mended they are kept', async () => {
    const sheets = await sheetsIn('kartlegging-2015-med-feil.xlsx');
    const prepared = valueOf(pickSheet(sheets, null, lexicon, {}));
    const before = interpretationOf(sheets);
    const bytes = refusedRowsXlsx(refusedReport(prepared, before.refusals));
    const back = valueOf(await readWorkbookBytes(Buffer.from(bytes), 'avvist.xlsx'));
    expect(back[0]?.rows[0]?.slice(-3)).toEqual(['Avvist kode', 'Avvist fordi', 'Avvist rad']);
    expect(back[0]?.rows[1]?.slice(-3)).toEqual([
      'ambiguous-unit',
      expect.stringContaining('Herøy'),
      20,
    ]);
    const again = interpretationOf(back);
    expect(again.rows).toEqual([]);
    expect(
      again.refusals.slice(0, 10).map(({ column, code, value }) => [column, code, value]),
    ).toEqual(before.refusals.slice(0, 10).map(({ column, code, value }) => [column, code, value]));
    const mended = withCell(back, 'Fylke', 1, 'Nordland');
    expect(interpretationOf(mended).rows.map((row) => row.unit)).toEqual(['1818']);
    // A second report puts its own columns in the place of the first one's.
    const second = valueOf(pickSheet(back, null, lexicon, {}));
    const headings = refusedReport(second, again.refusals).headings;
    expect(headings.filter((one) => one.startsWith('Avvist'))).toHaveLength(3);
  });
});

function withCell(
  sheets: readonly SheetData[],
  heading: string,
  row: number,
  value: CellValue,
): readonly SheetData[] {
  return sheets.map((sheet) => {
    const column = sheet.rows[0]?.indexOf(heading) ?? -1;
    return {
      ...sheet,
      rows: sheet.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells)),
    };
  });
}
