import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldRecord } from '../../../shared/contract/person-views.ts';
import { personField, type PersonField } from '../../../shared/events/person.ts';
import { readDate } from '../../../shared/intake/written-date.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './persons.module.css';

type Props = { readonly record: HeldRecord; readonly onDone: () => void };

/** Records what a person agreed to have published, when and how; what that means is said before. */
export function ConsentForm({ record, onDone }: Props) {
  const { t } = useTranslation('persons');
  const { client } = useStore();
  const [chosen, setChosen] = useState<readonly PersonField[]>([]);
  const [written, setWritten] = useState('');
  const [how, setHow] = useState('');
  const [doing, start] = useDoing<true>();
  const read = readDate(written, 1900);
  const date = read.ok ? read.date : null;
  const there = personField.options.filter((field) => (record[field] ?? '').trim() !== '');
  const ready = chosen.length > 0 && date !== null;
  const send = async (): Promise<void> => {
    if (date === null || chosen.length === 0) return;
    const end = await start(async () => {
      await client.person.consent({ key: record.key, fields: [...chosen], date, how });
      return true;
    });
    if (end.kind === 'done') onDone();
  };
  return (
    <form
      className={classes['form']}
      aria-label={t(($) => $.consent.record)}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{t(($) => $.consent.lead)}</p>
      <fieldset className={classes['fields']}>
        <legend>{t(($) => $.consent.fields)}</legend>
        {there.map((field) => (
          <Checkbox
            key={field}
            label={`${t(($) => $.facts[field])}: ${record[field] ?? ''}`}
            checked={chosen.includes(field)}
            onChange={() =>
              setChosen(
                chosen.includes(field) ? chosen.filter((one) => one !== field) : [...chosen, field],
              )
            }
          />
        ))}
      </fieldset>
      <TextInput
        label={t(($) => $.consent.date)}
        description={t(($) => $.consent.dateHint)}
        value={written}
        required
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <TextInput
        label={t(($) => $.consent.how)}
        value={how}
        maxLength={2000}
        required
        onChange={(event) => setHow(event.currentTarget.value)}
      />
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onDone}>
          {t(($) => $.cancel)}
        </Button>
        <Button type="submit" aria-disabled={!ready || doing.kind === 'doing'}>
          {t(($) => $.consent.save)}
        </Button>
      </div>
    </form>
  );
}
