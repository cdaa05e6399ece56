import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { useSessionState } from '../../data/queries.ts';
import { useRememberedChoice } from '../../data/use-remembered-choice.ts';
import { ChangeList } from './change-list.tsx';
import classes from './film.module.css';

type Props = { readonly round: RoundId; readonly end: number };

/** What was done since the adviser last said «seen»; the first time, everything counts as seen. */
export function SinceLast({ round, end }: Props) {
  const { t } = useTranslation('film');
  const adviser = useSessionState().data?.adviser?.id ?? 'ingen';
  const [remembered, remember] = useRememberedChoice(`sett-${round}-${adviser}`);
  const [shown, setShown] = useState(false);
  if (remembered === undefined) return null;
  const seen = Number(remembered ?? '0');
  const news = end - (Number.isInteger(seen) ? seen : 0);
  return (
    <div className={classes['since']}>
      <p role="status">
        {remembered === null
          ? t(($) => $.since.first)
          : news > 0
            ? t(($) => $.since.news, { count: news })
            : t(($) => $.since.none)}
      </p>
      {(news > 0 || remembered === null) && (
        <div className={classes['buttons']}>
          {remembered !== null && (
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
      {shown && news > 0 && remembered !== null && (
        <ChangeList round={round} after={seen} until={null} title={t(($) => $.since.title)} />
      )}
    </div>
  );
}
