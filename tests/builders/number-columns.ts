import type {
  PrintedColumn,
  PrintedRow,
  PrintedTable,
  PrintedTables,
} from '../../shared/release/printed-table.ts';
import { markedPrintedTables } from './printed-tables.ts';

const headings = ['n', '%', 'n (%)', 'n [spenn]', '% [spenn]', 'n/N', 'Spenn', 'Innbyggere'];

const columns: readonly PrintedColumn[] = [
  { id: 'rad', heading: 'Utfall', spanner: null, align: 'start', tone: 'plain' },
  ...headings.map(
    (heading, at): PrintedColumn => ({
      id: `k${at}`,
      heading,
      spanner: at < 2 ? 'Alle kommuner' : null,
      align: 'end',
      tone: heading === 'Spenn' ? 'range' : 'plain',
    }),
  ),
];

/** A point and a comma where Norwegian has a comma and a space. */
const english = (words: string): string =>
  words.replaceAll(/(?<=\d),(?=\d)/gu, '.').replaceAll(/(?<=\d)\u00A0(?=\d)/gu, ',');

const row = (kind: PrintedRow['kind'], words: string, write: (words: string) => string) => ({
  id: words,
  kind,
  cells: words.split('|').map((text) => ({
    text: write(text.replaceAll('_', '\u00A0')),
    value: null,
    format: 'text' as const,
  })),
});

const table = (
  language: PrintedTable['language'],
  number: number,
  write: (words: string) => string,
): PrintedTable => ({
  id: `tall-${language}`,
  number,
  language,
  label: `${language === 'en' ? 'Table' : 'Tabell'} ${number}.`,
  caption: 'Alle slags tall',
  columns,
  rows: [
    row(
      'plain',
      'Egen|63|14,7|63 (14,7)|63 [59–71]|14,7 [13,8–16,6]|63/428|59–71|2_345_678',
      write,
    ),
    row('plain', 'Annen|4|0,9|4 (0,9)|4|0,9|4/428|0–4|12_305', write),
    row('plain', 'Ingen|326|76,2|326 (76,2)|326 [321–334]|76,2|326/428|321–334|890', write),
    row('plain', 'Skjult|:|:|:|–|–|–|–|–', write),
    row('total', 'Alle|428|100,0|428 (100,0)|428|100,0|428/428|428|2_358_873', write),
    row('outside', 'Ikke nådd|0|–|0|0|–|–||', write),
  ],
  notes: ['Enhet: kommune.'],
});

/** The same numbers in every way they are printed, in Norwegian and in English. */
export const numberColumns: PrintedTables = {
  ...markedPrintedTables,
  tables: [table('nb', 1, (words) => words), table('en', 2, english)],
};
