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
import { useRoundView } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useResolutions } from '../../data/resolution-queries.ts';
import { ResolutionDesk } from './resolution-desk.tsx';

/** The page for settling judgements that differ: the list, the sides, and what is to hold. */
export function ResolutionPage() {
  const { t } = useTranslation('resolution');
  const app = useTranslation('app').t;
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const list = useResolutions(round.id);
  const view = useRoundView(round.id);
  const error = list.error ?? view.error;
  const ready = list.data !== undefined && view.data !== undefined;
  if (ready && list.data.rows.length > 0)
    return <ResolutionDesk key={round.id} round={view.data} view={list.data} />;
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} />
      {ready ? (
        <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)}>
          <Button onClick={() => go(queueAddress('alle'))}>{t(($) => $.empty.go)}</Button>
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
              void list.refetch();
              void view.refetch();
            },
          }}
        />
      )}
    </Page>
  );
}
