import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDate } from '../../../shared/intake/written-date.ts';
import type { IsoDate, RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import box from '../../components/form-box.module.css';
import { useNotices } from '../../app/notices/notices.tsx';
import { dateOf } from '../../components/norwegian.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './replies.module.css';

type Props = {
  readonly round: RoundId;
  readonly unit: UnitNumber;
  readonly name: string;
  readonly today: IsoDate;
  readonly onDone: () => void;
};

const firstYear = 1900;

/** What a municipality answers: in which role, when, in which words, and whether it is against its entry. */
export function ReplyForm({ round, unit, name, today, onDone }: Props) {
  const { t } = useTranslation(['replies', 'app']);
  const { client } = useStore();
  const { tell } = useNotices();
  const [role, setRole] = useState('');
  const [date, setDate] = useState(dateOf(today));
  const [text, setText] = useState('');
  const [contests, setContests] = useState(false);
  const [doing, start] = useDoing<true>();
  const field = useRef<HTMLInputElement>(null);
  // It is opened by a key or a button, and reading on from there would lose it.
  useEffect(() => field.current?.focus(), []);
  const read = readDate(date, firstYear);
  const day = read.ok ? read.date : null;
  const save = async (): Promise<void> => {
    if (day === null) return;
    const end = await start(async () => {
      await client.reply.record({ round, unit, role, date: day, text, contests });
      return true;
    });
    if (end.kind !== 'done') return;
    tell({ tone: 'done', text: t(($) => $.form.done, { name }) });
    onDone();
  };
  return (
    <form
      className={box['form']}
      aria-label={t(($) => $.form.title, { name })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={classes['pair']}>
        <TextInput
          ref={field}
          label={t(($) => $.form.role)}
          placeholder={t(($) => $.form.roleHint)}
          maxLength={200}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <TextInput
          label={t(($) => $.form.date)}
          value={date}
          error={day === null ? t(($) => $.make.dueUnreadable) : undefined}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t(($) => $.form.text)}
        rows={3}
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Checkbox
        label={t(($) => $.form.contests)}
        checked={contests}
        onChange={(event) => setContests(event.currentTarget.checked)}
      />
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
      <div className={box['buttons']}>
        <Button type="submit" size="compact-sm" loading={doing.kind === 'doing'}>
          {t(($) => $.form.save)}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onDone}>
          {t(($) => $.cancel, { ns: 'app' })}
        </Button>
      </div>
    </form>
  );
}
