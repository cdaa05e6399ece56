import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { dateOf } from '../../../components/norwegian.ts';
import classes from './entry.module.css';

/** Whom we rang and what came of it, newest last. */
export function AttemptList({ entry }: { readonly entry: EntryView }) {
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
            </div>
            <span className={classes['soft']}>{t(($) => $.attemptResult[attempt.result])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the public reaches the service. */
export function ContactSection({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('judging');
  if (entry.contact === null) return null;
  const { department, phone, email, link } = entry.contact;
  const parts = [department, phone, email, link].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return (
    <section className={classes['section']}>
      <h2 className={classes['heading']}>{t(($) => $.contact.title)}</h2>
      <p>{parts.join(' · ')}</p>
    </section>
  );
}
