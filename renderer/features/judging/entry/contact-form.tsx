import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { useStore } from '../../../data/store.tsx';
import { useJudging } from '../judging-context.ts';
import { AddingForm } from './adding-form.tsx';
import classes from './adding-form.module.css';

const nothing = { department: '', phone: '', email: '', link: '' };

/** How the public reaches the service; of the service, never of a person. */
export function ContactForm({
  entry,
  onDone,
}: {
  readonly entry: EntryView;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('judging');
  const { round } = useJudging();
  const { client } = useStore();
  const [contact, setContact] = useState(entry.contact ?? nothing);

  const field = (key: keyof typeof nothing, label: string) => (
    <TextInput
      data-autofocus={key === 'department' || undefined}
      label={label}
      value={contact[key]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setContact((before) => ({ ...before, [key]: value }));
      }}
    />
  );
  return (
    <AddingForm
      save={() => client.entry.setContact({ round: round.id, unit: entry.unit, contact })}
      done={t(($) => $.add.contactDone, { name: entry.name })}
      button={t(($) => $.add.save)}
      onDone={onDone}
    >
      <p className={classes['hint']}>{t(($) => $.add.contactHint)}</p>
      {field(
        'department',
        t(($) => $.add.department),
      )}
      <div className={classes['pair']}>
        {field(
          'phone',
          t(($) => $.add.phone),
        )}
        {field(
          'email',
          t(($) => $.add.email),
        )}
      </div>
      {field(
        'link',
        t(($) => $.add.link),
      )}
    </AddingForm>
  );
}
