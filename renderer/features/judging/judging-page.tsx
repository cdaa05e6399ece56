import { useTranslation } from 'react-i18next';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useQueue, useRoundView } from '../../data/queries.ts';
import { Desk } from './desk.tsx';

/** The screen for judging: queue, entry, judgement from left to right, as the eye goes. */
export function JudgingPage() {
  const { t } = useTranslation('judging');
  const { round } = useCurrentRound();
  const view = useRoundView(round.id);
  const queue = useQueue(round.id);

  if (view.data !== undefined && queue.data !== undefined) {
    if (queue.data.rows.length === 0)
      return <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)} />;
    return (
      <Desk key={`${round.id} ${view.data.codebookVersion}`} round={view.data} queue={queue.data} />
    );
  }
  return <Awaiting questions={[view, queue]} lines={9} />;
}
