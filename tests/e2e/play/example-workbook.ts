import writeXlsxFile from 'write-excel-file/node';
import { buildRound } from '../../../electron/store/build-round.ts';
import {
  exampleHeadings,
  exampleRows,
  type ExampleCell,
} from '../../../shared/example/example-2015.ts';
import { isoDate } from '../../../shared/lib/ids.ts';

type Row = readonly ExampleCell[];

/** What a person got wrong: no such number, a name that two municipalities share, a mark without a reason. */
const badRows: readonly Row[] = [
  ['9999', 'Utopia', null, 'telefonintervju', null, null, 'Oppdiktet.'],
  [null, 'Våler', null, 'telefonintervju', null, null, 'Oppdiktet.'],
  [
    '0101',
    'Halden',
    null,
    ...Array.from({ length: 13 }, () => null),
    'ingen-tjeneste',
    'ja',
    'form',
    'egen-tjeneste',
  ],
];

const titleRows: readonly Row[] = [
  ['Kartlegging 2015. OPPDIKTET EKSEMPEL: ingen har sagt dette.'],
  [],
];

const cellOf = (cell: ExampleCell) => {
  if (cell === null) return null;
  if (typeof cell === 'object')
    return { value: new Date(`${cell.date}T00:00:00Z`), format: 'dd.mm.yyyy' };
  return { value: cell };
};

/** How many entries the workbook leaves for a person to judge, and how many rows it has that are refused. */
export const leftToJudge = 10;
export const refusedRows = badRows.length;

/**
 * The invented interview workbook as an adviser has it: titles above the headings, dates as dates, three bad rows.
 * In: how many entries it leaves to judge.
 */
export async function exampleWorkbook(left = leftToJudge): Promise<Buffer> {
  const round = buildRound({
    name: 'Eksempel',
    registerDate: isoDate.parse('2015-01-01'),
    units: 'kommuner',
    codebook: 'tjenester-2015',
    second: 'none',
    signatures: 1,
  });
  const counties = new Map(round.counties.map((one) => [one.number, one.name]));
  const rows = exampleRows(round.units, ({ county }) => counties.get(county) ?? '', left);
  const all = [...titleRows, exampleHeadings, ...rows.slice(0, 40), ...badRows, ...rows.slice(40)];
  const sheet = all.map((row) => row.map(cellOf));
  return writeXlsxFile(sheet, { sheet: 'Intervjuer' }).toBuffer();
}
