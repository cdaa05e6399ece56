import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './adding-form.module.css';

/** What is written down of a contact person. */
export type PersonDetails = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
};

export const nobody: PersonDetails = { name: '', phone: '', email: '' };

/** In: details. Out: whether they say anything at all. */
export function isSomebody(person: PersonDetails): boolean {
  return Object.values(person).some((part) => part.trim() !== '');
}

type Props = {
  readonly person: PersonDetails;
  readonly onChange: (person: PersonDetails) => void;
  /** The first field takes the focus when the dialog opens. */
  readonly first?: boolean;
};

/** Name, telephone and e-mail of a contact person, and where they are kept. */
export function PersonFields({ person, onChange, first = false }: Props) {
  const { t } = useTranslation('judging');
  const field = (key: keyof PersonDetails, label: string) => (
    <TextInput
      data-autofocus={(first && key === 'name') || undefined}
      label={label}
      value={person[key]}
      maxLength={key === 'phone' ? 60 : 200}
      autoComplete="off"
      onChange={(event) => onChange({ ...person, [key]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={classes['criteria']}>
      <legend>{t(($) => $.add.person)}</legend>
      {field(
        'name',
        t(($) => $.add.personName),
      )}
      {field(
        'phone',
        t(($) => $.add.phone),
      )}
      {field(
        'email',
        t(($) => $.add.email),
      )}
      <p className={classes['hint']}>{t(($) => $.add.personHint)}</p>
    </fieldset>
  );
}
