import { useTranslation } from 'react-i18next';
import type { HeldRecord } from '../../../shared/contract/person-views.ts';
import { dateOf } from '../../components/norwegian.ts';
import { ConsentPart } from './consent-part.tsx';
import classes from './persons.module.css';

type Props = { readonly record: HeldRecord; readonly onCorrect: () => void };

/** What is held of a person in one entry: what it says, since when, and why. */
export function RecordFacts({ record, onCorrect }: Props) {
  const { t } = useTranslation('persons');
  const {
    name,
    role = '',
    phone,
    email,
    unitName,
    roundName,
    since,
    by,
    attempt,
    blocked,
  } = record;
  const said = [
    { label: t(($) => $.facts.role), text: role },
    { label: t(($) => $.facts.phone), text: phone },
    { label: t(($) => $.facts.email), text: email },
    {
      label: t(($) => $.facts.why),
      text: t(($) => $.facts.attempt, {
        date: dateOf(attempt.date),
        department: attempt.department,
      }),
    },
    {
      label: t(($) => $.facts.since),
      text: t(($) => $.facts.by, { date: dateOf(since), name: by }),
    },
    {
      label: t(($) => $.facts.blocked),
      text:
        blocked === null
          ? ''
          : t(($) => $.facts.reason, {
              date: dateOf(blocked.time),
              name: blocked.by,
              reason: blocked.reason,
            }),
    },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <div className={classes['record']}>
      <div className={classes['top']}>
        <h3 className={classes['place']}>
          {unitName} <span className={classes['soft']}>{roundName}</span>
        </h3>
        <button
          type="button"
          className={classes['link']}
          aria-label={t(($) => $.correctIn, { name: unitName, round: roundName })}
          onClick={onCorrect}
        >
          {t(($) => $.correct)}
        </button>
      </div>
      {name.trim() !== '' && <p className={classes['name']}>{name}</p>}
      <dl className={classes['facts']}>
        {said.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ConsentPart record={record} />
    </div>
  );
}
