import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FrontView, RangedNumber } from '../../../shared/contract/views.ts';
import { percentText, rangeText } from '../../../shared/lib/norwegian-format.ts';
import { queueAddress } from '../../app/addresses.ts';
import booktabs from '../../components/booktabs.module.css';
import { Panel } from '../../components/panel.tsx';
import {
  countyColumns,
  pressColumn,
  sortCounties,
  type CountyColumn,
  type CountyOrder,
} from './county-order.ts';
import classes from './county-table.module.css';
import { DecidedCell } from './decided-cell.tsx';

type Props = {
  readonly front: FrontView;
  readonly order: CountyOrder;
  readonly onOrder: (order: CountyOrder) => void;
  /** Where the page puts the focus when it goes to the counties. */
  readonly bodyRef: Ref<HTMLTableSectionElement>;
};

function Numbers({ units, service }: { readonly units: number; readonly service: RangedNumber }) {
  const { n, low, high, denominator } = service;
  return (
    <>
      <td className={booktabs['number']}>{units}</td>
      {/* Where nothing can be counted yet, none is not the same as nought. */}
      <td className={booktabs['number']}>{denominator === 0 ? '–' : n}</td>
      <td className={booktabs['number']}>{percentText(n, denominator, 1)}</td>
      <td className={`${booktabs['range']} ${low === high ? booktabs['steady'] : ''}`}>
        {denominator === 0 ? '–' : rangeText(low, high)}
      </td>
    </>
  );
}

/** The counties with their numbers, as a table in print. A row opens the queue of its county. */
export function CountyTable({ front, order, onOrder, bodyRef }: Props) {
  const { t } = useTranslation('front');
  const { round, headline, ledger, counties } = front;
  const headings: Readonly<Record<CountyColumn, string>> = {
    name: t(($) => $.counties.county),
    units: t(($) => $.counties.units[round.unitKind]),
    service: headline.label,
    share: t(($) => $.counties.share),
    range: t(($) => $.counties.range),
    decided: t(($) => $.counties.decided),
  };
  const classOf = (column: CountyColumn): string | undefined => {
    if (column === 'name') return undefined;
    return column === 'range' ? booktabs['range'] : booktabs['number'];
  };
  return (
    <Panel title={t(($) => $.counties.title)}>
      <table className={`${booktabs['table']} ${classes['table']}`}>
        <thead>
          <tr>
            {countyColumns.map((column) => {
              const sorted = order.by === column;
              return (
                <th
                  key={column}
                  scope="col"
                  className={classOf(column)}
                  aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    className={classes['sort']}
                    title={t(($) => $.counties.sortBy, { column: headings[column] })}
                    onClick={() => onOrder(pressColumn(order, column))}
                  >
                    {column !== 'name' && <Arrow order={order} column={column} />}
                    {headings[column]}
                    {column === 'name' && <Arrow order={order} column={column} />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={bodyRef}>
          {sortCounties(counties, order).map((county) => (
            <tr key={county.number}>
              <th scope="row" className={classes['name']}>
                <Link
                  className={classes['open']}
                  href={queueAddress('alle', county.number)}
                  aria-label={t(($) => $.counties.openCounty, { county: county.name })}
                >
                  {county.name}
                </Link>
              </th>
              <Numbers units={county.ledger.registered} service={county.service} />
              <td className={classes['progress']}>
                <DecidedCell ledger={county.ledger} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t(($) => $.counties.all)}</th>
            <Numbers units={ledger.registered} service={headline} />
            <td className={classes['progress']}>
              <DecidedCell ledger={ledger} />
            </td>
          </tr>
        </tfoot>
      </table>
      <p className={booktabs['note']}>{t(($) => $.counties.note)}</p>
    </Panel>
  );
}

function Arrow({ order, column }: { readonly order: CountyOrder; readonly column: CountyColumn }) {
  const sign = order.by !== column ? '' : order.descending ? '↓' : '↑';
  return (
    <span className={classes['arrow']} aria-hidden="true">
      {sign}
    </span>
  );
}
