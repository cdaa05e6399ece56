import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { queueAddress } from '../../app/addresses.ts';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useCasebook, useConsistency } from '../../data/precedent-queries.ts';
import { CasebookText } from './casebook-text.tsx';

/** What has been decided in doubt, criterion by criterion, and where cases do not go together. */
export function CasebookPage() {
  const { t } = useTranslation('precedents');
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const casebook = useCasebook(round.id);
  const consistency = useConsistency(round.id);
  if (casebook.data === undefined || consistency.data === undefined) {
    return <AwaitingPage title={t(($) => $.practice.title)} questions={[casebook, consistency]} />;
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
