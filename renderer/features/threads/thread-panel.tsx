import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useEntry, useRoundView } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useColleagues } from '../../data/second-queries.ts';
import { useThreads } from '../../data/thread-queries.ts';
import { CommentForm } from './comment-form.tsx';
import { ContestSection } from './contest-section.tsx';
import { ThreadItem } from './thread-item.tsx';
import classes from './threads.module.css';

type Props = { readonly unit: UnitNumber; readonly onClose: () => void };

/** What people have written to each other about an entry, what is open first, and what the municipality says against it. */
export function ThreadPanel({ unit, onClose }: Props) {
  const { t } = useTranslation('threads');
  const { t: tApp } = useTranslation('app');
  const { round } = useCurrentRound();
  const entry = useEntry(round.id, unit);
  const view = useRoundView(round.id);
  const threads = useThreads(round.id, unit);
  const people = useColleagues(round.id);
  const error = threads.error ?? view.error;
  const criteria = view.data?.codebookContent.criteria ?? [];
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={480}
      title={t(($) => $.title, { name: entry.data?.name ?? unit })}
      closeButtonProps={{ 'aria-label': tApp(($) => $.close) }}
    >
      <CommentForm round={round.id} unit={unit} criteria={criteria} people={people.data ?? []} />
      {error !== null && <p role="alert">{refusalOf(error).message}</p>}
      {error === null && threads.data === undefined && (
        <Skeleton lines={4} label={tApp(($) => $.loading)} />
      )}
      {threads.data?.length === 0 && <p className={classes['empty']}>{t(($) => $.empty)}</p>}
      <ul className={classes['threads']} aria-label={t(($) => $.list)}>
        {threads.data?.map((thread) => (
          <ThreadItem key={thread.id} round={round.id} thread={thread} criteria={criteria} />
        ))}
      </ul>
      <ContestSection round={round.id} unit={unit} />
    </Drawer>
  );
}
