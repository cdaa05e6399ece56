import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { queueAddress } from '../../app/addresses.ts';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useBorderline, useQueue, useRoundView } from '../../data/queries.ts';
import { MarksDesk } from './marks-desk.tsx';

/** Every borderline mark of the round: which they are, how they compare, and how far they move the numbers. */
export function BorderlinePage() {
  const { t } = useTranslation('borderline');
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const marks = useBorderline(round.id);
  const view = useRoundView(round.id);
  const queue = useQueue(round.id);

  if (marks.data === undefined || view.data === undefined || queue.data === undefined) {
    return <AwaitingPage title={t(($) => $.title)} questions={[marks, view, queue]} />;
  }
  const { rows, heldBack, ranges } = marks.data;
  if (rows.length === 0 && heldBack === 0) {
    return (
      <Page>
        <PageHeading title={t(($) => $.title)} />
        <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)}>
          <Button onClick={() => go(queueAddress('uavgjorte'))}>{t(($) => $.empty.go)}</Button>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page wide>
      <MarksDesk
        key={round.id}
        round={view.data}
        rows={rows}
        heldBack={heldBack}
        ranges={ranges}
        decided={queue.data.ledger.decided - heldBack}
      />
    </Page>
  );
}
