import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { PersonalHint } from '../../../components/personal-hint.tsx';
import { useStore } from '../../../data/store.tsx';
import { useKnownInLog } from '../../../data/use-known-in-log.ts';
import { useJudging } from '../judging-context.ts';
import { AddingForm } from './adding-form.tsx';
import classes from './adding-form.module.css';
import { DateField, today } from './date-field.tsx';
import { isSomebody, nobody, PersonFields } from './person-fields.tsx';

const results = ['svar', 'ikke-svar', 'vist-videre', 'ville-ikke-svare'] as const;

/** Whom we rang and what came of it. The person, if any, is kept apart from the log. */
export function AttemptForm({
  entry,
  onDone,
}: {
  readonly entry: EntryView;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('judging');
  const { t: tPersons } = useTranslation('persons');
  const { round } = useJudging();
  const { client } = useStore();
  const [date, setDate] = useState(today);
  const [department, setDepartment] = useState('');
  const [result, setResult] = useState<(typeof results)[number]>('svar');
  const [note, setNote] = useState('');
  const [person, setPerson] = useState(nobody);
  const { knownInLog, watching } = useKnownInLog(person);

  const save = async (): Promise<void> => {
    if (date.date === null) return;
    const attempt = { date: date.date, department, result, note };
    const who = isSomebody(person) ? person : null;
    await watching(() =>
      client.entry.addAttempt({
        round: round.id,
        unit: entry.unit,
        attempt,
        person: who,
        knownInLog,
      }),
    );
  };
  return (
    <AddingForm
      save={save}
      done={t(($) => $.add.attemptDone, { name: entry.name })}
      button={knownInLog ? tPersons(($) => $.saveAnyway) : t(($) => $.add.save)}
      faulty={!date.readable || date.date === null}
      onDone={onDone}
    >
      <div className={classes['pair']}>
        <DateField value={date} required onChange={setDate} />
        <NativeSelect
          label={t(($) => $.add.result)}
          value={result}
          data={results.map((one) => ({ value: one, label: t(($) => $.attemptResult[one]) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setResult(results.find((one) => one === value) ?? result);
          }}
        />
      </div>
      <TextInput
        data-autofocus
        label={t(($) => $.add.department)}
        value={department}
        required
        onChange={(event) => setDepartment(event.currentTarget.value)}
      />
      <Textarea
        label={t(($) => $.add.note)}
        rows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <PersonalHint text={note} />
      {round.contactPersons ? (
        <PersonFields person={person} onChange={setPerson} />
      ) : (
        <p className={classes['hint']}>{t(($) => $.add.personNotAsked)}</p>
      )}
    </AddingForm>
  );
}
