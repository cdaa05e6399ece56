import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilmDay } from '../../../shared/contract/film-contract.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useFilmFrame } from '../../data/film-queries.ts';
import { ChangeList } from './change-list.tsx';
import { FilmFigures } from './film-figures.tsx';
import { FilmMap } from './film-map.tsx';
import { FilmReel } from './film-reel.tsx';
import { placesOf } from './film-places.ts';
import { SinceLast } from './since-last.tsx';
import { usePlaying } from './use-playing.ts';
import classes from './film.module.css';

type Props = {
  readonly days: readonly FilmDay[];
  /** Where the log has come to. */
  readonly end: number;
  /** Where the log was when the adviser last did something. */
  readonly lastOwn: number | null;
};

/** The reel to draw along, and beside each other the numbers and the map as they stood there. */
export function FilmDesk({ days, end, lastOwn }: Props) {
  const { t } = useTranslation('film');
  const app = useTranslation('app').t;
  const { round } = useCurrentRound();
  const places = placesOf(days);
  const [chosen, setChosen] = useState<number | null>(null);
  const at = Math.min(chosen ?? places.length - 1, places.length - 1);
  const { playing, toggle } = usePlaying(at, places.length, setChosen);
  const place = places[at];
  const frame = useFilmFrame(round.id, place?.n ?? end);
  const step = (by: number): void => setChosen(Math.min(places.length - 1, Math.max(0, at + by)));
  useActions({
    nextDay: () => step(1),
    previousDay: () => step(-1),
    playFilm: toggle,
  });
  if (place === undefined) return null;
  return (
    <>
      <PageHeading title={t(($) => $.title)} lead={t(($) => $.lead)} />
      <SinceLast round={round.id} end={end} lastOwn={lastOwn} />
      <FilmReel
        places={places}
        at={at}
        time={frame.data?.time ?? null}
        playing={playing}
        onChoose={setChosen}
        onPlay={toggle}
      />
      {frame.data === undefined ? (
        <Skeleton lines={8} label={app(($) => $.loading)} />
      ) : (
        <div className={classes['columns']}>
          <div className={classes['main']}>
            <FilmFigures frame={frame.data} />
            <ChangeList
              round={round.id}
              after={places[at - 1]?.n ?? 0}
              until={place.n}
              title={t(($) => $.thatDay)}
            />
          </div>
          <FilmMap map={frame.data.map} />
        </div>
      )}
    </>
  );
}
