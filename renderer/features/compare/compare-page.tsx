import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useComparisonChoices } from '../../data/compare-queries.ts';
import { canAsk, firstAsked } from './asked.ts';
import { CompareDesk } from './compare-desk.tsx';
import { lastAsked } from './last-asked.ts';

/** Two rounds, or two releases, held against each other across the changes of municipalities. */
export function ComparePage() {
  const { t } = useTranslation('compare');
  const [, go] = useLocation();
  const choices = useComparisonChoices();
  if (choices.data === undefined)
    return <AwaitingPage title={t(($) => $.title)} questions={[choices]} />;
  const last = lastAsked();
  const first = last !== null && canAsk(last, choices.data) ? last : firstAsked(choices.data);
  if (first === null) {
    return (
      <Page>
        <PageHeading title={t(($) => $.title)} />
        <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)}>
          <Button onClick={() => go('/ny-runde')}>{t(($) => $.empty.go)}</Button>
        </EmptyState>
      </Page>
    );
  }
  return <CompareDesk choices={choices.data} first={first} />;
}
