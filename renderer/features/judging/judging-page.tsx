import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useQueue, useRoundView } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { Desk } from './desk.tsx';

/** The screen for judging: queue, entry, judgement from left to right, as the eye goes. */
export function JudgingPage() {
  const { t } = useTranslation('judging');
  const { t: tApp } = useTranslation('app');
  const { round } = useCurrentRound();
  const view = useRoundView(round.id);
  const queue = useQueue(round.id);
  const error = view.error ?? queue.error;

  if (view.data !== undefined && queue.data !== undefined) {
    if (queue.data.rows.length === 0)
      return <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)} />;
    return (
      <Desk key={`${round.id} ${view.data.codebookVersion}`} round={view.data} queue={queue.data} />
    );
  }
  if (error !== null) {
    return (
      <ErrorState
        title={tApp(($) => $.error.title)}
        text={refusalOf(error).message}
        retry={{
          label: tApp(($) => $.error.retry),
          run: () => {
            void view.refetch();
            void queue.refetch();
          },
        }}
      />
    );
  }
  return <Skeleton lines={9} label={tApp(($) => $.loading)} />;
}
