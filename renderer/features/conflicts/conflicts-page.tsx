import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { queueAddress } from '../../app/addresses.ts';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useConflicts } from '../../data/conflict-queries.ts';
import { useRoundView } from '../../data/queries.ts';
import { ConflictsDesk } from './conflicts-desk.tsx';

/** Every criterion that two sources of an entry answer differently, and what each was settled by. */
export function ConflictsPage() {
  const { t } = useTranslation('conflicts');
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const conflicts = useConflicts(round.id);
  const view = useRoundView(round.id);
  const ready = conflicts.data !== undefined && view.data !== undefined;
  return (
    <Page>
      {ready && conflicts.data.rows.length > 0 ? (
        <ConflictsDesk key={round.id} round={view.data} view={conflicts.data} />
      ) : (
        <>
          <PageHeading title={t(($) => $.title)} />
          {ready ? (
            <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)}>
              <Button onClick={() => go(queueAddress('uavgjorte'))}>{t(($) => $.empty.go)}</Button>
            </EmptyState>
          ) : (
            <Awaiting questions={[conflicts, view]} />
          )}
        </>
      )}
    </Page>
  );
}
