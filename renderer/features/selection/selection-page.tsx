import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useSelection } from '../../data/selection-queries.ts';
import { SelectionDesk } from './selection-desk.tsx';

/** Which municipalities show the breadth of each county. */
export function SelectionPage() {
  const { t } = useTranslation('selection');
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const view = useSelection(round.id);
  if (view.data === undefined) return <AwaitingPage title={t(($) => $.title)} questions={[view]} />;
  if (view.data.counties.length > 0)
    return (
      <Page wide>
        <SelectionDesk key={round.id} view={view.data} />
      </Page>
    );
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} />
      <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)}>
        <Button onClick={() => go('/kodebok')}>{t(($) => $.empty.go)}</Button>
      </EmptyState>
    </Page>
  );
}
