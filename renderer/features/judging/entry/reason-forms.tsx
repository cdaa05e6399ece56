import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import type { StatementId } from '../../../../shared/lib/ids.ts';
import { PersonalHint } from '../../../components/personal-hint.tsx';
import { useStore } from '../../../data/store.tsx';
import { useJudging } from '../judging-context.ts';
import { AddingForm } from './adding-form.tsx';

type Props = { readonly entry: EntryView; readonly onDone: () => void };

/** Marks an entry as not reached; the reason is required. */
export function NotReachedForm({ entry, onDone }: Props) {
  const { t } = useTranslation('judging');
  const { round } = useJudging();
  const { client } = useStore();
  const [reason, setReason] = useState('');
  return (
    <AddingForm
      save={() => client.entry.markNotReached({ round: round.id, unit: entry.unit, reason })}
      done={t(($) => $.add.notReachedDone, { name: entry.name })}
      button={t(($) => $.add.mark)}
      onDone={onDone}
    >
      <Textarea
        data-autofocus
        label={t(($) => $.add.notReachedReason)}
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <PersonalHint text={reason} />
    </AddingForm>
  );
}

/** Takes a source's statement back; it stays in the log with the reason. */
export function WithdrawForm({
  entry,
  statement,
  onDone,
}: Props & { readonly statement: StatementId }) {
  const { t } = useTranslation('judging');
  const { round } = useJudging();
  const { client } = useStore();
  const [reason, setReason] = useState('');
  const save = () =>
    client.entry.withdrawStatement({ round: round.id, unit: entry.unit, statement, reason });
  return (
    <AddingForm
      save={save}
      done={t(($) => $.add.withdrawDone)}
      button={t(($) => $.statement.withdraw)}
      onDone={onDone}
    >
      <Textarea
        data-autofocus
        label={t(($) => $.add.withdrawReason)}
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <PersonalHint text={reason} />
    </AddingForm>
  );
}
