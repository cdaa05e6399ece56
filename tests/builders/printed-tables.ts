import type {
  PrintedCell,
  PrintedColumn,
  PrintedRow,
  PrintedTable,
  PrintedTables,
} from '../../shared/release/printed-table.ts';
import { type TableCell, type TableSet, tableSet } from '../../shared/release/table-value.ts';

const nbsp = '\u00a0';

const text = (words: string): PrintedCell => ({ text: words, value: null, format: 'text' });
const integer = (n: number): PrintedCell => ({
  text: String(n).replace(/\B(?=(\d{3})+$)/g, nbsp),
  value: n,
  format: 'integer',
});
/** The text is given: a printer's test has no business rounding. */
const percent = (value: number, words: string): PrintedCell => ({
  text: words,
  value,
  format: 'percent',
});
const range = (low: number, high: number): PrintedCell => ({
  text: `${low}–${high}`,
  value: null,
  format: 'range',
});

const column = (id: string, heading: string, rest: Partial<PrintedColumn> = {}): PrintedColumn => ({
  id,
  heading,
  spanner: null,
  align: 'end',
  tone: 'plain',
  ...rest,
});

const row = (
  id: string,
  kind: PrintedRow['kind'],
  ...cells: readonly PrintedCell[]
): PrintedRow => ({
  id,
  kind,
  cells,
});

const outcomes: PrintedTable = {
  id: 'utfall',
  number: 1,
  language: 'nb',
  label: 'Tabell 1.',
  caption: 'Kommunenes lærings- og mestringstjenester etter utfall, 2015 (N = 428)',
  columns: [
    column('rad', 'Utfall', { align: 'start' }),
    column('n', 'n'),
    column('prosent', '%'),
    column('spenn', 'Spenn for n', { tone: 'range' }),
  ],
  rows: [
    row(
      'egen-tjeneste',
      'plain',
      text('Egen tjeneste'),
      integer(63),
      percent(14.7196, '14,7'),
      range(59, 71),
    ),
    row(
      'interkommunal-tjeneste',
      'plain',
      text('Interkommunal tjeneste'),
      integer(12),
      percent(2.8037, '2,8'),
      range(10, 12),
    ),
    row(
      'tilbud-uten-tjeneste',
      'plain',
      text('Tatt inn uten egen tjeneste'),
      integer(4),
      percent(0.9345, '0,9'),
      range(0, 4),
    ),
    row(
      'planlagt-tjeneste',
      'plain',
      text('Planlagt tjeneste'),
      integer(23),
      percent(5.3738, '5,4'),
      range(22, 23),
    ),
    row(
      'ingen-tjeneste',
      'plain',
      text('Ingen tjeneste'),
      integer(326),
      percent(76.1682, '76,2'),
      range(321, 334),
    ),
    row(
      'har-tjeneste',
      'total',
      text('Har tjeneste'),
      integer(79),
      percent(18.4579, '18,5'),
      range(71, 85),
    ),
    row('ikke-nadd', 'outside', text('Ikke nådd'), integer(0), text(''), text('')),
  ],
  notes: [
    'Enhet: kommune. Alle 428 er vurdert. Spenn: laveste og høyeste verdi etter hvordan 16 grensetilfeller leses.',
    '«Har tjeneste» omfatter fire kommuner uten egen tjeneste, jf. metode.',
  ],
};

const spanned = (id: string, spanner: string): PrintedColumn[] => [
  column(`${id}-n`, 'n', { spanner }),
  column(`${id}-spenn`, 'Spenn', { spanner, tone: 'range' }),
];

