import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../shared/codebook/codebook.ts';
import type { ColleagueView } from '../../../shared/contract/second-contract.ts';
import { readDate } from '../../../shared/intake/written-date.ts';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { PersonalHint } from '../../components/personal-hint.tsx';
import { useStore } from '../../data/store.tsx';
import { WritingForm } from './writing-form.tsx';
import classes from './threads.module.css';

type Props = {
  readonly round: RoundId;
  readonly unit: UnitNumber;
  readonly criteria: readonly Criterion[];
  readonly people: readonly ColleagueView[];
};

const firstYear = 1900;

/** A new comment: to whom, about what, and by when. */
export function CommentForm({ round, unit, criteria, people }: Props) {
  const { t } = useTranslation('threads');
  const { client } = useStore();
  const [text, setText] = useState('');
  const [to, setTo] = useState('');
  const [criterion, setCriterion] = useState('');
  const [due, setDue] = useState('');
  const read = readDate(due, firstYear);

  const send = async (): Promise<void> => {
    await client.thread.comment({
      round,
      unit,
      text,
      to: to === '' ? null : to,
      criterion: criteria.find((one) => one.id === criterion)?.id ?? null,
      due: read.ok ? read.date : null,
      answers: null,
    });
  };
  const clear = (): void => {
    setText('');
    setDue('');
  };
  return (
    <WritingForm
      label={t(($) => $.new)}
      button={t(($) => $.write)}
      send={read.ok ? send : () => Promise.resolve()}
      onSent={read.ok ? clear : () => undefined}
    >
      <Textarea
        data-autofocus
        label={t(($) => $.text)}
        rows={2}
        autosize
        maxRows={8}
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <PersonalHint text={text} />
      <div className={classes['choices']}>
        <NativeSelect
          label={t(($) => $.to)}
          value={to}
          data={[
            { value: '', label: t(($) => $.anybody) },
            ...people
              .filter((one) => one.deactivated === null)
              .map((one) => ({ value: one.name, label: one.name })),
          ]}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <NativeSelect
          label={t(($) => $.about)}
          value={criterion}
          data={[
            { value: '', label: t(($) => $.wholeEntry) },
            ...criteria.map((one) => ({ value: one.id, label: one.label })),
          ]}
          onChange={(event) => setCriterion(event.currentTarget.value)}
        />
        <TextInput
          label={t(($) => $.due)}
          placeholder={t(($) => $.dueHint)}
          value={due}
          error={read.ok ? undefined : t(($) => $.dueUnreadable)}
          onChange={(event) => setDue(event.currentTarget.value)}
        />
      </div>
    </WritingForm>
  );
}
