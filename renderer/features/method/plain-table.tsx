import type { ReactNode } from 'react';
import type { PrintedTable } from '../../../shared/release/printed-table.ts';
import booktabs from '../../components/booktabs.module.css';
import classes from './method.module.css';

type Props = {
  readonly table: PrintedTable;
  /** How wide the columns are to each other. */
  readonly widths: readonly number[];
  /** Number and caption. */
  readonly caption: ReactNode;
};

/** A table of the appendix as it is set in print. */
export function PlainTable({ table, widths, caption }: Props) {
  const { columns, rows, notes } = table;
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const side = (at: number) => (columns[at]?.align === 'end' ? classes['end'] : undefined);
  return (
    <>
      <table className={`${booktabs['table']} ${classes['table']}`}>
        <caption className={classes['caption']}>{caption}</caption>
        <colgroup>
          {columns.map(({ id }, at) => (
            <col key={id} style={{ width: `${(100 * (widths[at] ?? 0)) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, heading }, at) => (
              <th key={id} scope="col" className={side(at)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, kind, cells }) => (
            <tr key={id} data-kind={kind}>
              {columns.map((column, at) => {
                const text = cells[at]?.text ?? '';
                return at === 0 ? (
                  <th key={column.id} scope="row" className={side(at)}>
                    {text}
                  </th>
                ) : (
                  <td key={column.id} className={side(at)}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className={classes['note']}>
          {note}
        </p>
      ))}
    </>
  );
}
