import type { PrintedColumn } from '../../../shared/release/printed-table.ts';
import booktabs from '../../components/booktabs.module.css';
import classes from './printed-grid.module.css';
import { spannersOf } from './spanners-of.ts';

function toneOf({ align, tone }: PrintedColumn): string | undefined {
  if (tone === 'range') return booktabs['range'];
  return align === 'end' ? booktabs['number'] : undefined;
}

/** The headings of a printed table; where neighbours share one, it spans them with a line of its own. */
export function GridHead({ columns }: { readonly columns: readonly PrintedColumn[] }) {
  const spanners = spannersOf(columns);
  if (spanners === null) {
    return (
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={toneOf(column)}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        {spanners.map(({ label, columns: under }) =>
          label === null ? (
            under.map((column) => (
              <th key={column.id} scope="col" rowSpan={2} className={toneOf(column)}>
                {column.heading}
              </th>
            ))
          ) : (
            <th
              key={under[0]?.id}
              scope="colgroup"
              colSpan={under.length}
              className={classes['spanner']}
            >
              <span>{label}</span>
            </th>
          ),
        )}
      </tr>
      <tr>
        {spanners.flatMap(({ label, columns: under }) =>
          label === null
            ? []
            : under.map((column) => (
                <th key={column.id} scope="col" className={toneOf(column)}>
                  {column.heading}
                </th>
              )),
        )}
      </tr>
    </thead>
  );
}
