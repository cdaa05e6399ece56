import { useRef, type KeyboardEvent, type Ref } from 'react';
import type { PrintedTable } from '../../../shared/release/printed-table.ts';
import booktabs from '../../components/booktabs.module.css';
import { GridHead } from './grid-head.tsx';
import { isNumber, placeAfter, type Place } from './grid-moves.ts';
import { NumberCell } from './number-cell.tsx';
import classes from './printed-grid.module.css';

type Props = {
  readonly table: PrintedTable;
  readonly labelledBy: string;
  /** The number that is shown beside; the one that has, or gets, the focus. */
  readonly place: Place | null;
  readonly gridRef: Ref<HTMLTableElement>;
  readonly onPoint: (place: Place) => void;
  /** Goes on to the records behind the number. */
  readonly onEnter: () => void;
};

/** Numbers passed on the way to somewhere else are not meant. */
const DWELL_MS = 140;

/** A printed table in which every number can be pointed at, by hand or with the arrow keys. */
export function PrintedGrid({ table, labelledBy, place, gridRef, onPoint, onEnter }: Props) {
  const dwelling = useRef<ReturnType<typeof setTimeout>>(undefined);

  const onKeyDown = (from: Place, event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.altKey || event.shiftKey || event.metaKey) return;
    const next = placeAfter(table, from, event.ctrlKey ? `Ctrl+${event.key}` : event.key);
    const enters = event.key === 'Enter' && !event.ctrlKey;
    if (next === null && !enters) return;
    event.preventDefault();
    if (next === null) {
      onEnter();
      return;
    }
    event.currentTarget
      .closest('table')
      ?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.focus();
  };

  const onHover = (over: Place, grid: Element | null): void => {
    clearTimeout(dwelling.current);
    // Whoever goes by key, or has clicked, is not disturbed by where the mouse happens to lie.
    if (grid?.contains(document.activeElement) === true) return;
    dwelling.current = setTimeout(() => onPoint(over), DWELL_MS);
  };

  return (
    <table
      ref={gridRef}
      aria-labelledby={labelledBy}
      className={`${booktabs['table']} ${classes['grid']}`}
      onPointerLeave={() => clearTimeout(dwelling.current)}
    >
      <GridHead columns={table.columns} />
      <tbody>
        {table.rows.map((row, rowAt) => (
          <tr key={row.id} data-kind={row.kind}>
            {(row.kind === 'heading' ? row.cells.slice(0, 1) : row.cells).map((cell, at) => {
              const column = table.columns[at];
              const here: Place = { row: rowAt, column: at };
              if (at === 0) {
                return (
                  <th
                    key={column?.id}
                    scope={row.kind === 'heading' ? 'rowgroup' : 'row'}
                    colSpan={row.kind === 'heading' ? row.cells.length : undefined}
                    data-depth={row.depth}
                  >
                    {cell.text}
                  </th>
                );
              }
              return (
                <td
                  key={column?.id}
                  className={column?.tone === 'range' ? booktabs['range'] : booktabs['number']}
                >
                  {isNumber(table, here) ? (
                    <NumberCell
                      text={cell.text}
                      shown={place?.row === rowAt && place.column === at}
                      row={rowAt}
                      column={at}
                      onPoint={() => onPoint(here)}
                      onHover={(grid) => onHover(here, grid)}
                      onKeyDown={(event) => onKeyDown(here, event)}
                    />
                  ) : (
                    cell.text
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
