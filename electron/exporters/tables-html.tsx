import type { ReactElement, ReactNode } from 'react';
import type {
  PrintedRow,
  PrintedTable,
  PrintedTables,
} from '../../shared/release/printed-table.ts';
import { wordedParts } from './foreign-words.ts';
import { markedPage } from './marked-page.tsx';
import { headRows, type HeadCell } from '../../shared/release/table-head.ts';
import { byClass, type Dress } from './table-dress.ts';
import { tablesCss } from './tables-html-style.ts';

/** Words in bokmål within a text of another language are told apart, for those who have it read to them. */
function worded(text: string, { untranslated }: PrintedTable): ReactNode {
  const parts = wordedParts(text, untranslated);
  if (parts.every((part) => !part.foreign)) return text;
  return parts.map((part, at) =>
    part.foreign ? (
      // Parts of a text never change places.
      <span key={String(at)} lang="nb">
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}

function headCell(cell: HeadCell, top: boolean, dress: Dress, table: PrintedTable): ReactElement {
  const { column, columnSpan, rowSpan, text, from } = cell;
  const rows = rowSpan > 1 ? rowSpan : undefined;
  return column === null ? (
    <th
      key={from}
      // Only what stands uppermost has a group of columns of its own; below, a heading speaks for those it spans.
      scope={top ? 'colgroup' : 'col'}
      colSpan={columnSpan}
      rowSpan={rows}
      {...dress({ kind: 'spanner', top })}
    >
      {worded(text, table)}
    </th>
  ) : (
    <th key={from} scope="col" rowSpan={rows} {...dress({ kind: 'head', column, top })}>
      {worded(text, table)}
    </th>
  );
}

function Head({ table, dress }: { table: PrintedTable; dress: Dress }) {
  return (
    <thead>
      {headRows(table.columns).map((row, at) => (
        // A head has no rows to be told apart by but their place.
        <tr key={String(at)}>{row.map((cell) => headCell(cell, at === 0, dress, table))}</tr>
      ))}
    </thead>
  );
}

type RowProps = {
  readonly row: PrintedRow;
  readonly before: PrintedRow | undefined;
  readonly last: boolean;
  readonly table: PrintedTable;
  readonly dress: Dress;
};

function Row({ row, before, last, table, dress }: RowProps): ReactElement {
  const { columns } = table;
  const ruled = row.kind !== 'plain' && before?.kind === 'plain';
  const cell = { kind: 'cell' as const, row, ruled, last };
  if (row.kind === 'heading') {
    return (
      <tr {...dress({ kind: 'row', row, ruled })}>
        <th
          scope="rowgroup"
          colSpan={columns.length}
          {...dress({ ...cell, column: null, first: true })}
        >
          {worded(row.cells[0]?.text ?? '', table)}
        </th>
      </tr>
    );
  }
  return (
    <tr {...dress({ kind: 'row', row, ruled })}>
      {columns.map((column, at) => {
        const text = row.cells[at]?.text ?? '';
        const looks = dress({ ...cell, column, first: at === 0 });
        return at === 0 ? (
          <th key={column.id} scope="row" {...looks}>
            {worded(text, table)}
          </th>
        ) : (
          <td key={column.id} {...looks}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

type TableProps = { readonly table: PrintedTable; readonly dress?: Dress };

/** A table with its caption and notes, as it stands on a page; dressed by the page's own style sheet unless told. */
export function Table({ table, dress = byClass }: TableProps): ReactElement {
  const { id, label, caption, columns, rows, notes } = table;
  const [uppermost = []] = headRows(columns);
  const noted = notes.length > 0 ? `${id}-merknader` : undefined;
  return (
    <section id={id} aria-labelledby={`${id}-tittel`}>
      <table aria-describedby={noted} {...dress({ kind: 'table' })}>
        <caption id={`${id}-tittel`} {...dress({ kind: 'caption' })}>
          <strong>{label}</strong> {worded(caption, table)}
        </caption>
        {uppermost.map(({ from, columnSpan }) => (
          <colgroup key={from} span={columnSpan} />
        ))}
        <Head table={table} dress={dress} />
        <tbody>
          {rows.map((row, at) => (
            <Row
              key={row.id}
              row={row}
              before={rows[at - 1]}
              last={at === rows.length - 1}
              table={table}
              dress={dress}
            />
          ))}
        </tbody>
      </table>
      {noted !== undefined && (
        <div id={noted} {...dress({ kind: 'notes' })}>
          {notes.map((note) => (
            <p key={note} {...dress({ kind: 'note' })}>
              {worded(note, table)}
            </p>
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
