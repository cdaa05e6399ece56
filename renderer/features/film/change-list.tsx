import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { entryAddress } from '../../app/addresses.ts';
import { timeInWords } from '../../components/in-words.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { useFilmChanges } from '../../data/film-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import classes from './film.module.css';

type Props = {
  readonly round: RoundId;
  readonly after: number;
  /** Null: to the end of the log. */
  readonly until: number | null;
  readonly title: string;
};

const portion = 50;
const most = 1_000;

/** What was done between two places in the log: to which entry, what, by whom and when. */
export function ChangeList({ round, after, until, title }: Props) {
  const { t } = useTranslation('film');
  const app = useTranslation('app').t;
  const [limit, setLimit] = useState(portion);
  const { data, error } = useFilmChanges(round, after, until, limit);
  return (
    <section aria-label={title}>
      <h2 className={classes['heading']}>{title}</h2>
      {error !== null && <p role="alert">{refusalOf(error).message}</p>}
      {data === undefined && error === null && <Skeleton lines={4} label={app(($) => $.loading)} />}
      {data !== undefined && (
        <>
          <p className={classes['soft']}>{t(($) => $.count, { count: data.total })}</p>
          <ol className={classes['changes']}>
            {data.changes.map((one, at) => (
              <li key={`${one.n} ${one.unit} ${at}`}>
                <p>
                  <Link href={entryAddress(one.unit)} className={classes['name']}>
                    {one.name}
                  </Link>{' '}
                  {one.what}
                </p>
                {one.details.map((detail) => (
                  <p key={detail} className={classes['detail']}>
                    {detail}
                  </p>
                ))}
                <p className={classes['soft']}>
                  {one.by} · <time dateTime={one.time}>{timeInWords(one.time)}</time>
                </p>
              </li>
            ))}
          </ol>
          {data.changes.length < data.total && limit < most && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setLimit(Math.min(most, limit * 4))}
            >
              {t(($) => $.more)}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