const byCounty: PrintedTable = {
  id: 'utfall-fylke',
  number: 2,
  language: 'nb',
  label: 'Tabell 2.',
  caption: 'Utfall etter fylke',
  columns: [
    column('rad', 'Fylke', { align: 'start' }),
    column('kommuner', 'Kommuner'),
    ...spanned('egen-tjeneste', 'Egen tjeneste'),
    ...spanned('planlagt-tjeneste', 'Planlagt tjeneste'),
    ...spanned('har-tjeneste', 'Har tjeneste'),
  ],
  rows: [
    row(
      '01',
      'plain',
      text('Østfold'),
      integer(18),
      integer(3),
      range(3, 4),
      integer(1),
      range(1, 1),
      integer(4),
      range(3, 5),
    ),
    row(
      '18',
      'plain',
      text('Nordland – Nordlánnda'),
      integer(44),
      integer(5),
      range(5, 7),
      integer(2),
      range(1, 2),
      integer(6),
      range(5, 9),
    ),
    row(
      '20',
      'plain',
      text('Finnmark – Finnmárku'),
      integer(19),
      integer(2),
      range(1, 2),
      integer(0),
      range(0, 0),
      integer(2),
      range(1, 2),
    ),
    row(
      'alle',
      'total',
      text('Alle'),
      integer(1428),
      integer(63),
      range(59, 71),
      integer(23),
      range(22, 23),
      integer(79),
      range(71, 85),
    ),
  ],
  notes: ['Enhet: kommune.'],
};

/** Texts that mean something to one of the formats; all must arrive as they are. */
export const awkwardTexts = [
  '=SUM(A1:A9)',
  '+47 22 00 00 00',
  '-1',
  '@grenseland',
  'a | b',
  'A & B < C > "D" \'E\'',
  '100 % av $5 #1 under_strek {klammer} ~tilde ^hatt \\skråstrek',
  '# overskrift *uthevet* _kursiv_ `kode` [lenke](x) <b>',
  'Guovdageaidnu – Kautokeino, Ŋ ŋ Đ đ Š š Ŧ ŧ Č č Ž ž',
  'semikolon; komma, "hermetegn"',
  `18,5${nbsp}%`,
] as const;

const awkward: PrintedTable = {
  id: 'kriterium-form',
  number: 3,
  language: 'nb',
  label: 'Tabell 3.',
  caption: 'Tekster som betyr noe i et format: & % $ # _ { } ~ ^ \\ | <b>',
  columns: [column('rad', 'Svar', { align: 'start' }), column('n', '= n')],
  rows: awkwardTexts.map((words, at) => row(`rad-${at}`, 'plain', text(words), integer(at))),
  notes: ['=NOTE() & merknad | <i>'],
};

export const samplePrintedTables: PrintedTables = {
  language: 'nb',
  title: 'Tabeller – Kartlegging 2015',
  marking: null,
  source: 'Kilde: Kartlegging 2015, utgivelse 1.0. Enhet: kommune per 1. januar 2015.',
  tables: [outcomes, byCounty, awkward],
};

/** The same tables as a draft of an invented example. */
export const markedPrintedTables: PrintedTables = {
  ...samplePrintedTables,
  marking: 'Utkast – ikke signert. Oppdiktet eksempel',
};

const cell = (table: string, rowId: string, columnId: string, n: number): TableCell =>
  tableSet.shape.tables.element.shape.cells.element.parse({
    table,
    row: rowId,
    column: columnId,
    n,
    denominator: rowId === 'ikke-nadd' ? null : 428,
    percent: rowId === 'ikke-nadd' ? null : (100 * n) / 428,
    low: 0,
    high: n + 1,
    lowPercent: rowId === 'ikke-nadd' ? null : 0,
    highPercent: rowId === 'ikke-nadd' ? null : (100 * (n + 1)) / 428,
    entries: ['0101', '0403', '2011'].slice(0, n),
    swings: n > 1 ? ['0426'] : [],
  });

/** The unformatted set behind `samplePrintedTables`, with few units. */
export const sampleTableSet: TableSet = tableSet.parse({
  language: 'nb',
  release: '1.0',
  draft: false,
  invented: false,
  round: 'Kartlegging 2015',
  registerDate: '2015-01-01',
  codebook: 'tjenester-2015',
  codebookVersion: 1,
  unit: 'kommune',
  filter: null,
  tables: samplePrintedTables.tables.map(({ id, number, caption, columns, rows, notes }) => ({
    id,
    number,
    caption,
    rowHeading: columns[0]?.heading ?? '',
    rows: rows.map((line) => ({ id: line.id, label: line.cells[0]?.text ?? '', kind: line.kind })),
    columns: [{ id: 'n', label: 'n', kind: 'plain' }],
    cells: rows.map((line, at) => cell(id, line.id, 'n', at)),
    notes,
  })),
});
