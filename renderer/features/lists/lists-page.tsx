import { useTranslation } from 'react-i18next';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { useRoundView } from '../../data/queries.ts';
import { ListsDesk } from './lists-desk.tsx';

/** The lists one works from: what waits for whom, narrowed by everything that is known of an entry. */
export function ListsPage() {
  const { t } = useTranslation('lists');
  const { round } = useCurrentRound();
  const view = useRoundView(round.id);
  if (view.data !== undefined) return <ListsDesk key={round.id} round={view.data} />;
  return <AwaitingPage title={t(($) => $.title)} questions={[view]} />;
}
