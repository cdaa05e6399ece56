import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/kbd.tsx';
import { dateOf } from '../../components/norwegian.ts';
import type { FilmPlace } from './film-places.ts';
import classes from './film.module.css';

type Props = {
  readonly places: readonly FilmPlace[];
  readonly at: number;
  readonly playing: boolean;
  readonly onChoose: (at: number) => void;
  readonly onPlay: () => void;
};

/** The days as a line to draw along, and a button that plays them. */
export function FilmReel({ places, at, playing, onChoose, onPlay }: Props) {
  const { t } = useTranslation('film');
  const wordsOf = ({ day, part, parts, by }: FilmPlace): string => {
    const names = by.map((one) => one.name).join(', ');
    const when = parts === 1 ? dateOf(day) : t(($) => $.part, { day: dateOf(day), part, parts });
    return `${when} · ${names}`;
  };
  const place = places[at];
  const words = place === undefined ? '' : wordsOf(place);
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
