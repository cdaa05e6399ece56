import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldRecord } from '../../../shared/contract/person-views.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useStore } from '../../data/store.tsx';
import { useKnownInLog } from '../../data/use-known-in-log.ts';
import { useDoing } from '../../data/use-doing.ts';
import classes from './persons.module.css';

const fields = [
  { key: 'name', longest: 200 },
  { key: 'role', longest: 120 },
  { key: 'phone', longest: 60 },
  { key: 'email', longest: 200 },
] as const;

/** Other details in the place of those that are held of a person in one entry. */
export function CorrectForm({
  record,
  onDone,
}: {
  readonly record: HeldRecord;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('persons');
  const { t: tJudging } = useTranslation('judging');
  const { t: tApp } = useTranslation('app');
  const { client } = useStore();
  const { tell } = useNotices();
  const { key, round, unit, name, role = '', phone, email } = record;
  const [details, setDetails] = useState({ name, role, phone, email });
  const { knownInLog, watching } = useKnownInLog(details);
  const [doing, start] = useDoing<true>();
  const labels = {
    name: tJudging(($) => $.add.personName),
    role: t(($) => $.facts.role),
    phone: t(($) => $.facts.phone),
    email: t(($) => $.facts.email),
  };
  const save = async (): Promise<void> => {
    const end = await start(async () => {
      await watching(() =>
        client.person.correct({ key, round, unit, person: details, knownInLog }),
      );
      return true;
    });
    if (end.kind !== 'done') return;
    tell({ tone: 'done', text: t(($) => $.corrected) });
    onDone();
  };
  return (
    <Modal
      opened
      onClose={onDone}
      title={t(($) => $.correctIn, { name: record.unitName, round: record.roundName })}
      closeButtonProps={{ 'aria-label': tApp(($) => $.close) }}
    >
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {fields.map(({ key: field, longest }) => (
          <TextInput
            key={field}
            data-autofocus={field === 'name' || undefined}
            label={labels[field]}
            value={details[field]}
            maxLength={longest}
            autoComplete="off"
            onChange={(event) => setDetails({ ...details, [field]: event.currentTarget.value })}
          />
        ))}
        {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onDone}>
            {t(($) => $.cancel)}
          </Button>
          <Button type="submit" aria-disabled={doing.kind === 'doing'}>
            {knownInLog ? t(($) => $.saveAnyway) : t(($) => $.save)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
