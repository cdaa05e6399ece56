import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryItem } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { timeInWords } from '../../components/in-words.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { useEntry, useHistory, useRoundView } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import classes from './history-panel.module.css';
import { PastEntry } from './past-entry.tsx';

type Props = { readonly unit: UnitNumber; readonly onClose: () => void };

const SHOWN_OF_HASH = 12;

/** Everything that was done to one entry, the newest first: who, when, why, and its mark in the log. */
export function HistoryPanel({ unit, onClose }: Props) {
  const { t } = useTranslation('history');
  const { t: tApp } = useTranslation('app');
  const { round } = useCurrentRound();
  const entry = useEntry(round.id, unit);
  const { data: items, error } = useHistory(round.id, unit);
  const view = useRoundView(round.id);
  const [past, setPast] = useState<HistoryItem | null>(null);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={460}
      title={t(($) => $.title, { name: entry.data?.name ?? unit })}
      closeButtonProps={{ 'aria-label': tApp(($) => $.close) }}
    >
      <p className={classes['lead']}>{t(($) => $.lead)}</p>
      {error !== null && <p role="alert">{refusalOf(error).message}</p>}
      {error === null && items === undefined && (
        <Skeleton lines={6} label={tApp(($) => $.loading)} />
      )}
      {entry.data?.withheld === true && <p className={classes['withheld']}>{t(($) => $.hidden)}</p>}
      {items?.length === 0 && <p>{t(($) => $.empty)}</p>}
      <ol className={classes['items']}>
        {items?.map((item) => (
          <li key={`${item.n} ${item.what}`} className={classes['item']}>
            <p className={classes['what']}>{item.what}</p>
            {item.details.map((detail) => (
              <p key={detail} className={classes['detail']}>
                {detail}
              </p>
            ))}
            <p className={classes['by']}>
              {item.by} · <time dateTime={item.time}>{timeInWords(item.time)}</time>
            </p>
            <p className={classes['hash']}>
              {t(($) => $.hash, { n: item.n, hash: item.hash.slice(0, SHOWN_OF_HASH) })}
            </p>
            <TextButton onPress={() => setPast(item)}>{t(($) => $.past.show)}</TextButton>
          </li>
        ))}
      </ol>
      {past !== null && view.data !== undefined && (
        <PastEntry round={view.data} unit={unit} item={past} onClose={() => setPast(null)} />
      )}
    </Drawer>
  );
}
