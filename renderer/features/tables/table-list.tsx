import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { PrintedTable } from '../../../shared/release/printed-table.ts';
import classes from './tables.module.css';
import { useTableNames } from './use-table-names.ts';

type Props = {
  readonly tables: readonly PrintedTable[];
  readonly current: string;
  readonly codebook: Codebook;
};

/** The tables of the article, by number and a short name. */
export function TableList({ tables, current, codebook }: Props) {
  const { t } = useTranslation('tables');
  const nameOf = useTableNames(codebook);
  return (
    <nav className={classes['nav']} aria-labelledby="tables-list">
      <h2 id="tables-list" className={classes['small']}>
        {t(($) => $.list)}
      </h2>
      <ol className={classes['list']}>
        {tables.map((table) => (
          <li key={table.id}>
            <Link
              href={`/tabeller/${table.id}`}
              className={classes['link']}
              aria-current={table.id === current ? 'page' : undefined}
            >
              <span className={classes['which']}>
                {t(($) => $.tableNumber, { number: table.number })}
              </span>{' '}
              {nameOf(table)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
