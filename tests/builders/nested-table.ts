import type {
  PrintedCell,
  PrintedColumn,
  PrintedRow,
  PrintedTables,
} from '../../shared/release/printed-table.ts';
import { markedPrintedTables } from './printed-tables.ts';

const text = (words: string): PrintedCell => ({ text: words, value: null, format: 'text' });
const nothing: readonly PrintedCell[] = Array.from({ length: 6 }, () => text(''));

function column(id: string, over: string, spanner: string, range: boolean): PrintedColumn {
  return {
    id,
    heading: range ? 'Spenn' : '%',
    spanner,
    over: [over],
    align: 'end',
    tone: range ? 'range' : 'plain',
  };
}

const row = (id: string, kind: PrintedRow['kind'], depth: number, words: string): PrintedRow => {
  const [label = '', ...cells] = words.split('|');
  return { id, kind, depth, cells: [text(label), ...cells.map(text)] };
};

const heading = (id: string, depth: number, label: string): PrintedRow => ({
  id,
  kind: 'heading',
  depth,
  cells: [text(label), ...nothing],
});

/** A table with three rows of headings, headings over rows, and a note, beside those that every format is shown with. */
export const nestedPrintedTables: PrintedTables = {
  ...markedPrintedTables,
  tables: [
    ...markedPrintedTables.tables.slice(0, 2),
    {
      id: 'nostet',
      number: 3,
      language: 'nb',
      label: 'Tabell 3.',
      caption: 'Utfall etter helseregion, landsdel og innbyggertall',
      columns: [
        { id: 'rad', heading: 'Utfall', spanner: null, align: 'start', tone: 'plain' },
        column('a', 'Helse Nord', 'Under 5000', false),
        column('b', 'Helse Nord', 'Under 5000', true),
        column('c', 'Helse Nord', '5000 og over', false),
        column('d', 'Helse Nord', '5000 og over', true),
        column('e', 'Helse Vest', 'Under 5000', false),
        column('f', 'Helse Vest', 'Under 5000', true),
      ],
      rows: [
        heading('h1', 0, 'Har tjeneste'),
        heading('h2', 1, 'Alene'),
        row('r1', 'plain', 2, 'Egen tjeneste|14,7|13,8–16,6|2,8|2,3–2,8|100,0|98,1–100,0'),
        row('r2', 'plain', 2, 'Annet|–|–|9,3|8,1–10,2|0,9|0,0–0,9'),
        heading('h3', 1, 'Sammen'),
        row('r3', 'plain', 2, 'Interkommunal tjeneste|2,8|2,3–2,8|:|:|5,4|5,1–5,4'),
        row('r4', 'total', 0, 'Alle|17,5|16,1–19,4|12,1|10,4–13,0|106,3|103,2–106,3'),
      ],
      notes: ['Enhet: kommune.', '«:» – tallet er lite og vises ikke.'],
    },
  ],
};
