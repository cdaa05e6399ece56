import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { queueAddress } from '../../app/addresses.ts';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useRoundView } from '../../data/queries.ts';
import { useResolutions } from '../../data/resolution-queries.ts';
import { ResolutionDesk } from './resolution-desk.tsx';

/** The page for settling judgements that differ: the list, the sides, and what is to hold. */
export function ResolutionPage() {
  const { t } = useTranslation('resolution');
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const list = useResolutions(round.id);
  const view = useRoundView(round.id);
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
      ) : (
        <Awaiting questions={[list, view]} />
      )}
    </Page>
  );
}
