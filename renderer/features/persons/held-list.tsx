import { useTranslation } from 'react-i18next';
import type { HeldPerson } from '../../../shared/contract/person-views.ts';
import { calledBy } from './found-persons.ts';
import classes from './persons.module.css';

type Props = {
  readonly persons: readonly HeldPerson[];
  readonly current: string | null;
  readonly onChoose: (key: string) => void;
};

/** Whom something is held about, by name. */
export function HeldList({ persons, current, onChoose }: Props) {
  const { t } = useTranslation('persons');
  return (
    <ul className={classes['list']}>
      {persons.map((person) => {
        const { key, records } = person;
        const blocked = records.some((one) => one.blocked !== null);
        return (
          <li key={key}>
            <button
              type="button"
              className={classes['choice']}
              aria-pressed={key === current}
              onClick={() => onChoose(key)}
            >
              <span className={classes['called']}>{calledBy(person) || t(($) => $.nameless)}</span>
              <span className={classes['soft']}>
                {t(($) => $.entries, { count: records.length })}
                {blocked && ` · ${t(($) => $.blockedMark)}`}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
