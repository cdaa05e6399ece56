import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './adding-form.module.css';

/** What is written down of a contact person. */
export type PersonDetails = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly role?: string | undefined;
};

export const nobody: PersonDetails = { name: '', role: '', phone: '', email: '' };

/** In: details. Out: whether they say anything at all. */
export function isSomebody(person: PersonDetails): boolean {
  return [person.name, person.phone, person.email].some((part) => part.trim() !== '');
}

const longest = { name: 200, role: 120, phone: 60, email: 200 } as const;

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
      value={person[key] ?? ''}
      maxLength={longest[key]}
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
        'role',
        t(($) => $.add.personRole),
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
