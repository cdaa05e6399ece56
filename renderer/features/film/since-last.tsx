import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { useSessionState } from '../../data/queries.ts';
import { useRememberedChoice } from '../../data/use-remembered-choice.ts';
import { ChangeList } from './change-list.tsx';
import classes from './film.module.css';

type Props = {
  readonly round: RoundId;
  readonly end: number;
  /** Where the log was when the adviser last did something; null where that never was. */
  readonly lastOwn: number | null;
};

/** What was done since the adviser last said «seen», or, where that was never said, since they last did something. */
export function SinceLast({ round, end, lastOwn }: Props) {
  const { t } = useTranslation('film');
  const adviser = useSessionState().data?.adviser?.id ?? 'ingen';
  const [remembered, remember] = useRememberedChoice(`sett-${round}-${adviser}`);
  const [shown, setShown] = useState(false);
  if (remembered === undefined) return null;
  const said = remembered === null ? null : Number(remembered);
  const seen = said !== null && Number.isInteger(said) ? said : lastOwn;
  const news = end - (seen ?? end);
  const since = said === null ? 'own' : 'said';
  return (
    <div className={classes['since']}>
      <p role="status">
        {seen === null
          ? t(($) => $.since.first)
          : news > 0
            ? t(($) => $.since[since].news, { count: news })
            : t(($) => $.since[since].none)}
      </p>
      {(news > 0 || remembered === null) && (
        <div className={classes['buttons']}>
          {news > 0 && (
            <Button
              size="compact-sm"
              variant="light"
              aria-expanded={shown}
              onClick={() => setShown(!shown)}
            >
              {shown ? t(($) => $.since.hide) : t(($) => $.since.show)}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={() => remember(String(end))}>
            {t(($) => $.since.seen)}
          </Button>
        </div>
      )}
      {shown && news > 0 && seen !== null && (
        <ChangeList round={round} after={seen} until={null} title={t(($) => $.since.title)} />
      )}
    </div>
  );
}
