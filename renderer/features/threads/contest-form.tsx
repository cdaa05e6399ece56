import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDate } from '../../../shared/intake/written-date.ts';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { PersonalHint } from '../../components/personal-hint.tsx';
import { useStore } from '../../data/store.tsx';
import { WritingForm } from './writing-form.tsx';
import classes from './threads.module.css';

type Props = {
  readonly round: RoundId;
  readonly unit: UnitNumber;
  readonly onDone: () => void;
};

const firstYear = 1900;

/** What a municipality says against its entry: who, when, and in which words. */
export function ContestForm({ round, unit, onDone }: Props) {
  const { t } = useTranslation('threads');
  const { client } = useStore();
  const [role, setRole] = useState('');
  const [date, setDate] = useState('');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const read = readDate(date, firstYear);
  const day = read.ok ? read.date : null;
  return (
    <WritingForm
      label={t(($) => $.contest.add)}
      button={t(($) => $.contest.record)}
      send={async () => {
        setAsked(true);
        if (day !== null) await client.thread.contest({ round, unit, role, date: day, text });
      }}
      onSent={() => {
        if (day !== null) onDone();
      }}
      onCancel={onDone}
    >
      <div className={classes['pair']}>
        <TextInput
          data-autofocus
          label={t(($) => $.contest.role)}
          placeholder={t(($) => $.contest.roleHint)}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <TextInput
          label={t(($) => $.contest.date)}
          placeholder={t(($) => $.dueHint)}
          value={date}
          error={!read.ok || (asked && day === null) ? t(($) => $.dueUnreadable) : undefined}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t(($) => $.contest.text)}
        rows={2}
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <PersonalHint text={text} />
    </WritingForm>
  );
}
