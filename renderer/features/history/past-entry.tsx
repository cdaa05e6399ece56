import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answersTo } from '../../../shared/codebook/profile.ts';
import type { HistoryItem, RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import { timeInWords } from '../../components/in-words.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { usePastEntry } from '../../data/film-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import classes from './history-panel.module.css';

type Props = {
  readonly round: RoundView;
  readonly unit: UnitNumber;
  readonly item: HistoryItem;
  readonly onClose: () => void;
};

/** An entry as it stood just after something was done to it: outcome, mark, answers and sources. For reading only. */
export function PastEntry({ round, unit, item, onClose }: Props) {
  const { t } = useTranslation('history');
  const app = useTranslation('app').t;
  const { data: entry, error } = usePastEntry(round.id, unit, item.n);
  const judgement = entry?.judgements.findLast((one) => one.current);
  // In the words of its own day: later versions may ask what nobody was asked then.
  const { criteria, outcomes } =
    round.earlierCodebooks.find((one) => one.version === judgement?.codebook) ??
    round.codebookContent;
  const outcome = outcomes.find((one) => one.id === entry?.outcome);
  const sources = entry?.statements.filter((one) => one.withdrawn === null) ?? [];
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t(($) => $.past.title, { name: entry?.name ?? unit, time: timeInWords(item.time) })}
      closeButtonProps={{ 'aria-label': app(($) => $.close) }}
    >
      {error !== null && <p role="alert">{refusalOf(error).message}</p>}
      {entry === undefined && error === null && (
        <Skeleton lines={6} label={app(($) => $.loading)} />
      )}
      {entry !== undefined && (
        <div className={classes['past']}>
          <p>
            {outcome === undefined ? (
              <OutcomeBadge
                tone={entry.standing === 'not-reached' ? 'not-reached' : 'undecided'}
                label={
                  entry.standing === 'not-reached'
                    ? app(($) => $.outcome.notReached)
                    : app(($) => $.outcome.undecided)
                }
              />
            ) : (
              <OutcomeBadge
                tone={outcome.tone}
                label={outcome.label}
                borderline={entry.borderline !== null}
              />
            )}
          </p>
          {entry.withheld && <p className={classes['withheld']}>{t(($) => $.past.withheld)}</p>}
          {entry.borderline !== null && (
            <p className={classes['detail']}>«{entry.borderline.rationale}»</p>
          )}
          {judgement !== undefined && (
            <dl className={classes['answers']}>
              {criteria.map((criterion) => {
                const given = answersTo(judgement.answers, criterion.id);
                return (
                  <div key={criterion.id}>
                    <dt>{criterion.label}</dt>
                    <dd>
                      {given.length === 0
                        ? t(($) => $.past.unanswered)
                        : given
                            .map(
                              (id) => criterion.answers.find((one) => one.id === id)?.label ?? id,
                            )
                            .join(', ')}
                    </dd>
                  </div>
                );
              })}
            </dl>
          )}
          <h3 className={classes['what']}>{t(($) => $.past.sources, { count: sources.length })}</h3>
          {sources.map((one) => (
            <p key={one.id} className={classes['detail']}>
              {one.text === null ? t(($) => $.past.silent) : `«${one.text}»`}
            </p>
          ))}
        </div>
      )}
    </Modal>
  );
}
