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
import { useCasebook, useConsistency } from '../../data/precedent-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { CasebookText } from './casebook-text.tsx';

/** What has been decided in doubt, criterion by criterion, and where cases do not go together. */
export function CasebookPage() {
  const { t } = useTranslation('precedents');
  const app = useTranslation('app').t;
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const casebook = useCasebook(round.id);
  const consistency = useConsistency(round.id);
  const error = casebook.error ?? consistency.error;
  if (casebook.data === undefined || consistency.data === undefined) {
    return (
      <Page>
        <PageHeading title={t(($) => $.practice.title)} />
        {error === null ? (
          <Skeleton lines={12} label={app(($) => $.loading)} />
        ) : (
          <ErrorState
            title={app(($) => $.error.title)}
            text={`${refusalOf(error).message} ${app(($) => $.error.safe)}`}
            retry={{
              label: app(($) => $.error.retry),
              run: () => {
                void casebook.refetch();
                void consistency.refetch();
              },
            }}
          />
        )}
      </Page>
    );
  }
  const { inconsistencies, overruled } = consistency.data;
  if (casebook.data.sections.length + inconsistencies.length + overruled.length === 0) {
    return (
      <Page>
        <PageHeading title={t(($) => $.practice.title)} />
        <EmptyState title={t(($) => $.practice.empty.title)} text={t(($) => $.practice.empty.text)}>
          <Button onClick={() => go(queueAddress('uavgjorte'))}>
            {t(($) => $.practice.empty.go)}
          </Button>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page wide>
      <CasebookText casebook={casebook.data} consistency={consistency.data} />
    </Page>
  );
}
