import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../../../shared/contract/person-contract.ts';
import classes from './entry.module.css';

type Props = {
  /** Undefined where the person has been erased. */
  readonly person: PersonView | undefined;
  readonly onEdit: (person: PersonView) => void;
};

/** Whom we spoke to in one attempt, or that it is erased. */
export function PersonLine({ person, onEdit }: Props) {
  const { t } = useTranslation('judging');
  if (person === undefined) return <p className={classes['soft']}>{t(($) => $.person.gone)}</p>;
  if (person.blocked === true)
    return <p className={classes['soft']}>{t(($) => $.person.blocked)}</p>;
  const { name, role = '', phone, email } = person;
  const parts = [name, role, phone, email].filter((part) => part.trim() !== '');
  return (
    <p className={classes['person']}>
      {parts.join(' · ')}{' '}
      <button
        type="button"
        className={classes['link']}
        aria-label={t(($) => $.person.editWho, { who: parts[0] ?? '' })}
        onClick={() => onEdit(person)}
      >
        {t(($) => $.person.edit)}
      </button>
    </p>
  );
}
