import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { ReleaseNav } from '../../app/release-nav.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useDifferenceChoices } from '../../data/changes-queries.ts';
import { ChangesDesk } from './changes-desk.tsx';

/** Two releases of the round held against each other. */
export function ChangesPage() {
  const { t } = useTranslation('changes');
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const choices = useDifferenceChoices(round.id);
  if (choices.data?.releases.some((one) => one.round === round.id) === true)
    return (
      <Page>
        <ChangesDesk key={round.id} choices={choices.data} />
      </Page>
    );
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} lead={t(($) => $.lead)} />
      <ReleaseNav />
      {choices.data === undefined ? (
        <Awaiting questions={[choices]} />
      ) : (
        <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)}>
          <Button onClick={() => go('/utgivelse')}>{t(($) => $.empty.go)}</Button>
        </EmptyState>
      )}
    </Page>
  );
}
