import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TableSpecification } from '../../../shared/tables/specification.ts';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { PrintedTable } from '../../../shared/release/printed-table.ts';
import { Kbd } from '../../components/kbd.tsx';
import classes from './tables.module.css';
import { useTableNames } from './use-table-names.ts';

type Props = {
  readonly tables: readonly PrintedTable[];
  readonly current: string;
  readonly codebook: Codebook;
  /** Tables that were made here and kept. */
  readonly own: readonly TableSpecification[];
};

/** The tables of the article, by number and a short name. */
export function TableList({ tables, current, codebook, own }: Props) {
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
      <h2 id="tables-own" className={classes['own']}>
        {t(($) => $.own.title)}
      </h2>
      <Link href="/tabeller/bygg" className={classes['link']}>
        {t(($) => $.own.make)} <Kbd of="n" />
      </Link>
      <Link href="/artikkel" className={classes['link']}>
        {t(($) => $.own.article)}
      </Link>
      {own.length > 0 && (
        <ol className={classes['list']} aria-labelledby="tables-own">
          {own.map(({ id, caption }) => (
            <li key={id}>
              <Link href={`/tabeller/bygg/${id}`} className={classes['link']} title={caption}>
                <span className={classes['short']}>{caption}</span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}
