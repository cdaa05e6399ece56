import type { PrintedColumn } from '../../../shared/release/printed-table.ts';
import { headRows } from '../../../shared/release/table-head.ts';
import booktabs from '../../components/booktabs.module.css';
import classes from './printed-grid.module.css';

function toneOf({ align, tone }: PrintedColumn): string | undefined {
  if (tone === 'range') return booktabs['range'];
  return align === 'end' ? booktabs['number'] : undefined;
}

/** The headings of a printed table; where neighbours share one, it spans them with a line of its own. */
export function GridHead({ columns }: { readonly columns: readonly PrintedColumn[] }) {
  return (
    <thead>
      {headRows(columns).map((row, at) => (
        // The rows of a head are told apart by nothing but their place.
        <tr key={String(at)}>
          {row.map(({ text, from, columnSpan, rowSpan, column }) =>
            column === null ? (
              <th
                key={from}
                scope="colgroup"
                colSpan={columnSpan}
                rowSpan={rowSpan}
                className={classes['spanner']}
              >
                <span>{text}</span>
              </th>
            ) : (
              <th key={from} scope="col" rowSpan={rowSpan} className={toneOf(column)}>
                {text}
              </th>
            ),
          )}
        </tr>
      ))}
    </thead>
  );
}
