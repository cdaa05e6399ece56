import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/kbd.tsx';
import { timeInWords } from '../../components/in-words.ts';
import { dateOf } from '../../components/norwegian.ts';
import type { FilmPlace } from './film-places.ts';
import classes from './film.module.css';

type Props = {
  readonly places: readonly FilmPlace[];
  readonly at: number;
  /** When the stop was; null while that is being found out. */
  readonly time: string | null;
  readonly playing: boolean;
  readonly onChoose: (at: number) => void;
  readonly onPlay: () => void;
};

/** Where a day has several stops, what tells them apart is the time. */
function wordsOf({ day, parts, by }: FilmPlace, time: string | null): string {
  const when = parts === 1 || time === null ? dateOf(day) : timeInWords(time);
  return `${when} · ${by.map((one) => one.name).join(', ')}`;
}

/** The days as a line to draw along, and a button that plays them. */
export function FilmReel({ places, at, time, playing, onChoose, onPlay }: Props) {
  const { t } = useTranslation('film');
  const place = places[at];
  const words = place === undefined ? '' : wordsOf(place, time);
  return (
    <div className={classes['reel']}>
      <Button
        variant="default"
        leftSection={
          playing ? (
            <IconPlayerPause size={16} aria-hidden />
          ) : (
            <IconPlayerPlay size={16} aria-hidden />
          )
        }
        rightSection={<Kbd of="p" />}
        onClick={onPlay}
      >
        {playing ? t(($) => $.pause) : t(($) => $.play)}
      </Button>
      <input
        type="range"
        className={classes['range']}
        min={0}
        max={places.length - 1}
        value={at}
        aria-label={t(($) => $.reel)}
        aria-valuetext={words}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      />
      <p className={classes['when']} aria-live="polite">
        {words}
      </p>
    </div>
  );
}
