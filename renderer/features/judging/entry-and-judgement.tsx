import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.tsx';
import { useEntry } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { EntryPane } from './entry/entry-pane.tsx';
import { useJudging } from './judging-context.ts';
import { JudgementPane } from './judgement/judgement-pane.tsx';

type Props = Omit<ComponentProps<typeof EntryPane>, 'entry'> &
  Omit<ComponentProps<typeof JudgementPane>, 'entry'>;

/** The entry and its judgement, or why it cannot be shown. */
export function EntryAndJudgement(props: Props) {
  const {
    row,
    county,
    focused,
    onHistory,
    onPrecedents,
    onFocusCriterion,
    onSaved,
    onLeave,
    onUndo,
    onForm,
    said,
  } = props;
  const { t } = useTranslation('app');
  const { round } = useJudging();
  const { data: entry, error, refetch } = useEntry(round.id, row.unit);
  if (error !== null && entry === undefined) {
    return (
      <ErrorState
        title={t(($) => $.error.title)}
        text={refusalOf(error).message}
        retry={{ label: t(($) => $.error.retry), run: () => void refetch() }}
      />
    );
  }
  return (
    <>
      <EntryPane
        row={row}
        county={county}
        entry={entry}
        focused={focused}
        onHistory={onHistory}
        onPrecedents={onPrecedents}
      />
      <JudgementPane
        entry={entry}
        focused={focused}
        onFocusCriterion={onFocusCriterion}
        onSaved={onSaved}
        onLeave={onLeave}
        onUndo={onUndo}
        onForm={onForm}
        said={said}
      />
    </>
  );
}
