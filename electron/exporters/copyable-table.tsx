import { renderToStaticMarkup } from 'react-dom/server';
import type { CopyableTable } from '../../shared/contract/article-contract.ts';
import type { PrintedTable, PrintedTables } from '../../shared/release/printed-table.ts';
import { wholeHeading } from '../../shared/release/table-head.ts';
import { inline } from './table-dress.ts';
import { cellText } from './tables-csv.ts';
import { Table } from './tables-html.tsx';

/** A tab or a break within a cell would move what comes after it. */
const oneLine = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ');

/**
 * In: one table and the set it stands in. Out: it for the clipboard: the accessible table with its looks on each part, and
 * tab-separated lines with numbers as spreadsheets read them. Marking and source come with both.
 */
export function copyableTable(
  table: PrintedTable,
  { marking, source }: Pick<PrintedTables, 'marking' | 'source'>,
): CopyableTable {
  const marked = marking === null ? [] : [marking];
  const lines = [
    ...marked,
    `${table.label} ${table.caption}`,
    table.columns.map((column) => oneLine(wholeHeading(column))).join('\t'),
    ...table.rows.map(({ cells }) => cells.map((cell) => oneLine(cellText(cell))).join('\t')),
    ...table.notes,
    source,
  ];
  const markings = marked.map((text) => (
    <p key={text}>
      <strong>{text}</strong>
    </p>
  ));
  const withSource = { ...table, notes: [...table.notes, source] };
  return {
    html: renderToStaticMarkup(
      <div lang={table.language}>
        {markings}
        <Table table={withSource} dress={inline} />
      </div>,
    ),
    text: `${lines.join('\n')}\n`,
  };
}
