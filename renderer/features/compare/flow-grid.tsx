import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonView } from '../../../shared/compare/comparison-view.ts';
import { integerText, rangeText } from '../../../shared/lib/norwegian-format.ts';
import type { TableCell, TableLine } from '../../../shared/release/table-value.ts';
import booktabs from '../../components/booktabs.module.css';
import button from '../../components/number-button.module.css';
import classes from './flow-grid.module.css';
import type { ChosenCell } from './unit-filters.ts';

type Props = {
  readonly table: ComparisonView['table'];
  readonly chosen: ChosenCell | null;
  readonly labelledBy: string;
  readonly gridRef: Ref<HTMLTableElement>;
  readonly onChoose: (cell: ChosenCell) => void;
};

const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The last place a table can have: no codebook has as many outcomes. */
const last = 60;

/** Moves the focus along a row or column to the next number there. In: the key pressed on a number, and its place. */
function onArrow(event: KeyboardEvent<HTMLElement>, row: number, column: number): void {
  const step = moves[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const table = event.currentTarget.closest('table');
  let [at, to] = [row + step[0], column + step[1]];
  while (at >= 0 && at < last && to >= 0 && to < last) {
    const next = table?.querySelector<HTMLElement>(
      `[data-row="${String(at)}"][data-column="${String(to)}"]`,
    );
    if (next instanceof HTMLElement) {
      next.focus();
      return;
    }
    [at, to] = [at + step[0], to + step[1]];
  }
}

/** From × to, as it prints: each number opens the units behind it; the range stands beside it. */
export function FlowGrid({ table, chosen, labelledBy, gridRef, onChoose }: Props) {
  const { t } = useTranslation('compare');
  const cells = new Map(table.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const stop =
    chosen ??
    table.cells.find((cell) => cell.high > 0 && cell.row === 'alle' && cell.column === 'alle');

  const number = (row: TableLine, column: TableLine, cell: TableCell, at: number, to: number) => {
    const { n, low, high } = cell;
    if (high === 0) return <span className={classes['none']}>·</span>;
    const range = low === high ? '' : ` [${rangeText(low, high)}]`;
    const pressed = chosen?.row === row.id && chosen.column === column.id;
    return (
      <button
        type="button"
        className={button['number']}
        aria-pressed={pressed}
        aria-label={t(($) => $.grid.open, {
          row: row.label,
          column: column.label,
          shown: `${integerText(n)}${range}`,
        })}
        tabIndex={stop?.row === row.id && stop.column === column.id ? 0 : -1}
        data-row={at}
        data-column={to}
        onClick={() => onChoose({ row: row.id, column: column.id })}
        onKeyDown={(event) => onArrow(event, at, to)}
      >
        {integerText(n)}
        {range !== '' && <span className={classes['range']}>{range}</span>}
      </button>
    );
  };
  return (
    <table
      ref={gridRef}
      aria-labelledby={labelledBy}
      className={`${booktabs['table']} ${classes['grid']}`}
    >
      <thead>
        <tr>
          <th scope="col">{t(($) => $.grid.corner)}</th>
          {table.columns.map((column) => (
            <th key={column.id} scope="col" data-kind={column.kind} className={booktabs['number']}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={row.id} data-kind={row.kind}>
            <th scope="row">{row.label}</th>
            {table.columns.map((column, to) => {
              const cell = cells.get(`${row.id} ${column.id}`);
              return (
                <td
                  key={column.id}
                  className={booktabs['number']}
                  data-kind={column.kind}
                  data-same={(row.id === column.id && row.kind === 'plain') || undefined}
                >
                  {cell !== undefined && number(row, column, cell, at, to)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
