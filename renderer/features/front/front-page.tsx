import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { QueueView } from '../../../shared/contract/views.ts';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { useActions } from '../../app/actions/use-actions.tsx';
import { ConsistencyNote } from '../../app/consistency-note.tsx';
import { entryAddress, queueAddress } from '../../app/addresses.ts';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { InventedMark } from '../../components/invented-mark.tsx';
import { dateOf } from '../../components/norwegian.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useFront, useQueue } from '../../data/queries.ts';
import { AccountCard } from './account-card.tsx';
import { BlocksCard } from './blocks-card.tsx';
import { countyColumns, pressColumn, registerOrder, type CountyOrder } from './county-order.ts';
import { CountyTable } from './county-table.tsx';
import { FirstSteps } from './first-steps.tsx';
import classes from './front-page.module.css';
import { HeadlineCard } from './headline-card.tsx';
import { MapPanel } from './map-panel.tsx';

/** Nothing imported, nothing judged, nobody marked as not reached: the round has not begun. */
const isUntouched = ({ rows }: QueueView): boolean =>
  rows.every(
    (row) => row.standing === 'undecided' && row.statements === 0 && row.judges.length === 0,
  );

/** The front page: how many, how sure, what is left. */
export function FrontPage() {
  const { t } = useTranslation('front');
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const front = useFront(round.id);
  const queue = useQueue(round.id);
  const [order, setOrder] = useState<CountyOrder>(registerOrder);
  const counties = useRef<HTMLTableSectionElement>(null);
  const map = useRef<HTMLDivElement>(null);

  useActions({
    goOnJudging: () => go(queueAddress('uavgjorte')),
    focusCounties: () => counties.current?.querySelector('a')?.focus(),
    focusMap: () => map.current?.focus(),
    sortCounties: () => {
      const at = countyColumns.findIndex((column) => column === order.by);
      const next = countyColumns[at + 1];
      setOrder(next === undefined ? registerOrder : pressColumn(registerOrder, next));
    },
  });

  if (front.data === undefined || queue.data === undefined)
    return <AwaitingPage title={round.name} questions={[front, queue]} />;
  const view = front.data;
  return (
    <Page wide>
      <div className={classes['page']}>
        <div className={classes['left']}>
          <PageHeading
            title={round.name}
            lead={
              <span className={classes['lead']}>
                {t(($) => $.lead, {
                  units: t(($) => $.units[round.unitKind]),
                  date: dateOf(round.registerDate),
                  codebook: round.codebook,
                  version: round.codebookVersion,
                })}
                {round.invented && <InventedMark label={t(($) => $.invented)} />}
              </span>
            }
          />
          {isUntouched(queue.data) ? (
            <FirstSteps round={round} />
          ) : (
            <>
              <div className={classes['cards']}>
                <HeadlineCard front={view} />
                <AccountCard front={view} />
                <BlocksCard blocks={view.blocks} />
              </div>
              <ConsistencyNote />
              <CountyTable front={view} order={order} onOrder={setOrder} bodyRef={counties} />
            </>
          )}
        </div>
        <div className={classes['right']}>
          <MapPanel front={view} onOpen={(unit) => go(entryAddress(unit))} listRef={map} />
        </div>
      </div>
    </Page>
  );
}
