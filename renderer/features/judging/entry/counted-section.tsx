import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CountedIn } from '../../../../shared/article/counted-in.ts';
import type { RoundId, UnitNumber } from '../../../../shared/lib/ids.ts';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useCountedIn } from '../../../data/article-queries.ts';
import { refusalOf } from '../../../data/refusal-of.ts';
import classes from './entry.module.css';

type Props = { readonly round: RoundId; readonly unit: UnitNumber };

const placeOf = ({ kind, id, piece }: CountedIn): string => {
  if (kind === 'sentence') return `/setninger/${id}`;
  if (kind === 'figure') return `/figurer/${id}`;
  return piece === null ? `/tabeller/${id}` : `/tabeller/bygg/${piece}`;
};

/** Every table, figure and sentence that counts the entry, each a way to where it stands. */
export function CountedSection({ round, unit }: Props) {
  const { t } = useTranslation(['judging', 'app']);
  const counted = useCountedIn({ round, release: null }, unit);
  return (
    <section className={classes['section']} aria-labelledby="entry-counted">
      <h2 id="entry-counted" className={classes['heading']}>
        {t(($) => $.counted.title)}
      </h2>
      {counted.error !== null && <p role="alert">{refusalOf(counted.error).message}</p>}
      {counted.data === undefined && counted.error === null && (
        <Skeleton lines={3} label={t(($) => $.loading, { ns: 'app' })} />
      )}
      {counted.data?.length === 0 && <p className={classes['soft']}>{t(($) => $.counted.none)}</p>}
      <ul className={classes['counted']}>
        {counted.data?.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <Link href={placeOf(one)}>
              {one.number === null
                ? t(($) => $.counted[one.kind], { title: one.title })
                : t(($) => $.counted.numbered, { number: one.number, title: one.title })}
            </Link>
            <p className={classes['soft']}>
              {one.numbers
                .map(({ label, swings }) =>
                  swings ? t(($) => $.counted.swings, { label }) : label,
                )
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
