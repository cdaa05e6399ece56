import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../../../shared/contract/person-contract.ts';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { dateOf } from '../../../components/norwegian.ts';
import classes from './entry.module.css';
import { PersonLine } from './person-line.tsx';

type Props = {
  readonly entry: EntryView;
  /** Undefined until they are known. */
  readonly persons: readonly PersonView[] | undefined;
  readonly onPerson: (person: PersonView) => void;
};

/** Whom we rang and what came of it, newest last. */
export function AttemptList({ entry, persons, onPerson }: Props) {
  const { t } = useTranslation('judging');
  if (entry.attempts.length === 0) return null;
  return (
    <section className={classes['section']}>
      <h2 className={classes['heading']}>{t(($) => $.attempts.title)}</h2>
      <ul className={classes['lines']}>
        {entry.attempts.map((attempt) => (
          <li key={`${attempt.time} ${attempt.department}`} className={classes['line']}>
            <div>
              <time dateTime={attempt.date}>{dateOf(attempt.date)}</time> · {attempt.department}
              {attempt.note !== '' && <p className={classes['soft']}>{attempt.note}</p>}
              {attempt.person !== null && persons !== undefined && (
                <PersonLine
                  person={persons.find((one) => one.key === attempt.person)}
                  onEdit={onPerson}
                />
              )}
            </div>
            <span className={classes['soft']}>{t(($) => $.attemptResult[attempt.result])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
