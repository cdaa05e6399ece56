import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { useContests } from '../../data/thread-queries.ts';
import { ContestForm } from './contest-form.tsx';
import { ContestItem } from './contest-item.tsx';
import classes from './threads.module.css';

type Props = { readonly round: RoundId; readonly unit: UnitNumber };

/** What the municipality says against its entry, and what came of it. */
export function ContestSection({ round, unit }: Props) {
  const { t } = useTranslation('threads');
  const { data } = useContests(round, unit);
  const [adding, setAdding] = useState(false);
  return (
    <section className={classes['contests']}>
      <h3 className={classes['heading']}>{t(($) => $.contest.title)}</h3>
      {data?.length === 0 && !adding && (
        <p className={classes['empty']}>{t(($) => $.contest.empty)}</p>
      )}
      <ul className={classes['threads']} aria-label={t(($) => $.contest.title)}>
        {data?.map((one) => (
          <ContestItem key={one.id} round={round} unit={unit} contest={one} />
        ))}
      </ul>
      {adding ? (
        <ContestForm round={round} unit={unit} onDone={() => setAdding(false)} />
      ) : (
        <Button size="compact-sm" variant="subtle" onClick={() => setAdding(true)}>
          {t(($) => $.contest.add)}
        </Button>
      )}
    </section>
  );
}
