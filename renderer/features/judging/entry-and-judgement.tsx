import type { ComponentProps } from 'react';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { useEntry } from '../../data/queries.ts';
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
  const { round } = useJudging();
  const asked = useEntry(round.id, row.unit);
  const { data: entry, error } = asked;
  if (error !== null && entry === undefined) return <Awaiting questions={[asked]} />;
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
