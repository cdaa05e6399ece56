import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { queueAddress } from '../../app/addresses.ts';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useAgreement } from '../../data/agreement-queries.ts';
import { useRoundView } from '../../data/queries.ts';
import { AgreementDesk } from './agreement-desk.tsx';

/** How far those who judged the same units agree, on everything there is to agree on. */
export function AgreementPage() {
  const { t } = useTranslation('agreement');
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const agreement = useAgreement(round.id);
  const view = useRoundView(round.id);

  if (agreement.data === undefined || view.data === undefined) {
    return <AwaitingPage title={t(($) => $.title)} questions={[agreement, view]} />;
  }
  const { outcome, judges } = agreement.data;
  if (outcome.units === 0) {
    const [only] = judges;
    return (
      <Page>
        <PageHeading title={t(($) => $.title)} />
        <EmptyState
          title={t(($) => $.empty.title)}
          text={
            only === undefined
              ? t(($) => $.empty.none)
              : judges.length === 1
                ? t(($) => $.empty.one, { name: only })
                : t(($) => $.empty.apart)
          }
        >
          <Button onClick={() => go(queueAddress('venter'))}>{t(($) => $.empty.go)}</Button>
        </EmptyState>
      </Page>
    );
  }
  return (
    <AgreementDesk
      key={round.id}
      round={round.id}
      agreement={agreement.data}
      codebook={view.data.codebookContent}
    />
  );
}
