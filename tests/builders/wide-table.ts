import type { PrintedTable, PrintedTables } from '../../shared/release/printed-table.ts';
import { markedPrintedTables } from './printed-tables.ts';

const outcomes = [
  'Egen tjeneste',
  'Interkommunal tjeneste',
  'Planlagt tjeneste',
  'Tatt inn uten egen tjeneste',
  'Ingen tjeneste',
];

/** In: how many columns of numbers, and a label. Out: a table with that label in every row, and headings that are long. */
export const wideTable = (columns: number, label: string): PrintedTable => ({
  id: `bred-${columns}-${label.length}`,
  number: 1,
  language: 'nb',
  label: 'Tabell 1.',
  caption: 'Utfall etter fylke, i prosent',
  columns: [
    { id: 'rad', heading: 'Fylke', spanner: null, align: 'start', tone: 'plain' },
    ...Array.from({ length: columns }, (_, at) => ({
      id: `k${at}`,
      heading: outcomes[at % outcomes.length] ?? '',
      spanner: null,
      align: 'end' as const,
      tone: 'plain' as const,
    })),
  ],
  rows: Array.from({ length: 12 }, (_, row) => ({
    id: `rad-${row}`,
    kind: 'plain',
    cells: [label, ...Array.from({ length: columns }, (__, at) => `${at}${row},5`)].map((text) => ({
      text,
      value: null,
      format: 'text' as const,
    })),
  })),
  notes: ['Enhet: kommune.'],
});

const long = 'Læringstilbudet er planlagt, gjennomført og evaluert sammen med erfarne brukere';

/** Tables that do not fit on a page unless they are set for it. */
export const wideTables: PrintedTables = {
  ...markedPrintedTables,
  tables: [
    wideTable(5, 'Østfold'),
    wideTable(8, 'Møre og Romsdal'),
    wideTable(5, long),
    wideTable(14, 'Sør-Trøndelag'),
    wideTable(16, long),
  ],
};
