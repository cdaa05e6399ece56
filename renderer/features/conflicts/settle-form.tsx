import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../shared/codebook/codebook.ts';
import type { ConflictRow } from '../../../shared/contract/conflict-contract.ts';
import type { AnswerId, RoundId } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useSettleConflict } from '../../data/conflict-queries.ts';
import { useDoing } from '../../data/use-doing.ts';
import classes from './conflicts.module.css';

type Props = {
  readonly round: RoundId;
  readonly row: ConflictRow;
  readonly criterion: Criterion;
  readonly onClose: () => void;
};

/** Which answer holds, and why. */
export function SettleForm({ round, row, criterion, onClose }: Props) {
  const { t } = useTranslation('conflicts');
  const app = useTranslation('app').t;
  const settle = useSettleConflict();
  const [answer, setAnswer] = useState<AnswerId | null>(row.by?.answers[0] ?? null);
  const [rationale, setRationale] = useState(row.by?.kind === 'person' ? row.by.rationale : '');
  const [doing, start] = useDoing<{ readonly n: number }>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const save = async (): Promise<void> => {
    if (answer === null) {
      first.current?.focus();
      return;
    }
    const statements = row.sides.map((side) => side.statement);
    const { unit } = row;
    const end = await start(() =>
      settle({ round, unit, criterion: criterion.id, answers: [answer], statements, rationale }),
    );
    if (end.kind === 'done') onClose();
  };
  useActions({ saveSettlement: () => void save() });

  const leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };

  const given = new Set(row.sides.flatMap((side) => side.answers));
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset className={classes['choices']}>
        <legend>{criterion.question}</legend>
        {criterion.answers.map((one, at) => (
          <label key={one.id} data-given={given.has(one.id) || undefined}>
            <input
              ref={one.id === answer || (answer === null && at === 0) ? first : null}
              type="radio"
              name={`answer-${row.unit}-${criterion.id}`}
              checked={one.id === answer}
              onChange={() => setAnswer(one.id)}
              onKeyDown={leaveOnEscape}
            />
            {one.label}
          </label>
        ))}
      </fieldset>
      <label className={classes['why']}>
        {t(($) => $.rationale)}
        <textarea
          rows={2}
          maxLength={20_000}
          value={rationale}
          onChange={(event) => setRationale(event.currentTarget.value)}
          onKeyDown={leaveOnEscape}
        />
      </label>
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
      <div className={classes['buttons']}>
        <Button
          type="submit"
          size="sm"
          loading={doing.kind === 'doing'}
          disabled={answer === null}
          rightSection={<Kbd of="Ctrl+Enter" />}
        >
          {t(($) => $.save)}
        </Button>
        <Button size="sm" variant="subtle" onClick={onClose}>
          {app(($) => $.cancel)}
        </Button>
        {answer === null && <p className={classes['missing']}>{t(($) => $.missing)}</p>}
      </div>
    </form>
  );
}
