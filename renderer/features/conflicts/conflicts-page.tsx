import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { queueAddress } from '../../app/addresses.ts';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useConflicts } from '../../data/conflict-queries.ts';
import { useRoundView } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { ConflictsDesk } from './conflicts-desk.tsx';

/** Every criterion that two sources of an entry answer differently, and what each was settled by. */
export function ConflictsPage() {
  const { t } = useTranslation('conflicts');
  const app = useTranslation('app').t;
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const conflicts = useConflicts(round.id);
  const view = useRoundView(round.id);
  const error = conflicts.error ?? view.error;
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
          ) : error === null ? (
            <Skeleton lines={12} label={app(($) => $.loading)} />
          ) : (
            <ErrorState
              title={app(($) => $.error.title)}
              text={`${refusalOf(error).message} ${app(($) => $.error.safe)}`}
              retry={{
                label: app(($) => $.error.retry),
                run: () => {
                  void conflicts.refetch();
                  void view.refetch();
                },
              }}
            />
          )}
        </>
      )}
    </Page>
  );
}
