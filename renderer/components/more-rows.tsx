import { Button } from '@mantine/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import classes from './more-rows.module.css';
import { countOf } from './norwegian.ts';

/** So many stand at once. */
const page = 100;

/** Out: how many rows of a list there is room for, and how that is changed. */
export function useRoom() {
  const [room, setRoom] = useState(page);
  return { room, setRoom, startAnew: () => setRoom(page) };
}

type Props = {
  readonly total: number;
  readonly room: number;
  readonly onRoom: (room: number) => void;
};

/**
 * Stands right after a list that shows its first rows: says how many there are, and shows the others. The rows are there
 * when the press is over, so that whoever steps down the list goes on to the next (`stepRow`).
 */
export function MoreRows({ total, room, onRoom }: Props) {
  const { t } = useTranslation('app');
  if (total <= room) return null;
  const show = (much: number) => (): void => flushSync(() => onRoom(much));
  return (
    <div className={classes['more']} data-more>
      <span role="status">
        {t(($) => $.rows.shown, { shown: countOf(room), total: countOf(total) })}
      </span>
      <Button size="compact-sm" variant="default" onClick={show(room + page)}>
        {t(($) => $.rows.more, { rest: countOf(Math.min(page, total - room)) })}
      </Button>
      {total > room + page && (
        <Button size="compact-sm" variant="subtle" onClick={show(total)}>
          {t(($) => $.rows.all)}
        </Button>
      )}
    </div>
  );
}
