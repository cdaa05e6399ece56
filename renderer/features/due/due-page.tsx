import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { queueAddress } from '../../app/addresses.ts';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useRoundView } from '../../data/queries.ts';
import { useDue } from '../../data/thread-queries.ts';
import { DueDesk } from './due-desk.tsx';

/** Everything in the round that somebody is to be done with by a date. */
export function DuePage() {
  const { t } = useTranslation('due');
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const due = useDue(round.id);
  const view = useRoundView(round.id);
  const ready = due.data !== undefined && view.data !== undefined;
  return (
    <Page>
      {ready && due.data.rows.length > 0 ? (
        <DueDesk key={round.id} round={view.data} view={due.data} />
      ) : (
        <>
          <PageHeading title={t(($) => $.title)} />
          {ready ? (
            <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)}>
              <Button onClick={() => go(queueAddress('uavgjorte'))}>{t(($) => $.empty.go)}</Button>
            </EmptyState>
          ) : (
            <Awaiting questions={[due, view]} />
          )}
        </>
      )}
    </Page>
  );
}
