import type { ReactElement } from 'react';
import type {
  PrintedColumn,
  PrintedRow,
  PrintedTable,
  PrintedTables,
} from '../../shared/release/printed-table.ts';
import { markedPage } from './marked-page.tsx';
import { headRows, type HeadCell } from '../../shared/release/table-head.ts';
import { columnGroups } from './table-header.ts';
import { tablesCss } from './tables-html-style.ts';

function classes({ align, tone }: PrintedColumn): string | undefined {
  const names = [align === 'end' ? 'end' : '', tone === 'range' ? 'range' : ''];
  return names.filter((name) => name !== '').join(' ') || undefined;
}

function headCell(cell: HeadCell): ReactElement {
  const { column, columnSpan, rowSpan, text, from } = cell;
  const rows = rowSpan > 1 ? rowSpan : undefined;
  return column === null ? (
    <th key={from} scope="colgroup" colSpan={columnSpan} rowSpan={rows} className="spanner">
      {text}
    </th>
  ) : (
    <th key={from} scope="col" rowSpan={rows} className={classes(column)}>
      {text}
    </th>
  );
}

function Head({ columns }: { columns: readonly PrintedColumn[] }): ReactElement {
  return (
    <thead>
      {headRows(columns).map((row, at) => (
        // A head has no rows to be told apart by but their place.
        <tr key={String(at)}>{row.map(headCell)}</tr>
      ))}
    </thead>
  );
}

function headingRow(row: PrintedRow, columns: readonly PrintedColumn[]): ReactElement {
  return (
    <tr className={`heading in-${String(row.depth ?? 0)}`}>
      <th scope="rowgroup" colSpan={columns.length}>
        {row.cells[0]?.text}
      </th>
    </tr>
  );
}

function rowClass({ kind, depth = 0 }: PrintedRow, ruled: boolean): string | undefined {
  const names = [kind === 'plain' ? '' : kind, ruled ? 'rule' : '', depth > 0 ? `in-${depth}` : ''];
  return names.filter((name) => name !== '').join(' ') || undefined;
}

function Row({
  row,
  after,
  columns,
}: {
  row: PrintedRow;
  after: PrintedRow | undefined;
  columns: readonly PrintedColumn[];
}): ReactElement {
  if (row.kind === 'heading') return headingRow(row, columns);
  const ruled = row.kind !== 'plain' && after?.kind === 'plain';
  return (
    <tr className={rowClass(row, ruled)}>
      {columns.map((column, at) => {
        const text = row.cells[at]?.text ?? '';
        return at === 0 ? (
          <th key={column.id} scope="row" className={classes(column)}>
            {text}
          </th>
        ) : (
          <td key={column.id} className={classes(column)}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

/** A table with its caption and notes, as it stands on a page. */
export function Table({ table }: { table: PrintedTable }): ReactElement {
  const { id, label, caption, columns, rows, notes } = table;
  const noted = notes.length > 0 ? `${id}-merknader` : undefined;
  return (
    <section id={id} aria-labelledby={`${id}-tittel`}>
      <table aria-describedby={noted}>
        <caption id={`${id}-tittel`}>
          <strong>{label}</strong> {caption}
        </caption>
        {columnGroups(columns).map(({ columns: under }) => (
          <colgroup key={under[0]?.id} span={under.length} />
        ))}
        <Head columns={columns} />
        <tbody>
          {rows.map((row, at) => (
            <Row key={row.id} row={row} after={rows[at - 1]} columns={columns} />
          ))}
        </tbody>
      </table>
      {noted !== undefined && (
        <div id={noted} className="notes">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </section>
  );
}

/** In: a set of tables. Out: one self-contained page; the marking stands on screen always and on every printed page. */
export function tablesHtml(printed: PrintedTables): string {
  const tables = printed.tables.map((table) => <Table key={table.id} table={table} />);
  return markedPage(printed, tablesCss, tables);
}
